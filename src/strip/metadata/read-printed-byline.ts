import { nameWords } from '../body/name-words.ts';
import type { Zone } from '../body/zones.ts';
import type { Block, PageElement } from '../page/page-element.ts';
import { isForeign, partedTextOf, type PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { readLoneName, readPersonNames } from './person-names.ts';

const BY_LINE =
  /^(?:(?:an? )?(?:exclusive |analysis |report |words |written |posted |reported |story |interview |text )?by[:\s]|words:|author:|reporter:|awdur:|gan (?=\p{Lu}\p{Ll}+ \p{Lu})|(?:(?:posted|published|written|submitted|added)[: ].{0,40}|(?:\p{L}{3,9},? )?\d.{4,24}) by )/iu;
/** A line's end, or that of a sentence before "Words by Ann Lee". */
const LINE = /\n|(?<=[.!?]) (?=(?:words|interview|story|report|text) by )/i;
/** Cheap, and seldom so: looking for a line's end costs much. */
const MAY_PART = /[.!?] \w{4,9} by /;
/** The address of a page about one writer. */
const PROFILE =
  /\/(?:authors?|contributors?|reporters?|writers?|journalists?|columnists?|profiles?|staff|people|by)\/[^/?#]{3,}/i;
/** More places than this that name an author are not a byline. */
const MAX_CANDIDATES = 60;
/** How far from the article's beginning a line of no more than a name may stand, in blocks. */
const NEAR = 14;

/**
 * The persons in the byline that a reader sees, from the top of the page to the article's end: in elements named for
 * it, in lines that begin with "By", in links to a writer's page, in a name set beside a date.
 */
export function readPrintedByline(facts: PageFacts): string[] {
  const { page, body } = facts;
  const end = body.around?.endBlock ?? page.blocks.length;
  const first = body.around?.firstBlock ?? 0;
  const start = Math.max(0, first - 40);
  const named = fromNamedElements(facts, start, end);
  if (named.length > 0) return named;
  const blocks = page.blocks.slice(start, end + 3);
  const lined = fromLines(facts, blocks);
  if (lined.length > 0) return lined;
  const led = fromLead(facts, findLead(blocks, first), first);
  if (led.length > 0) return led;
  const footed = fromNamedElements(facts, start, end, 'page-footer');
  return footed.length > 0 ? footed : fromBio(page.blocks.slice(Math.max(first, end - BIO), end + 2));
}

/** How many blocks at an article's end are looked at for a note on its writer. */
const BIO = 4;
const BIO_LINE =
  /^((?:\p{Lu}[\p{L}'’.-]{1,20} ){2,4})is (?:an?|the|our|chief|director|chair|leader|head|professor)\b/u;

/** "Ann Lee is director of …", in italics at an opinion's end. */
function fromBio(last: readonly Block[]): string[] {
  for (const { text, italic } of last) {
    const name = italic < text.length * 0.75 ? undefined : BIO_LINE.exec(text)?.[1];
    const names = name === undefined ? [] : readPersonNames(name);
    if (names.length === 1) return names;
  }
  return [];
}

/** Blogs sign at the foot of a post: with `within`, elements in such a zone count too. */
function fromNamedElements(facts: PageFacts, start: number, end: number, within: Zone = null): string[] {
  let seen = 0;
  for (const element of facts.page.elements) {
    if (element.firstBlock < start || element.firstBlock > end + 5 || !isNamedByline(element)) continue;
    if (element.unseen || element.endBlock - element.firstBlock > 12) continue;
    if (isForeign(facts, element) && facts.body.zones[element.index] !== within) continue;
    if (++seen > MAX_CANDIDATES) break;
    const names = namesWithin(facts, element);
    if (names.length > 0) return names;
  }
  return [];
}

function fromLines(facts: PageFacts, blocks: readonly Block[]): string[] {
  for (const block of blocks) {
    const { text } = block;
    if (text.length > 200) continue;
    const parts = text.includes('\n') || MAY_PART.test(text) ? text.split(LINE) : [text];
    const line = parts.find((part) => BY_LINE.test(part));
    // "Written by" in a table is of what the page tells of: a series, a book.
    if (line === undefined || line.length > 140 || block.kind === 'table-row') continue;
    if (block.element !== null && isForeign(facts, block.element)) continue;
    const names = readPersonNames(line);
    if (names.length > 0) return names;
  }
  return [];
}

/** The headline nearest above the article, by its index among the page's blocks; without one, where it might stand. */
function findLead(blocks: readonly Block[], first: number): number {
  const found = blocks.findLast(({ tag, index }) => tag === 'h1' && index <= first + 4);
  return found === undefined ? Math.max(-1, first - UNMARKED) : found.index;
}

const UNMARKED = 5;

/** Between headline and article: a link to a writer's page, or a line of a name beside a line of a date. */
function fromLead(facts: PageFacts, lead: number, first: number): string[] {
  const { blocks } = facts.page;
  const last = Math.min(blocks.length - 1, Math.max(first, lead) + 6, lead + NEAR);
  for (let i = lead + 1; i <= last; i++) {
    const { text, links, element, kind } = blocks[i]!;
    if (text.length > 60 || kind === 'heading' || (element !== null && isForeign(facts, element))) continue;
    const isWhole = element !== null && element.endBlock - element.firstBlock === 1;
    const line = isWhole ? partedTextOf(facts.page, element).slice(0, 200) : text;
    const names = readPersonNames(line);
    if (names.length === 0 || names.join(' ').split(' ').length > text.split(' ').length) continue;
    if (links.some((href) => PROFILE.test(href))) return names;
    if (names.length === 1 && isSetInDates(line, names[0]!)) return names;
    const [own] = line.split(' · ') as [string];
    const isBare =
      names.length === 1 && (names[0]!.length >= own.length - 2 || hasRoleBehind(own, names[0]!));
    if (isBare && [blocks[i - 1], blocks[i + 1]].some(isDateLine)) return names;
  }
  return [];
}

/**
 * Whether a line is a name with an address or a date behind it, or a date before it: "Ann Lee 2 Oct 2023, 6:00 AM",
 * "June 3, 2024 | Ann Lee | News". Names are printed in capitals here and there.
 */
function isSetInDates(line: string, name: string): boolean {
  const at = line.toLowerCase().indexOf(name.toLowerCase());
  const before = line.slice(0, Math.max(0, at));
  const rest = line.slice(at + name.length);
  if (at === 0) return ADDRESS_BEHIND.test(rest) || (DATE_BEHIND.test(rest) && parseDate(rest) !== null);
  return at > 0 && DATE_BEFORE.test(before) && ENDED.test(rest) && parseDate(before) !== null;
}

/** "Ann Lee, Chief Executive": what stands behind the comma begins with a capital and is short. */
function hasRoleBehind(line: string, name: string): boolean {
  return line.startsWith(`${name}, `) && ROLE_BEHIND.test(line.slice(name.length + 2));
}

const ROLE_BEHIND = /^\p{Lu}\p{L}+(?: (?:and |of |for |& )?\p{L}+){0,4}$/u;
const ADDRESS_BEHIND = /^[\s,|/·•–—-]{1,4}[\w.]{0,40}@\w{2,30}(?:[\s.@|]|\w){0,60}$/;
const DATE_BEHIND = /^[\s,|/·•–—-]{1,4}(?:\p{L}{3,9},? ){0,2}\d/u;
const DATE_BEFORE = /^(?:\p{L}{3,9},? ){0,2}\d[\p{L}\d ,./:-]{3,30}[\s,|/·•–—-]{1,4}$/u;
const ENDED = /^(?:$|\s?[|/·•])/;

function isDateLine(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= 60 && parseDate(block.text) !== null;
}

/** The names in the parts of a byline that are marked as authors, or else in the whole of it. */
function namesWithin({ page }: PageFacts, whole: PageElement): string[] {
  const names: string[] = [];
  for (let i = whole.index + 1; i < page.elements.length && i < whole.index + 60; i++) {
    const part = page.elements[i]!;
    if (part.firstChunk >= whole.endChunk) break;
    if (!isNamedByline(part) && part.tag !== 'a') continue;
    for (const name of readPersonNames(partedTextOf(page, part).slice(0, 200)))
      if (!names.includes(name)) names.push(name);
  }
  if (names.length > 0) return names;
  // A date, the names and the place may each stand on a line of its own.
  const lines = page.blocks.slice(whole.firstBlock, whole.endBlock);
  for (const line of lines.length > 1 ? lines : []) {
    const found = readPersonNames(line.text);
    if (found.length > 0) return found;
  }
  const text = partedTextOf(page, whole).slice(0, 200);
  const read = readPersonNames(text);
  const lone = read.length === 0 ? readLoneName(text) : null;
  return lone === null ? read : [lone];
}

const BYLINE_WORDS = new Set([
  'byline',
  'bylines',
  'author',
  'authors',
  'authorname',
  'postauthor',
  'entryauthor',
  'articleauthor',
  'writer',
  'awdur',
  'reporter',
  'contributor',
]);

/** Cheap, and enough to pass over nearly every element. */
const TOPIC = /by-?line|author|awdur|writer|reporter|contributor/i;

function isNamedByline({ attributes }: PageElement): boolean {
  const { class: names, 'data-component': component } = attributes;
  const name = component === undefined ? names : `${names ?? ''} ${component}`;
  if (name === undefined || name.length > 200 || !TOPIC.test(name)) return false;
  const list = nameWords(name);
  return list.some((word) => BYLINE_WORDS.has(word)) && !list.includes('bio') && !list.includes('image');
}
