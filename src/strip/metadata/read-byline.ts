import type { PageElement } from '../page/page-element.ts';
import { nameWords } from '../body/name-words.ts';
import { isForeign, partedTextOf, type Found, type PageFacts } from './page-facts.ts';
import { readPersonNames } from './person-names.ts';
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
const BY_LINE =
  /^(?:(?:an? )?(?:exclusive |analysis |report |words |written |posted |reported |story )?by[:\s]|words:|author:)/i;

/** More places than this that name an author are not a byline. */
const MAX_CANDIDATES = 60;

/** Reads the persons who wrote the article. */
export function readByline(facts: PageFacts): Found<string[]> | null {
  return fromData(facts) ?? fromMeta(facts) ?? fromMicrodata(facts) ?? fromText(facts);
}

function found(names: string[], source: Found<string[]>['source']): Found<string[]> | null {
  return names.length === 0 ? null : { value: names.slice(0, 12), source };
}

function fromData({ article, objects }: PageFacts): Found<string[]> | null {
  if (article === null) return null;
  const names: string[] = [];
  for (const author of listOf(article['author'] ?? article['creator'])) {
    const raw = typeof author === 'string' ? author : authorName(author as JsonObject, objects);
    if (raw !== null) for (const name of readPersonNames(raw)) if (!names.includes(name)) names.push(name);
  }
  return found(names, 'json-ld');
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
  for (const element of facts.page.elements) {
    const { itemprop, rel } = element.attributes;
    const isAuthor = itemprop !== undefined && /\b(?:author|creator)\b/i.test(itemprop);
    if ((!isAuthor && rel !== 'author') || element.tag === 'meta' || element.tag === 'link') continue;
    if (element.unseen || isForeign(facts, element)) continue;
    if (++seen > MAX_CANDIDATES) break;
    const text = partedTextOf(facts.page, element);
    if (text.length > 200) continue;
    for (const name of readPersonNames(text)) if (!names.includes(name)) names.push(name);
  }
  return found(names, 'microdata');
}

/** Elements named for the byline, then lines that begin with "By", from the top to the article's end. */
function fromText(facts: PageFacts): Found<string[]> | null {
  const { page, body } = facts;
  const end = body.around?.endBlock ?? page.blocks.length;
  const start = Math.max(0, (body.around?.firstBlock ?? 0) - 40);
  let seen = 0;
  for (const element of page.elements) {
    if (element.firstBlock < start || element.firstBlock > end + 5 || !isNamedByline(element)) continue;
    if (element.unseen || element.endBlock - element.firstBlock > 12 || isForeign(facts, element)) continue;
    if (++seen > MAX_CANDIDATES) break;
    const names = namesWithin(facts, element);
    if (names.length > 0) return found(names, 'text');
  }
  for (const block of page.blocks.slice(start, end + 3)) {
    const line =
      block.text.length > 200 ? undefined : block.text.split('\n').find((part) => BY_LINE.test(part));
    if (line === undefined || line.length > 140) continue;
    if (block.element !== null && isForeign(facts, block.element)) continue;
    const names = readPersonNames(line);
    if (names.length > 0) return found(names, 'text');
  }
  return null;
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
  return names.length > 0 ? names : readPersonNames(partedTextOf(page, whole).slice(0, 200));
}

const BYLINE_WORDS = new Set([
  'byline',
  'bylines',
  'author',
  'authors',
  'authorname',
  'writer',
  'reporter',
  'contributor',
]);

function isNamedByline({ attributes }: PageElement): boolean {
  const name = attributes['class'];
  if (name === undefined || name.length > 200) return false;
  const list = nameWords(name);
  return list.some((word) => BYLINE_WORDS.has(word)) && !list.includes('bio') && !list.includes('image');
}
