import { extractFacts } from '../../extract/index.ts';
import { createId, Quarantine, Skip } from '../../record/index.ts';
import { learnSite, type Refusal } from '../../strip/index.ts';
import type { UrlRow } from '../../store/index.ts';
import { isEnglish } from '../is-english.ts';
import type { Ports } from '../ports.ts';
import { readArticle } from '../read-article.ts';
import { tryNormalise } from '../try-normalise.ts';

/** Refusals that are in the order of things; with any other the page is kept for a person to look at. */
const SKIPPED = new Set(['no-article', 'not-english']);

/** Strips an archived page, with those on which its article goes on, extracts its facts and stores the record. */
export async function extractRecord(row: UrlRow, { store, archive }: Ports): Promise<void> {
  const page = row.pageId === null ? undefined : await store.getPage(row.pageId);
  if (page === undefined) {
    throw new Quarantine('page-missing', 'The store has no page for this URL. Submit it again.');
  }
  const url = isFile(row) ? null : page.finalUrl;
  const host = url === null ? null : new URL(url).host;
  const memory = host === null ? null : await store.readSiteMemory(host);
  const result = await readArticle(page, { archive, url, memory });
  if ('refusal' in result) throw refuse(result.refusal);
  const sourceId = isFile(row) ? row.submittedAs : null;
  const record = extractFacts(result.article, { sourceId });
  const next = page.following?.pages.map(({ finalUrl }) => finalUrl) ?? [];
  const addresses = isFile(row) ? [] : listAddresses([url, record.article.canonicalUrl, ...next]);
  await store.saveRecord({ urlId: row.id, pageId: page.id, record, addresses });
  await store.noteCopies(record.id, record.article.text);
  if (host !== null) {
    await store.learnArticle(host, record.id, (before) => learnSite([result.article], before));
  }
  if (!isEnglish(result.article)) {
    throw new Skip('not-english', 'The page is not in English. Its record is kept here and not passed on.');
  }
}

/**
 * Where the page was found in the end, what it calls its own address if that is plausible, and its next pages, which
 * are no articles of their own.
 */
function listAddresses(urls: readonly (string | null)[]): { id: string; url: string }[] {
  const found = new Map<string, { id: string; url: string }>();
  for (const given of urls) {
    const url = given === null ? null : tryNormalise(given);
    if (url !== null) found.set(url, { id: createId('url', url), url });
  }
  return [...found.values()];
}

/** A file's path is no address of the article. */
function isFile(row: UrlRow): boolean {
  return row.url.startsWith('file:');
}

function refuse({ code, message }: Refusal): Quarantine | Skip {
  return SKIPPED.has(code) ? new Skip(code, message) : new Quarantine(code, message);
}
