import { isForeign, partedTextOf, type Found, type PageFacts } from './page-facts.ts';
import { readLoneName, readPersonNames } from './person-names.ts';
import { readPrintedByline } from './read-printed-byline.ts';
import type { JsonObject } from './read-linked-data.ts';

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
  if (stated === null || printed === null) return stated ?? printed;
  const isFuller =
    printed.value.length > stated.value.length && stated.value.every((name) => printed.value.includes(name));
  return isFuller ? printed : stated;
}

function found(names: string[], source: Found<string[]>['source']): Found<string[]> | null {
  return names.length === 0 ? null : { value: names.slice(0, 12), source };
}

function fromData({ article, objects }: PageFacts): Found<string[]> | null {
  if (article === null) return null;
  const names: string[] = [];
  for (const author of listOf(article['author'] ?? article['creator'])) {
    const raw = typeof author === 'string' ? author : authorName(author as JsonObject, objects);
    if (raw === null) continue;
    const read = readPersonNames(raw);
    const lone = read.length === 0 && isPerson(author) ? readLoneName(raw) : null;
    for (const name of lone === null ? read : [lone]) if (!names.includes(name)) names.push(name);
  }
  return found(names, 'json-ld');
}

function isPerson(author: unknown): boolean {
  return typeof author === 'object' && /^person$/i.test(String((author as JsonObject)['@type']));
}

function listOf(value: unknown): unknown[] {
  const list = Array.isArray(value) ? value.flat(2) : [value];
  return list
    .filter((item) => typeof item === 'string' || (typeof item === 'object' && item !== null))
    .slice(0, 20);
}

/** The name of an author object, which may only point at another object of the page by `@id`. */
function authorName(author: JsonObject, objects: readonly JsonObject[]): string | null {
  const id = author['@id'];
  const whole =
    author['name'] === undefined && typeof id === 'string'
      ? (objects.find((object) => object['@id'] === id && object['name'] !== undefined) ?? author)
      : author;
  const type = whole['@type'];
  if (typeof type === 'string' && /organi[sz]ation|corporation/i.test(type)) return null;
  const name = Array.isArray(whole['name']) ? whole['name'].join(', ') : whole['name'];
  return typeof name === 'string' ? name : null;
}

function fromMeta({ tags }: PageFacts): Found<string[]> | null {
  for (const name of AUTHOR_META) {
    if (name === 'twitter:data1' && !/^(?:written )?by|author/i.test(tags.get('twitter:label1')?.[0] ?? ''))
      continue;
    const names = [...new Set((tags.get(name) ?? []).slice(0, 12).flatMap(readPersonNames))];
    if (names.length > 0) return found(names, 'meta');
  }
  return null;
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
    const text = partedTextOf(facts.page, element);
    if (text.length > 200) continue;
    const read = readPersonNames(text);
    const lone = read.length === 0 && names.length === 0 ? readLoneName(text) : null;
    for (const name of lone === null ? read : [lone]) if (!names.includes(name)) names.push(name);
  }
  return found(names, 'microdata');
}
