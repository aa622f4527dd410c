import { normaliseLines } from '../page/normalise-text.ts';
import type { Block } from '../page/page-element.ts';
import { MAX_BLOCKS } from '../page/read-page.ts';

const BULLET = /^\s*[•◦▪‣·*–-]\s+\S/;

/**
 * Parts plain text into blocks at blank lines; where it has none, at line ends. A block's own line
 * breaks stay. Bullets stay as printed. Null where there are more than 120,000 blocks.
 */
export function splitPlainText(text: string): Block[] | null {
  const unified = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .trim();
  const atLines = !/\n[ \t\f\v\u00a0]*\n/.test(unified);
  const blocks: Block[] = [];
  let open: string[] = [];
  for (let start = 0; start <= unified.length;) {
    const end = unified.indexOf('\n', start);
    const line = unified.slice(start, end === -1 ? unified.length : end);
    start = end === -1 ? unified.length + 1 : end + 1;
    const isBlank = line.trim() === '';
    if (!isBlank) open.push(line);
    if (open.length > 0 && (isBlank || atLines || start > unified.length)) {
      if (blocks.length >= MAX_BLOCKS) return null;
      addBlock(blocks, open.join('\n'));
      open = [];
    }
  }
  return blocks;
}

function addBlock(blocks: Block[], raw: string): void {
  const text = normaliseLines(raw);
  if (text !== '') blocks.push(makePlainBlock(text, blocks.length, raw));
}

/** A block of plain text; `raw` is the text before its white space was made even. */
export function makePlainBlock(text: string, index: number, raw = text): Block {
  return {
    index,
    kind: BULLET.test(raw.slice(0, 40)) ? 'list-item' : 'paragraph',
    tag: '',
    text,
    element: null,
    linked: 0,
    bold: 0,
    italic: 0,
    links: [],
    afterRule: false,
    afterMedia: false,
  };
}
