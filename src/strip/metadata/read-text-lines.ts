import type { Block } from '../page/page-element.ts';
import { parseDate } from './parse-date.ts';
import { readPersonNames } from './person-names.ts';
import type { Metadata } from './read-metadata.ts';

const BY = /^(?:\p{L}+ )?by[:\s]/iu;

/** Reads byline and date from the lines of plain text that were taken off as such. Changes `metadata`. */
export function readTextLines(
  blocks: readonly Block[],
  fates: readonly (string | null)[],
  now: string | null | undefined,
  metadata: Metadata,
): void {
  const time = Date.parse(now ?? '');
  for (const [i, { text }] of blocks.entries()) {
    if (fates[i] === 'standfirst' && metadata.subtitle === null) {
      metadata.subtitle = text;
      metadata.sources.subtitle = 'text';
    }
    if (fates[i] !== 'byline') continue;
    const isName = i > 0 && /^by:?$/i.test(blocks[i - 1]!.text);
    for (const line of text.split(/[\n|·•]/)) {
      const date = parseDate(line, { now: Number.isNaN(time) ? null : time });
      const names = isName || date !== null || BY.test(line.trim()) ? readPersonNames(line) : [];
      if (metadata.byline.length === 0 && names.length > 0) {
        metadata.byline = names;
        metadata.sources.byline = 'text';
      }
      if (date === null || metadata.published !== null || /updated|modified/i.test(line)) continue;
      metadata.published = date;
      metadata.sources.published = 'text';
    }
  }
}
