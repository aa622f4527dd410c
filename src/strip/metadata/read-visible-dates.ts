import type { Block, Page, PageElement } from '../page/page-element.ts';
import { acceptDate, acceptYearless, MAX_DATES } from './accept-date.ts';
import { isForeign, partedTextOf, textOf, type Found, type PageFacts } from './page-facts.ts';

const UPDATED = /\b(?:updated|modified|amended|last (?:edited|changed|reviewed)|diweddarwyd)\b/i;
const POSTED = /\b(?:published|posted|created|first|added|date|release[d]?|issued|submitted|cyhoeddwyd)\b/i;

/** How many blocks below the article's beginning, or its headline, a bare date may stand. */
const LEAD = 4;

/** How many blocks above the headline the article's own date may stand, before those of other articles. */
const ABOVE = 8;

/** More lines than this that speak of dates are a list. */
const MAX_LINES = 200;

const BY = /^by\b/i;

/** A longer line with a date tells of something, unless it is a byline. */
const MAX_BARE = 70;

/** The dates that a reader sees. */
export interface SeenDates {
  published: Found<string> | null;
  modified: Found<string> | null;
}

/**
 * `<time>` elements, then lines of text with a date: first by the headline, then shortly above it, then down to the article's end,
 * then further up, where lists of other articles are. Last, lines that leave the year out.
 */
export function readVisibleDates(facts: PageFacts, stated: Found<string> | null): SeenDates {
  const seen: SeenDates = { published: null, modified: stated };
  const { page, body } = facts;
  const end = body.around?.endBlock ?? page.blocks.length;
  const start = body.element?.firstBlock ?? 0;
  const headline = findHeadline(page, start);
  const above = Math.max(0, (headline ?? start) - ABOVE);
  const top = headline ?? above;
  for (const [first, last] of [
    [top, start + LEAD],
    [above, top - 1],
    [start + LEAD + 1, end],
  ] as const)
    if (seen.published === null) readTimes(seen, facts, first, last);
  if (seen.published !== null) return seen;
  const near = [...page.blocks.slice(top, end + 5), ...page.blocks.slice(above, top)];
  readLines(seen, near, facts);
  if (seen.published === null) readTimes(seen, facts, 0, above - 1);
  if (seen.published === null) readLines(seen, page.blocks.slice(Math.max(0, start - 30), above), facts);
  seen.published ??= readYearless(page.blocks.slice(above, start + LEAD), facts, seen.modified);
  return seen;
}

/** The block of the top-level heading nearest above the article. */
function findHeadline({ blocks }: Page, start: number): number | null {
  for (let i = Math.min(start + LEAD, blocks.length - 1); i >= 0; i--)
    if (blocks[i]!.tag === 'h1') return Math.min(i, start);
  return null;
}

function readTimes(seen: SeenDates, facts: PageFacts, first: number, last: number): void {
  const { page } = facts;
  let count = 0;
  for (const element of page.notable) {
    if (element.tag !== 'time' || element.unseen || element.firstBlock > last) continue;
    if (element.firstBlock < first || isForeign(facts, element)) continue;
    if (++count > MAX_DATES) break;
    const label = labelOf(page.blocks[element.firstBlock]?.text ?? '', element);
    note(seen, label, acceptDate(element.attributes['datetime'] ?? textOf(page, element), facts, 'text'));
    if (seen.published !== null && seen.modified !== null) return;
  }
}

function readLines(seen: SeenDates, blocks: readonly Block[], facts: PageFacts): void {
  const { page, body } = facts;
  const start = body.element?.firstBlock ?? 0;
  const end = body.around?.endBlock ?? page.blocks.length;
  let headline = -LEAD;
  let tried = 0;
  for (const block of blocks) {
    if (block.tag === 'h1') headline = block.index;
    if (block.text.length > 160 || (block.element !== null && isForeign(facts, block.element))) continue;
    if (!/\d/.test(block.text)) continue;
    // Within the text a date by itself is of what the text tells: a concert, a meeting.
    const isLead = block.index < Math.max(start, headline) + LEAD || block.index >= end;
    if (!isLead && !POSTED.test(block.text) && !UPDATED.test(block.text)) continue;
    if (++tried > MAX_LINES) break;
    noteLines(seen, block.text, isLead, facts);
    // "1,204 views" and "3 May 2024" in elements side by side have no space between them.
    if (seen.published === null && isLead && block.element !== null && !UPDATED.test(block.text))
      noteLine(seen, partedTextOf(page, block.element).slice(0, 200), facts);
    if (seen.published !== null) return;
  }
}

function readYearless(
  lead: readonly Block[],
  facts: PageFacts,
  modified: Found<string> | null,
): Found<string> | null {
  for (const { text, element } of lead) {
    if (text.length > MAX_BARE || !/\d/.test(text) || (element !== null && isForeign(facts, element)))
      continue;
    for (const line of text.split(/[\n|·•]/)) {
      const found = acceptYearless(line, facts, modified);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The words about a `<time>`: its own class counts, "entry-date updated" being a habit of blogs. */
function labelOf(line: string, { attributes }: PageElement): string {
  return `${line.length <= 160 ? line : ''} ${attributes['class'] ?? ''}`;
}

function note(seen: SeenDates, label: string, found: Found<string> | null): void {
  if (found === null) return;
  if (UPDATED.test(label) && !POSTED.test(label)) seen.modified ??= found;
  else seen.published ??= found;
}

/** By the headline, a line of its own within a block counts as one: "By Ann Lee", and under it the date. */
function noteLines(seen: SeenDates, text: string, isLead: boolean, facts: PageFacts): void {
  noteLine(seen, text, facts);
  if (!isLead || seen.published !== null || !text.includes('\n')) return;
  for (const line of text.split('\n')) noteLine(seen, line, facts);
}

/** A line can hold both: "Published 3 May 2024, updated 4 May 2024". */
function noteLine(seen: SeenDates, line: string, facts: PageFacts): void {
  const split = UPDATED.exec(line);
  const before = split === null ? line : line.slice(0, split.index);
  const after = split === null ? '' : line.slice(split.index);
  const isDateLine = line.length < MAX_BARE || POSTED.test(before) || BY.test(line);
  if (isDateLine) seen.published ??= acceptDate(before, facts, 'text');
  if (after === '') return;
  const later = POSTED.exec(after);
  seen.modified ??= acceptDate(later === null ? after : after.slice(0, later.index), facts, 'text');
  if (later !== null) seen.published ??= acceptDate(after.slice(later.index), facts, 'text');
}
