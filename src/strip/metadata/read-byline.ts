import type { Page, PageElement } from '../page/page-element.ts';
import { isForeign, partedTextOf, type Found, type PageFacts } from './page-facts.ts';
import { readHandle, readInvertedName, readLoneName, readPersonNames } from './person-names.ts';
import { readPrintedByline } from './read-printed-byline.ts';
import { readThreadOpener } from './read-thread-opener.ts';
import { unescapeText } from './title-words.ts';
import { hasType, type JsonObject } from './read-linked-data.ts';

const AUTHOR_META = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'byl',
  'byline',
  'cxenseparse:author',
  'rbauthors',
  'twitter:data1',
];
/** More places than this that name an author are not a byline. */
const MAX_CANDIDATES = 60;

/** Reads the persons who wrote the article. Data that names fewer of them than the printed line gives way to it. */
export function readByline(facts: PageFacts): Found<string[]> | null {
  const stated = fromData(facts) ?? fromMeta(facts);
  const printed = fromMicrodata(facts) ?? found(readPrintedByline(facts), 'text');
  if (stated === null && printed === null) {
    const opener = readThreadOpener(facts);
    return opener === null ? null : found([opener], 'text');
  }
  if (stated === null || printed === null) return stated ?? printed;
  const isFuller =
    printed.value.length > stated.value.length && stated.value.every((name) => printed.value.includes(name));
  return isFuller ? printed : stated;
}

function found(names: string[], source: Found<string[]>['source']): Found<string[]> | null {
  return names.length === 0 ? null : { value: names.slice(0, 12), source };
}

function fromData({ article: stated, objects }: PageFacts): Found<string[]> | null {
  // Some pages describe only the web page itself.
  const article = stated ?? objects.find((object) => hasType(object, /^webpage$/i) && object['author']);
  if (article === undefined) return null;
  const isThread = hasType(article, /^discussionforumposting$/i);
  for (const key of ['author', 'creator']) {
    const names: string[] = [];
    for (const author of listOf(article[key])) {
      const whole = typeof author === 'string' ? null : resolveAuthor(author as JsonObject, objects);
      const raw = whole === null ? unescapeText(author as string) : authorName(whole);
      if (raw === null) continue;
      const isPerson = whole !== null && hasType(whole, PERSON);
      const read = readPersonNames(raw);
      const lone = read.length > 0 || !isPerson ? null : isThread ? readHandle(raw) : readLoneName(raw);
      for (const name of lone === null ? read : [lone]) if (!names.includes(name)) names.push(name);
    }
    if (names.length > 0) return found(names, 'json-ld');
  }
  return null;
}

function listOf(value: unknown): unknown[] {
  const list = Array.isArray(value) ? value.flat(2) : [value];
  return list
    .filter((item) => typeof item === 'string' || (typeof item === 'object' && item !== null))
    .slice(0, 20);
}

const PERSON = /^person$/i;

/** An author object, which may only point at another object of the page by `@id`. */
function resolveAuthor(author: JsonObject, objects: readonly JsonObject[]): JsonObject {
  const id = author['@id'];
  if (author['name'] !== undefined || typeof id !== 'string') return author;
  return objects.find((object) => object['@id'] === id && object['name'] !== undefined) ?? author;
}

function authorName(author: JsonObject): string | null {
  if (hasType(author, /organi[sz]ation|corporation/i) && !hasType(author, PERSON)) return null;
  const name = Array.isArray(author['name']) ? author['name'].join(', ') : author['name'];
  return typeof name === 'string' ? unescapeText(name) : null;
}

function fromMeta({ tags }: PageFacts): Found<string[]> | null {
  for (const name of AUTHOR_META) {
    if (name === 'twitter:data1' && !/^(?:written )?by|author/i.test(tags.get('twitter:label1')?.[0] ?? ''))
      continue;
    const read = INVERTED.test(name) ? readIndexed : readPersonNames;
    const names = [...new Set((tags.get(name) ?? []).slice(0, 12).flatMap(read))];
    if (names.length > 0) return found(names, 'meta');
  }
  return null;
}

/** The name that a marked author without text has for machines alone: `<meta itemprop="name" content="Ann Lee">`. */
function unseenName({ elements }: Page, author: PageElement): string {
  const inner = elements.slice(author.index + 1, author.index + 6);
  const name = inner.find(({ parent, attributes }) => parent === author && attributes['itemprop'] === 'name');
  return name?.attributes['content'] ?? '';
}

/** Tags that give the family name first. */
const INVERTED = /^(?:citation_|dc\.|dcterms\.)/;

function readIndexed(author: string): string[] {
  const name = readInvertedName(author);
  return name === null ? readPersonNames(author) : [name];
}

function fromMicrodata(facts: PageFacts): Found<string[]> | null {
  const names: string[] = [];
  let seen = 0;
  for (const element of facts.page.notable) {
    const { itemprop, rel } = element.attributes;
    const isAuthor = itemprop !== undefined && /\b(?:author|creator)\b/i.test(itemprop);
    if ((!isAuthor && rel !== 'author') || element.tag === 'meta' || element.tag === 'link') continue;
    if (element.unseen || isForeign(facts, element)) continue;
    if (++seen > MAX_CANDIDATES) break;
    const text = partedTextOf(facts.page, element) || unseenName(facts.page, element);
    if (text.length > 200) continue;
    const read = readPersonNames(text);
    const lone = read.length === 0 && names.length === 0 ? readLoneName(text) : null;
    for (const name of lone === null ? read : [lone]) if (!names.includes(name)) names.push(name);
  }
  return found(names, 'microdata');
}
