import type { Block } from '../page/page-element.ts';
import { findFirstProse, type Step, type StepContext } from './step.ts';

const MAX_HEAD = 45;
const MAX_TAIL = 80;

/**
 * Short lines of a page kept as plain text that only other boilerplate surrounds: above the first
 * paragraph behind a line that is off already ("About sharing"), and below the last one.
 */
export const looseLines: Step = {
  reason: 'page-tools',
  find: (context) => (context.source === 'text' ? [...findHead(context), ...findTail(context)] : []),
};

function findHead(context: StepContext): number[] {
  const { blocks, fates, title } = context;
  const end = findFirstProse(context);
  // Until the headline is known, any of these lines may be it.
  if (title === null || end === blocks.length) return [];
  const off = fates.findIndex((fate) => fate !== null && fate !== 'headline');
  const found: number[] = [];
  if (off === -1) return [];
  for (let i = off + 1; i < end; i++) {
    if (fates[i] === null && isLoose(blocks[i]!, MAX_HEAD)) found.push(i);
  }
  return found;
}

function findTail({ blocks, fates }: StepContext): number[] {
  const found: number[] = [];
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (fates[i] !== null) continue;
    if (!isLoose(blocks[i]!, MAX_TAIL)) return behindRemoved(found, fates, i);
    found.push(i);
  }
  // A text of short lines alone is left as it is.
  return [];
}

/** Of the loose lines at the end, those behind a block that is off. */
function behindRemoved(found: readonly number[], fates: readonly (string | null)[], last: number): number[] {
  const off = fates.findIndex((fate, i) => i > last && fate !== null);
  return off === -1 ? [] : found.filter((i) => i > off);
}

function isLoose({ text, kind }: Block, maxLength: number): boolean {
  return (
    kind !== 'list-item' &&
    text.length <= maxLength &&
    !/[.!?:;…]["'”’)]*$/.test(text) &&
    !/^["'“‘\d]/.test(text)
  );
}
