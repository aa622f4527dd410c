import { decodeBody } from '../fetch/index.ts';
import type { Page } from '../record/index.ts';
import { type SiteMemory, stripPage, type StripResult } from '../strip/index.ts';

/** What is needed of a page to strip it. */
export interface Fetched extends Pick<Page, 'body' | 'headers' | 'fetchedAt'> {
  /** Null for a file, whose path is no address of the article. */
  readonly url: string | null;
}

/** Strips a page as it was fetched: by its type as HTML or as plain text. */
export function stripFetched(page: Fetched, memory: SiteMemory | null): StripResult {
  const { url, fetchedAt } = page;
  const text = decodeBody(page);
  const isPlain = page.headers['content-type']?.startsWith('text/plain') === true;
  return stripPage({ ...(isPlain ? { text } : { html: text }), url, fetchedAt, memory });
}
