import { normaliseLines } from '../page/normalise-text.ts';
import type { Block } from '../page/page-element.ts';

const BULLET = /^\s*[•◦▪‣·*–-]\s+\S/;

/**
 * Parts plain text into blocks at blank lines; where it has none, at line ends. A block's own line
 * breaks stay. Bullets stay as printed.
 */
export function splitPlainText(text: string): Block[] {
  const unified = text.replace(/\r\n?/g, '\n').replace(/[\u2028\u2029]/g, '\n');
  const parts = /\n[ \t\f\v\u00a0]*\n/.test(unified.trim())
    ? splitAtBlankLines(unified)
    : unified.split('\n');
  const blocks: Block[] = [];
  for (const part of parts) {
    const clean = normaliseLines(part);
    if (clean === '') continue;
    blocks.push({
      index: blocks.length,
      kind: BULLET.test(part.slice(0, 40)) ? 'list-item' : 'paragraph',
      tag: '',
      text: clean,
      element: null,
      linked: 0,
      bold: 0,
      italic: 0,
      links: [],
      afterRule: false,
      afterMedia: false,
    });
  }
  return blocks;
}

function splitAtBlankLines(text: string): string[] {
  const parts: string[] = [];
  let current: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') current.push(line);
    else if (current.length > 0) {
      parts.push(current.join('\n'));
      current = [];
    }
  }
  if (current.length > 0) parts.push(current.join('\n'));
  return parts;
}
