import { plainWords } from '../page/words.ts';
import { collectObjects, parseJson, stringOf, type JsonObject } from './read-linked-data.ts';

const BODY = ['articleBody', 'body', 'bodyHtml', 'content', 'contentHtml', 'html', 'text'];
const TITLE = ['headline', 'title', 'name'];
const AUTHOR = ['author', 'authors', 'byline', 'contributors', 'writer'];
const PUBLISHED = [
  'datePublished',
  'publishedAt',
  'published_at',
  'publishDate',
  'publishedDate',
  'publicationDate',
  'firstPublishedAt',
  'published',
  'date',
];
/** Where the text of a piece of a body stands, in systems that keep it as a list of pieces. */
const PIECE = ['html', 'text', 'content', 'value', 'body'];
/** Less of a body, in characters, is that of a teaser. */
const MIN_BODY = 250;
/** Larger data no page needs to draw one article. */
const MAX_STATE = 5_000_000;
const MIN_HEADLINE = 8;
const SENTENCE = /[a-z]{2,}[.!?]["'”’]?(?:\s|<|$)/;

/**
 * The article in the data from which scripts draw a page that shows no text without them, as if it were JSON-LD: of the
 * objects with a headline that the page's title tells and a date, the one with the longest body. Null where there is none.
 */
export function readPageState(scripts: readonly string[], pageTitle: string): JsonObject | null {
  const title = plainWords(pageTitle);
  let best: JsonObject | null = null;
  let size = MIN_BODY - 1;
  for (const script of scripts) {
    if (script.length < MIN_BODY || script.length > MAX_STATE) continue;
    const objects: JsonObject[] = [];
    collectObjects(parseJson(script), objects);
    for (const object of objects) {
      const body = bodyOf(object);
      if (body.length <= size || !SENTENCE.test(body)) continue;
      const article = describe(object, body);
      if (article['datePublished'] === undefined || !isNamed(article, title)) continue;
      size = body.length;
      best = article;
    }
  }
  return best;
}

function describe(object: JsonObject, body: string): JsonObject {
  return {
    '@type': 'Article',
    articleBody: body,
    headline: stringOf(firstOf(object, TITLE), 'rendered') ?? undefined,
    author: firstOf(object, AUTHOR),
    datePublished: firstOf(object, PUBLISHED),
  };
}

function isNamed({ headline }: JsonObject, title: string): boolean {
  const words = typeof headline === 'string' ? plainWords(headline) : '';
  return words.length >= MIN_HEADLINE && title.includes(words);
}

function firstOf(object: JsonObject, keys: readonly string[]): unknown {
  return keys
    .map((key) => object[key])
    .find((value) => value !== undefined && value !== null && value !== '');
}

function bodyOf(object: JsonObject): string {
  for (const key of BODY) {
    const value = object[key];
    const body = Array.isArray(value)
      ? value
          .map(pieceOf)
          .filter((piece) => piece !== '')
          .join('\n\n')
      : (stringOf(value, 'rendered') ?? '');
    if (body.length >= MIN_BODY) return body;
  }
  return '';
}

function pieceOf(piece: unknown): string {
  if (typeof piece === 'string') return piece;
  if (typeof piece !== 'object' || piece === null) return '';
  return stringOf(firstOf(piece as JsonObject, PIECE)) ?? '';
}
