/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /(?:article|newsarticle|blogposting|report|liveblogposting|pressrelease|reportage|opinion|analysis|socialmediaposting|discussionforumposting|claimreview|techarticle|scholarlyarticle)|^(?:recipe|howto)$/i;
/** One of a product's reviews is not what the page is about; the review that has its title is. */
const REVIEW_TYPE = /^(?:critic)?review(?:newsarticle)?$/i;
/** Deeper or more than this no page needs; it bounds the walk over hostile data. */
const MAX_OBJECTS = 2_000;

/** Every object in the page's JSON-LD, graphs and nesting laid flat, articles first. Broken JSON is left out. */
export function readLinkedData(scripts: readonly string[]): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of scripts) {
    const value = parseJson(script);
    if (value !== undefined) collectObjects(value, found);
  }
  return found;
}

/** The object that describes the page's article, or null. Of several, the one that the page's title is about. */
export function findArticle(objects: readonly JsonObject[], pageTitle: string): JsonObject | null {
  let best: JsonObject | null = null;
  for (const object of objects) {
    if (!isArticle(object) && !isTitleReview(object, pageTitle)) continue;
    if (best === null || scoreArticle(object, pageTitle) > scoreArticle(best, pageTitle)) best = object;
  }
  return best;
}

function scoreArticle(object: JsonObject, pageTitle: string): number {
  const headline = stringOf(object['headline']);
  let score = headline !== null && pageTitle.includes(headline.slice(0, 40)) ? 5 : 0;
  for (const key of ['headline', 'datePublished', 'author', 'articleBody'])
    if (object[key] !== undefined) score++;
  return score;
}

function isArticle(object: JsonObject): boolean {
  return hasType(object, ARTICLE_TYPE);
}

function isTitleReview(object: JsonObject, pageTitle: string): boolean {
  const name = stringOf(object['headline']) ?? stringOf(object['name']);
  return name !== null && hasType(object, REVIEW_TYPE) && pageTitle.includes(name.slice(0, 40));
}

/** Whether one of an object's types matches. */
export function hasType(object: JsonObject, pattern: RegExp): boolean {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && pattern.test(name));
}

export function parseJson(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .trimEnd()
    .replace(/(?:-->|\]\]>)\s{0,20};?$/, '');
  try {
    return JSON.parse(text);
  } catch {
    // Line breaks inside strings are the commonest fault.
    const mended = text.replace(/\p{Cc}+/gu, ' ').replace(/;$/, '');
    try {
      return mended === text ? undefined : JSON.parse(mended);
    } catch {
      return undefined;
    }
  }
}

export function collectObjects(value: unknown, found: JsonObject[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && found.length < MAX_OBJECTS; i++) {
    const item = queue[i];
    if (Array.isArray(item)) {
      for (const inner of item.slice(0, MAX_OBJECTS)) queue.push(inner);
    } else if (typeof item === 'object' && item !== null) {
      found.push(item as JsonObject);
      for (const inner of Object.values(item))
        if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
}

/** The first string in a value that may be a string, a list, or an object with a name or URL. */
export function stringOf(value: unknown, key = 'name'): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = Array.isArray(item) ? null : stringOf(item, key);
      if (found !== null) return found;
    }
    return null;
  }
  if (typeof value === 'object' && value !== null) {
    const inner = (value as JsonObject)[key];
    return typeof inner === 'string' ? stringOf(inner) : null;
  }
  return null;
}
