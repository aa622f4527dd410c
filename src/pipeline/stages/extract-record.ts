import { extractFacts } from '../../extract/index.ts';
import { decodeBody, normaliseUrl } from '../../fetch/index.ts';
import { createId, Outcome, Quarantine, Skip } from '../../record/index.ts';
import { learnSite, type Refusal, type SiteMemory, stripPage } from '../../strip/index.ts';
import type { PageRow, UrlRow } from '../../store/index.ts';
import { isEnglish } from '../is-english.ts';
import type { Ports } from '../ports.ts';

/** Refusals that are in the order of things; with any other the page is kept for a person to look at. */
const SKIPPED = new Set(['no-article', 'not-english']);

/** Strips an archived page, extracts its facts and stores the record. */
export async function extractRecord(row: UrlRow, { store, archive }: Ports): Promise<void> {
  const page = row.pageId === null ? undefined : await store.getPage(row.pageId);
  if (page === undefined) {
    throw new Quarantine('page-missing', 'The store has no page for this URL. Submit it again.');
  }
  const text = decodeBody({ body: await archive.get(page.sha256), headers: page.headers });
  const host = isFile(row) ? null : new URL(page.finalUrl).host;
  const memory = host === null ? null : await store.readSiteMemory(host);
  const result = stripPage(describeInput(row, { page, text, memory }));
  if ('refusal' in result) throw refuse(result.refusal);
  const sourceId = isFile(row) ? row.submittedAs : null;
  const record = extractFacts(result.article, { sourceId });
  const addresses = isFile(row) ? [] : listAddresses([page.finalUrl, record.article.canonicalUrl]);
  await store.saveRecord({ urlId: row.id, pageId: page.id, record, addresses });
  await store.noteCopies(record.id, record.article.text);
  if (host !== null) {
    await store.learnArticle(host, record.id, (before) => learnSite([result.article], before));
  }
  if (!isEnglish(result.article)) {
    throw new Skip('not-english', 'The page is not in English. Its record is kept here and not passed on.');
  }
}

/** Where the page was found in the end, and what it calls its own address if that is plausible. */
function listAddresses(urls: readonly (string | null)[]): { id: string; url: string }[] {
  const found = new Map<string, { id: string; url: string }>();
  for (const given of urls) {
    const url = given === null ? null : tryNormalise(given);
    if (url !== null) found.set(url, { id: createId('url', url), url });
  }
  return [...found.values()];
}

function tryNormalise(url: string): string | null {
  try {
    return normaliseUrl(url);
  } catch (error) {
    if (error instanceof Outcome) return null;
    throw error;
  }
}

interface Given {
  readonly page: PageRow;
  /** The page's body, decoded. */
  readonly text: string;
  /** What is known of its site. */
  readonly memory: SiteMemory | null;
}

function describeInput(row: UrlRow, { page, text, memory }: Given): Parameters<typeof stripPage>[0] {
  const type = page.headers['content-type'] ?? '';
  return {
    ...(type.startsWith('text/plain') ? { text } : { html: text }),
    url: isFile(row) ? null : page.finalUrl,
    fetchedAt: page.fetchedAt.toISOString(),
    memory,
  };
}

/** A file's path is no address of the article. */
function isFile(row: UrlRow): boolean {
  return row.url.startsWith('file:');
}

function refuse({ code, message }: Refusal): Quarantine | Skip {
  return SKIPPED.has(code) ? new Skip(code, message) : new Quarantine(code, message);
}
