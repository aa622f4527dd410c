import type { Block } from '../page/page-element.ts';

/** The first block left, if it reads like a headline: short, no full stop, and prose after it. */
export function findHeadline(blocks: readonly Block[], fates: readonly (string | null)[]): Block | null {
  const [first, ...rest] = blocks.filter((block) => fates[block.index] === null);
  if (first === undefined || first.text.length > 180 || first.text.includes('\n')) return null;
  if (/[.:;,]["'”’)]*$/.test(first.text) || first.kind === 'list-item') return null;
  return rest.some(({ text }) => text.length > first.text.length && /[.!?]["'”’)]*$/.test(text))
    ? first
    : null;
}
