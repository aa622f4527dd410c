import type { ReadDocument, SourceDocument } from '../discover/index.ts';
import { decodeBody, type FetchRequest } from '../fetch/index.ts';
import { createId, type Page, Skip } from '../record/index.ts';
import type { Source } from '../sites/index.ts';
import type { SourcePorts } from './ports.ts';
import { waitForTurn } from './wait-for-turn.ts';

interface Validators {
  /** Of the source as it was then: one that is described anew is read anew. */
  readonly version: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface SourceReader {
  readonly read: ReadDocument;
  /** Keeps the validators of what was read, so that it is read again only when it has changed. */
  keepValidators(): Promise<void>;
}

/** Reads the documents of a source politely, and each only if it has changed. */
export function createSourceReader(
  source: Source,
  { store, fetcher }: Pick<SourcePorts, 'store' | 'fetcher'>,
  signal: AbortSignal,
): SourceReader {
  const version = createId('source', JSON.stringify(source));
  const read = new Map<string, Validators>();
  const keyOf = (url: string) => `document:${source.id}:${url}`;
  return {
    async read(url) {
      const kept = (await store.readState(keyOf(url))) as Validators | null;
      const page = await fetchDocument(fetcher, url, {
        signal,
        ...(kept?.version === version && pick(kept)),
      });
      if (page === null) return null;
      const { etag = null, 'last-modified': lastModified = null } = page.headers;
      if (etag !== null || lastModified !== null) read.set(url, { version, etag, lastModified });
      return toDocument(page);
    },
    async keepValidators() {
      for (const [url, after] of read) {
        await store.updateState(keyOf(url), () => ({ after, result: undefined }));
      }
    },
  };
}

function pick({ etag, lastModified }: Validators): Pick<FetchRequest, 'etag' | 'lastModified'> {
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
}

/**
 * Fetches a document of a source, waiting in place for its host's turn; null where it has not changed. It goes
 * before the pages that wait for the host, since whatever is new is among what it tells.
 */
export async function fetchDocument(
  fetcher: SourcePorts['fetcher'],
  url: string,
  request: FetchRequest,
): Promise<Page | null> {
  try {
    return await waitForTurn(
      () => fetcher.fetchPage(url, { ...request, wanted: 'feed', isUrgent: true }),
      request.signal,
    );
  } catch (error) {
    if (error instanceof Skip) return null;
    throw error;
  }
}

/** With the text decoded when it is asked for: a sitemap is read as bytes. */
export function toDocument(page: Page): SourceDocument {
  return {
    url: page.finalUrl,
    body: page.body,
    get text() {
      return decodeBody(page);
    },
  };
}
