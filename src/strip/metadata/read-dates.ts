import type { PageElement } from '../page/page-element.ts';
import { isForeign, textOf, type Found, type PageFacts } from './page-facts.ts';
import { parseDate, type DateOptions } from './parse-date.ts';
import { stringOf } from './read-linked-data.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published_time',
  'published-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.published',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'rnews:datepublished',
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'datecreated',
  'article:post_date',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'prism.publicationdate',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'modified',
  'article.updated',
  'revision_date',
  'date.modified',
];
const IN_PATH =
  /\/((?:19|20)\d{2})[/-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\d{1,2})(?=\/|-|$)/i;
const UPDATED = /\b(?:updated|modified|amended|last (?:edited|changed|reviewed))\b/i;
const POSTED = /\b(?:published|posted|created|first|added|date|release[d]?|issued)\b/i;

/** More dates than this on one page are a list. */
const MAX_CANDIDATES = 60;

/** Reads when the article was published and changed; each with its source, or null. */
export function readDates(facts: PageFacts): {
  published: Found<string> | null;
  modified: Found<string> | null;
} {
  const seen = readVisible(facts);
  return {
    published:
      fromData(facts, ['datePublished', 'dateCreated', 'uploadDate']) ??
      fromMeta(facts, PUBLISHED_META) ??
      fromMicrodata(facts, 'datepublished') ??
      seen.published ??
      fromUrl(facts),
    modified:
      fromData(facts, ['dateModified']) ??
      fromMeta(facts, MODIFIED_META) ??
      fromMicrodata(facts, 'datemodified') ??
      seen.modified,
  };
}

function optionsOf({ page, fetchedAt }: PageFacts): DateOptions {
  const language = page.elements.find(({ tag }) => tag === 'html')?.attributes['lang'] ?? '';
  return { monthFirst: /^en[-_]us$/i.test(language), now: fetchedAt };
}

/** A date after the page was fetched cannot be right; a day's grace is for time zones. */
function isPossible(date: string, { fetchedAt }: PageFacts): boolean {
  return fetchedAt === null || Date.parse(date.slice(0, 10)) <= fetchedAt + 864e5;
}

function accept(raw: string | null, facts: PageFacts, source: Found<string>['source']): Found<string> | null {
  if (raw === null) return null;
  const value = parseDate(raw, optionsOf(facts));
  return value !== null && isPossible(value, facts) ? { value, source } : null;
}

function fromData(facts: PageFacts, keys: readonly string[]): Found<string> | null {
  for (const key of keys) {
    const found =
      facts.article === null ? null : accept(stringOf(facts.article[key], '@value'), facts, 'json-ld');
    if (found !== null) return found;
  }
  if (facts.article !== null) return null;
  // Some pages describe only the web page itself.
  const webPage = facts.objects.find(
    (object) => object['@type'] === 'WebPage' && object[keys[0]!] !== undefined,
  );
  return webPage === undefined ? null : accept(stringOf(webPage[keys[0]!]), facts, 'json-ld');
}

function fromMeta(facts: PageFacts, names: readonly string[]): Found<string> | null {
  for (const name of names) {
    const found = accept(facts.tags.get(name)?.[0] ?? null, facts, 'meta');
    if (found !== null) return found;
  }
  return null;
}

function fromMicrodata(facts: PageFacts, property: string): Found<string> | null {
  let seen = 0;
  for (const element of facts.page.elements) {
    const { itemprop, content, datetime } = element.attributes;
    if (itemprop === undefined || element.tag === 'meta' || !itemprop.toLowerCase().includes(property))
      continue;
    if (isForeign(facts, element)) continue;
    if (++seen > MAX_CANDIDATES) break;
    const found = accept(content ?? datetime ?? textOf(facts.page, element), facts, 'microdata');
    if (found !== null) return found;
  }
  return null;
}

interface Seen {
  published: Found<string> | null;
  modified: Found<string> | null;
}

/** `<time>` elements, then lines of text with a date, from the top of the page to the article's end. */
function readVisible(facts: PageFacts): Seen {
  const seen: Seen = { published: null, modified: null };
  const { page, body } = facts;
  const end = body.around?.endBlock ?? page.blocks.length;
  let count = 0;
  for (const element of page.elements) {
    if (element.tag !== 'time' || element.unseen || element.firstBlock > end || isForeign(facts, element))
      continue;
    if (++count > MAX_CANDIDATES) break;
    const label = labelOf(page.blocks[element.firstBlock]?.text ?? '', element);
    note(seen, label, accept(element.attributes['datetime'] ?? textOf(page, element), facts, 'text'));
    if (seen.published !== null && seen.modified !== null) return seen;
  }
  if (seen.published !== null) return seen;
  const start = body.element?.firstBlock ?? 0;
  const from = Math.max(0, start - 30);
  let headline = -LEAD;
  for (const block of page.blocks.slice(from, end + 5)) {
    if (block.tag === 'h1') headline = block.index;
    if (block.text.length > 160 || (block.element !== null && isForeign(facts, block.element))) continue;
    if (!/\d/.test(block.text)) continue;
    // Within the text a date by itself is of what the text tells: a concert, a meeting.
    const isLead = block.index < Math.max(start, headline) + LEAD || block.index >= end;
    if (!isLead && !POSTED.test(block.text) && !UPDATED.test(block.text)) continue;
    noteLine(seen, block.text, facts);
    if (seen.published !== null) break;
  }
  return seen;
}

/** How many blocks below the article's beginning, or its headline, a bare date may stand. */
const LEAD = 4;

/** The words about a `<time>`: its own class counts, "entry-date updated" being a habit of blogs. */
function labelOf(line: string, { attributes }: PageElement): string {
  return `${line.length <= 160 ? line : ''} ${attributes['class'] ?? ''}`;
}

function note(seen: Seen, label: string, found: Found<string> | null): void {
  if (found === null) return;
  if (UPDATED.test(label) && !POSTED.test(label)) seen.modified ??= found;
  else seen.published ??= found;
}

/** A longer line with a date tells of something. */
const MAX_BARE = 70;

/** A line can hold both: "Published 3 May 2024, updated 4 May 2024". */
function noteLine(seen: Seen, line: string, facts: PageFacts): void {
  const split = UPDATED.exec(line);
  const before = split === null ? line : line.slice(0, split.index);
  const after = split === null ? '' : line.slice(split.index);
  const isDateLine = line.length < MAX_BARE || POSTED.test(before);
  if (isDateLine) seen.published ??= accept(before, facts, 'text');
  if (after === '') return;
  const later = POSTED.exec(after);
  seen.modified ??= accept(later === null ? after : after.slice(0, later.index), facts, 'text');
  if (later !== null) seen.published ??= accept(after.slice(later.index), facts, 'text');
}

/** The weakest source: a slug's numbers can look like a date, so only whole path parts count. */
function fromUrl(facts: PageFacts): Found<string> | null {
  const match = IN_PATH.exec(facts.url?.pathname ?? '');
  if (match === null) return null;
  const month = /^\d/.test(match[2]!) ? match[2]! : String(MONTHS.indexOf(match[2]!.toLowerCase()) + 1);
  return accept(`${match[1]}-${month.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`, facts, 'url');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
