import { normaliseText } from '../page/normalise-text.ts';
import { isForeign, textOf, type Found, type PageFacts } from './page-facts.ts';
import { stringOf } from './read-linked-data.ts';
import { firstMeta } from './read-meta-tags.ts';

const SEPARATOR = /\s+[|»·•:–—-]{1,2}\s+|\s*\|\s*|:\s+/;

/**
 * Reads the headline without the site's name. The printed headline wins over what JSON-LD or meta
 * tags say where they agree on most words: those are cut short, or written for search engines.
 */
export function readTitle(facts: PageFacts, site: string | null): Found<string> | null {
  const data = facts.article === null ? null : stringOf(facts.article['headline']);
  const meta = firstMeta(facts.tags, [
    'og:title',
    'twitter:title',
    'dc.title',
    'parsely-title',
    'sailthru.title',
  ]);
  const tag = normaliseText(facts.page.title);
  const { printed, top } = readPrinted(facts);
  const stated = data ?? meta ?? tag;
  const first = stated.split(SEPARATOR)[0] ?? '';
  const headline = printed.find(
    (line) => (agree(line, stated) || sameTitle(line, first)) && squash(line) !== squash(site ?? ''),
  );
  if (headline !== undefined) {
    const source =
      data !== null && sameTitle(headline, data)
        ? 'json-ld'
        : meta !== null && sameTitle(headline, meta)
          ? 'meta'
          : 'text';
    return { value: headline, source };
  }
  if (data !== null)
    return { value: withoutSite(normaliseText(unescapeText(data)), site, facts), source: 'json-ld' };
  if (meta !== null) return { value: withoutSite(meta, site, facts), source: 'meta' };
  if (tag !== '') return { value: withoutSite(tag, site, facts), source: 'meta' };
  return top === undefined ? null : { value: top, source: 'text' };
}

/** Top-level headings and what microdata calls the headline, then lesser headings; and the first of the top ones. */
function readPrinted(facts: PageFacts): { printed: string[]; top: string | undefined } {
  const tops: string[] = [];
  const lines: string[] = [];
  let seen = 0;
  for (const element of facts.page.elements) {
    const isHeadline = element.attributes['itemprop']?.toLowerCase().includes('headline') === true;
    const isHeading = element.tag === 'h1' || element.tag === 'h2';
    if ((!isHeadline && !isHeading) || element.unseen || element.tag === 'meta') continue;
    if (isForeign(facts, element)) continue;
    if (++seen > 60) break;
    const text = textOf(facts.page, element);
    if (text.length >= 8 && text.length <= 300) {
      if (element.tag === 'h2' && !isHeadline) lines.push(text);
      else tops.push(text);
    }
  }
  return { printed: [...tops, ...lines], top: tops[0] };
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sameTitle(a: string, b: string): boolean {
  return tokens(a).join(' ') === tokens(b).join(' ');
}

/** Whether two lines share most of the shorter one's words, and enough to be the same headline. */
function agree(a: string, b: string): boolean {
  const left = new Set(tokens(a));
  const right = new Set(tokens(b));
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared >= 2 && shared >= left.size * 0.7 && shared >= right.size * 0.4;
}

/** "Headline | Section | Site" without its ends: those that name the site, or stand behind an upright bar. */
function withoutSite(title: string, site: string | null, facts: PageFacts): string {
  const names = new Set(
    [site, facts.url?.hostname.replace(/^www\./, '') ?? null].filter((name) => name !== null).map(squash),
  );
  const host = squash(facts.url?.hostname ?? '');
  let rest = title;
  for (let i = 0; i < 3; i++) {
    const parts = splitAround(rest);
    if (parts === null) break;
    const { first, last, head, tail, bar } = parts;
    const isSite = (part: string): boolean => {
      const name = squash(part);
      return name.length > 1 && (names.has(name) || (name.length > 3 && host.includes(name)));
    };
    if (isSite(last) || (bar && last.split(' ').length <= 5 && head.length > last.length)) rest = head;
    else if (isSite(first) && tail.length > 10) rest = tail;
    else break;
  }
  return rest;
}

function splitAround(
  title: string,
): { first: string; last: string; head: string; tail: string; bar: boolean } | null {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return null;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const head = title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·•:–—-]+$/, '');
  const tail = title.slice(first.length).replace(/^[\s|»·•:–—-]+/, '');
  return head === '' || tail === ''
    ? null
    : { first, last, head, tail, bar: /[|»·•]\s*$/.test(title.slice(0, title.lastIndexOf(last))) };
}

function squash(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
};

/** JSON-LD is often escaped twice. */
function unescapeText(text: string): string {
  return text
    .replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/<\/?\w{1,10}>/g, '');
}
