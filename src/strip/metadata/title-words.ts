import { plainWords } from '../page/words.ts';
import type { PageFacts } from './page-facts.ts';

export const TITLE_SEPARATOR = /\s+[|»·•:–—-]{1,2}\s+|\s*\|\s*|:\s+/;

/** Whether two lines have the same words in the same order. */
export function sameTitle(a: string, b: string): boolean {
  return a === b || plainWords(a) === plainWords(b);
}

/** Whether two lines, given as their words, share most of the shorter one's, and enough to be the same headline. */
export function agreeTitles(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a);
  const right = new Set(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared >= 2 && shared >= left.size * 0.7 && shared >= right.size * 0.4;
}

/** Whether two lines share a word that is long enough to say something. */
export function touchTitles(a: string, b: string): boolean {
  const right = new Set(titleWords(b));
  return titleWords(a).some((word) => word.length >= 4 && right.has(word));
}

/** A line's words and numbers, in lower case. */
function titleWords(text: string): string[] {
  const plain = plainWords(text);
  return plain === '' ? [] : plain.split(' ');
}

/** A name without its article, spaces and punctuation. */
function squashName(name: string): string {
  return plainWords(name.replace(/^the /i, '')).replaceAll(' ', '');
}

/** "Headline | Section | Site" without its ends: those that name the site, or stand behind an upright bar. */
export function withoutSite(title: string, site: string | null, facts: PageFacts): string {
  const isSite = siteTest(site, facts);
  let rest = title;
  for (let i = 0; i < 3; i++) {
    const parts = splitAround(rest);
    if (parts === null) break;
    const { first, last, head, tail, bar } = parts;
    if (isSite(last) || (bar && last.split(' ').length <= 5 && head.length > last.length)) rest = head;
    else if (isSite(first) && tail.length > 10) rest = tail;
    else break;
  }
  return rest;
}

/** Tells whether words are the site's name: by what it calls itself, or by its address. */
export function siteTest(site: string | null, facts: PageFacts): (words: string) => boolean {
  const hostname = facts.url?.hostname.replace(/^www\./, '') ?? '';
  const names = new Set([site ?? '', hostname].map(squashName).filter((name) => name !== ''));
  const host = squashName(hostname);
  const label = squashName(hostname.split('.').at(hostname.split('.').length > 2 ? -3 : 0) ?? '');
  return (words) => {
    const name = squashName(words);
    if (name.length < 2) return false;
    if (names.has(name) || (name.length > 3 && host.includes(name))) return true;
    if (label.length >= 5 && name.startsWith(label)) return true;
    return label.length >= 3 && initialsOf(words) === label;
  };
}

function initialsOf(words: string): string {
  return (words.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();
}

function splitAround(
  title: string,
): { first: string; last: string; head: string; tail: string; bar: boolean } | null {
  const parts = title.split(TITLE_SEPARATOR);
  if (parts.length < 2) return null;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  const head = title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·•:–—-]+$/, '');
  const tail = title.slice(first.length).replace(/^[\s|»·•:–—-]+/, '');
  return head === '' || tail === ''
    ? null
    : { first, last, head, tail, bar: /[|»·•]\s*$/.test(title.slice(0, title.lastIndexOf(last))) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
};

/** JSON-LD is often escaped twice. */
export function unescapeText(text: string): string {
  return text
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (code > 31 && code <= 0x10ffff) return String.fromCodePoint(code);
      return ENTITIES[name ?? ''] ?? whole;
    })
    .replace(/<\/?\w{1,10}>/g, '');
}
