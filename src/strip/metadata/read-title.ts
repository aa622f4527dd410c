import { normaliseText } from '../page/normalise-text.ts';
import { plainWords } from '../page/words.ts';
import type { Found, PageFacts } from './page-facts.ts';
import { MAX_HEADING, MIN_HEADING, readHeadings, type Headings } from './read-headings.ts';
import { stringOf } from './read-linked-data.ts';
import { firstMeta } from './read-meta-tags.ts';
import {
  agreeTitles,
  sameTitle,
  siteTest,
  TITLE_SEPARATOR,
  touchTitles,
  unescapeText,
  withoutSite,
} from './title-words.ts';

/** What a page calls itself, by source, and the headings that it prints. */
interface Candidates extends Headings {
  readonly data: string | null;
  readonly meta: string | null;
  readonly tag: string;
  readonly stated: readonly string[];
}

/**
 * Reads the headline without the site's name. A printed headline wins over what JSON-LD, meta tags or the
 * document's title say where it agrees with one of them: those are cut short, or written for search engines.
 */
export function readTitle(facts: PageFacts, site: string | null): Found<string> | null {
  const candidates = gatherCandidates(facts);
  const { data, meta, tag, tops } = candidates;
  const isSite = siteTest(site, facts);
  const printed =
    findPrinted(candidates, isSite) ?? findLone(candidates, isSite) ?? findLine(candidates, facts);
  if (printed !== undefined)
    return { value: inStatedCase(printed, candidates), source: sourceOf(printed, candidates) };
  if (data !== null) return { value: withoutSite(data, site, facts), source: 'json-ld' };
  if (meta !== null) return { value: withoutSite(meta, site, facts), source: 'meta' };
  if (tag !== '') return { value: withoutSite(tag, site, facts), source: 'meta' };
  return tops[0] === undefined ? null : { value: tops[0], source: 'text' };
}

/** "The Film Club » Blog Archive » Headline", as old blogs have it. */
const ARCHIVE = /^.{2,80}? [»|–-] (?:blog )?archives? [»|–-] /i;

function gatherCandidates(facts: PageFacts): Candidates {
  const { article, tags, page } = facts;
  const headline = article === null ? null : (stringOf(article['headline']) ?? stringOf(article['name']));
  const data = headline === null ? null : normaliseText(unescapeText(headline.slice(0, MAX_STATED)));
  const meta = firstMeta(tags, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']);
  const tag = normaliseText(page.title).replace(ARCHIVE, '');
  const stated = [data, meta, tag].filter((text) => text !== null && text !== '') as string[];
  return { data, meta, tag, stated, ...readHeadings(facts) };
}

/** Characters of a headline from JSON-LD: no real one has more. */
const MAX_STATED = 5_000;

/** The first heading that says what the page calls itself. */
function findPrinted(
  { data, meta, tag, stated, tops, lesser }: Candidates,
  isSite: (words: string) => boolean,
): string | undefined {
  const parts = tag.split(TITLE_SEPARATOR);
  const last = parts.length > 1 ? parts.at(-1)! : null;
  const named = [...new Set(stated)].map((text) => {
    const whole = plainWords(text);
    return { whole, words: whole.split(' '), first: plainWords(text.split(TITLE_SEPARATOR)[0] ?? '') };
  });
  const says = (line: string): boolean => {
    const plain = plainWords(line);
    if (named.some(({ whole, first }) => plain === whole || plain === first)) return true;
    return line.length >= MIN_HEADING && named.some(({ words }) => agreeTitles(plain.split(' '), words));
  };
  // Where the document's title ends in it, a heading may be the site's banner.
  const isBanner = (line: string): boolean =>
    last !== null &&
    sameTitle(line, last) &&
    ![data, meta].some((text) => text !== null && sameTitle(line, text));
  let banner: string | undefined;
  for (const line of [...tops, ...lesser]) {
    if (!says(line) || isSite(line)) continue;
    if (!isBanner(line)) return line;
    banner ??= line;
  }
  return banner;
}

/** The one top-level heading of a page whose title tells of it in other words, or of nothing but the site. */
function findLone({ tag, stated, tops }: Candidates, isSite: (words: string) => boolean): string | undefined {
  const own = [...new Set(tops)].filter((line) => line.length >= MIN_HEADING && !isSite(line));
  const [lone] = own;
  if (lone === undefined || own.length > 1) return undefined;
  const isUntitled = stated.every((text) => text === tag && isSite(text));
  return isUntitled || stated.some((text) => touchTitles(lone, text)) ? lone : undefined;
}

/** How far above the text a headline may stand that no tag marks as one, and how far into it, in blocks. */
const ABOVE = 20;
const INTO = 4;
const MIN_LINE = 20;
/** Pieces of text in a block, as far as they are looked at. */
const PIECES = 10;

/** The longest part of a title between its separators that stands as a line of its own by the text: "Site: Headline". */
function findLine({ stated }: Candidates, { page, body }: PageFacts): string | undefined {
  const parts = stated.flatMap(partsOf).filter((part) => part.length >= MIN_LINE);
  if (parts.length === 0) return undefined;
  const start = body.element?.firstBlock ?? 0;
  const lines = page.blocks
    .slice(Math.max(0, start - ABOVE), start + INTO)
    .flatMap(({ text }) => (text.length <= MAX_HEADING ? text.split('\n') : []));
  // In a page that is one table a line may begin with the menu: pieces of text as they stand count too.
  const near = body.element?.firstChunk ?? 0;
  const pieces = page.chunks
    .slice(Math.max(0, near - ABOVE * PIECES), near + INTO * PIECES)
    .filter((piece) => piece.length >= MIN_LINE && piece.length <= MAX_HEADING);
  const printed = new Set([...lines, ...pieces].map(plainWords));
  return parts.filter((part) => printed.has(plainWords(part))).sort((a, b) => b.length - a.length)[0];
}

/** What stands before and after each of a title's first and last separators. */
function partsOf(title: string): string[] {
  const at = [...title.slice(0, MAX_HEADING).matchAll(SEPARATORS)].slice(0, 8);
  return at.flatMap(({ index, 0: sign }) => [title.slice(0, index), title.slice(index + sign.length)]);
}

const SEPARATORS = new RegExp(TITLE_SEPARATOR, 'g');

/** A headline that is printed all in capitals is taken as the page states it elsewhere, where that is not. */
function inStatedCase(printed: string, { stated }: Candidates): string {
  if (printed !== printed.toUpperCase()) return printed;
  return stated.find((text) => text !== text.toUpperCase() && sameTitle(text, printed)) ?? printed;
}

function sourceOf(printed: string, { data, meta }: Candidates): Found<string>['source'] {
  if (data !== null && sameTitle(printed, data)) return 'json-ld';
  return meta !== null && sameTitle(printed, meta) ? 'meta' : 'text';
}
