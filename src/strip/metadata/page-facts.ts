import type { MetadataSource } from '../../record/index.ts';
import type { Body } from '../body/choose-body.ts';
import type { PageKind } from '../body/page-kind.ts';
import { SEAM } from '../page/block-writer.ts';
import { normaliseText } from '../page/normalise-text.ts';
import type { Page, PageElement } from '../page/page-element.ts';
import type { JsonObject } from './read-linked-data.ts';
import type { MetaTags } from './read-meta-tags.ts';

/** All that metadata is read from. */
export interface PageFacts {
  readonly page: Page;
  readonly body: Body;
  readonly kind: PageKind;
  /** The JSON-LD object that describes the article, and all objects of the page. */
  readonly article: JsonObject | null;
  readonly objects: readonly JsonObject[];
  readonly tags: MetaTags;
  readonly url: URL | null;
  /** When the page was fetched, in milliseconds since 1970; null if not known. */
  readonly fetchedAt: number | null;
}

/** A value and where it was read. */
export interface Found<T> {
  readonly value: T;
  readonly source: MetadataSource;
}

/** The visible text inside an element, on one line; at most the first 1,000 pieces of it. */
export function textOf(page: Page, element: PageElement): string {
  return normaliseText(rawTextOf(page, element));
}

/**
 * As `textOf`, with a space wherever an inner element begins or ends, or a point where a capital would be glued to the word
 * before: `<b>Ann Lee</b><i>Editor</i>` gives "Ann Lee · Editor".
 */
export function partedTextOf(page: Page, element: PageElement): string {
  return normaliseText(rawTextOf(page, element).replace(GLUED, ' · ').replaceAll(SEAM, ' '));
}

const GLUED = new RegExp(String.raw`(?<=\p{Ll})(?<!\b[Bb]y)${SEAM}+(?=\p{Lu})`, 'gu');

function rawTextOf(page: Page, { firstChunk, endChunk }: PageElement): string {
  return page.chunks.slice(firstChunk, Math.min(endChunk, firstChunk + 1000)).join('');
}

/** Whether an element belongs to the article's surroundings of other articles, comments and page furniture. */
export function isForeign({ body }: PageFacts, element: PageElement): boolean {
  const zone = body.zones[element.index] ?? null;
  return zone !== null && FOREIGN.has(zone);
}

const FOREIGN = new Set([
  'comments',
  'cookie-notice',
  'related-items',
  'newsletter',
  'advert',
  'navigation',
  'page-footer',
  'sidebar',
  'promotion',
  'dialog',
  'search',
]);
