import type { JsonObject } from '../metadata/read-linked-data.ts';
import type { Block } from '../page/page-element.ts';
import { readPage } from '../page/read-page.ts';
import { splitPlainText } from '../plain/split-plain-text.ts';

/** Shorter than this, or not this much longer than what the page shows, the data's body is not needed. */
const MIN_LENGTH = 250;
const MIN_RATIO = 2.5;

/** The body that JSON-LD carries, where the page itself shows little or none of it; else null. */
export function readDataBody(article: JsonObject | null, shown: number): Block[] | null {
  const body = article?.['articleBody'];
  if (typeof body !== 'string' || body.length < MIN_LENGTH || body.length < shown * MIN_RATIO) return null;
  if (!/<(?:p|br|div|h\d|ul|li)\b/i.test(body)) return splitPlainText(body);
  return [...(readPage(body)?.blocks ?? [])];
}
