import { extractFacts } from '../../extract/index.ts';
import { createId, Quarantine, Skip } from '../../record/index.ts';
import { learnSite, type Refusal, type SiteMemory } from '../../strip/index.ts';
import type { UrlRow } from '../../store/index.ts';
import { createClaim } from '../create-claim.ts';
import { isEnglish } from '../is-english.ts';
import type { Ports } from '../ports.ts';
import { readArticle } from '../read-article.ts';
import type { Done, Left, Task } from '../task.ts';
import { tryNormalise } from '../try-normalise.ts';

/** Refusals that are in the order of things; with any other the page is kept for a person to look at. */
const SKIPPED = new Set(['no-article', 'not-english']);

/** Strips an archived page, with those on which its article goes on, extracts its facts and stores the record. */
export async function extractRecord(
  { row, move, left }: Task,
  { store, archive, sinks }: Ports,
): Promise<Done> {
  const page = left.page ?? (row.pageId === null ? undefined : await store.getPage(row.pageId));
  if (page === undefined) {
    throw new Quarantine('page-missing', 'The store has no page for this URL. Submit it again.');
  }
  const url = isFile(row) ? null : page.finalUrl;
  const host = url === null ? null : new URL(url).host;
  const memory = host === null ? null : await findMemory(host, left, store);
  const result = await readArticle(page, { archive, body: left.body, url, memory });
  if ('refusal' in result) throw refuse(result.refusal);
  const sourceId = isFile(row) ? row.submittedAs : null;
  const record = extractFacts(result.article, { sourceId });
  const next = page.following?.pages.map(({ finalUrl }) => finalUrl) ?? [];
  const addresses = isFile(row) ? [] : listAddresses([url, record.article.canonicalUrl, ...next]);
  const learn = (before: SiteMemory | null) => learnSite([result.article], before);
  const toSave = {
    urlId: row.id,
    pageId: page.id,
    record,
    addresses,
    ...(host && { lesson: { host, learn } }),
  };
  if (!isEnglish(result.article)) {
    await store.saveRecord(toSave);
    throw new Skip('not-english', 'The page is not in English. Its record is kept here and not passed on.');
  }
  const claim = move.begin === true && { claim: createClaim(row, sinks) };
  const { moved, deliveries } = await store.saveRecord({ ...toSave, move, ...claim });
  return { moved, left: { ...(deliveries && { deliveries }) } };
}

/** What is known of the page's site. */
async function findMemory(host: string, { memory }: Left, store: Ports['store']): Promise<SiteMemory | null> {
  return memory === undefined ? store.readSiteMemory(host) : memory;
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
