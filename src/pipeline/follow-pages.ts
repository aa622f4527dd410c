import { decodeBody, FetchFailure } from '../fetch/index.ts';
import { Outcome, type Page, RetryLater } from '../record/index.ts';
import type { Following, UrlRow } from '../store/index.ts';
import { mightGoOn } from '../strip/index.ts';
import type { Ports } from './ports.ts';
import { stripFetched } from './strip-fetched.ts';
import { tryNormalise } from './try-normalise.ts';
import { waitForTurn } from './wait-for-turn.ts';

/** Pages that are fetched after the first. */
const MOST_PAGES = 10;
/** Times that the whole is put off or tried again for one of them, before the article is taken without it. */
const MOST_TRIES = 3;

type Missing = NonNullable<Following['missing']>;

/**
 * Fetches and archives the pages on which an article goes on, on its host and to the last or the tenth; null where
 * it is on one page. What cannot be had ends it and is told in `missing`; a page that came before ends it too.
 *
 * @throws what may pass, a few times: the first page and the others are then fetched again
 */
export async function followPages(
  row: UrlRow,
  first: Page,
  ports: Pick<Ports, 'fetcher' | 'archive'>,
  signal: AbortSignal,
): Promise<Following | null> {
  // Most pages have none, and need not be stripped twice to know it.
  if (!mightGoOn(decodeBody(first), first.finalUrl)) return null;
  let next = findNext(first);
  if ('code' in next || next.url === null) return null;
  const seen = new Set([keyOf(first.url), keyOf(first.finalUrl), first.sha256]);
  const pages: Following['pages'][number][] = [];
  for (let url: string | null = next.url; url !== null && !seen.has(keyOf(url)); url = next.url) {
    if (pages.length === MOST_PAGES) return { pages, missing: { url, ...OVER_LIMIT } };
    seen.add(keyOf(url));
    const page = await fetchNext(url, row, ports, signal);
    if ('code' in page) return { pages, missing: page };
    const { finalUrl, headers, sha256, fetchedAt } = page;
    if (hostOf(page) !== hostOf(first)) return { pages, missing: { url, ...ELSEWHERE } };
    const isRedirected = keyOf(finalUrl) !== keyOf(url);
    if (seen.has(sha256) || (isRedirected && seen.has(keyOf(finalUrl)))) break;
    seen.add(sha256).add(keyOf(finalUrl));
    next = findNext(page);
    if ('code' in next) return { pages, missing: { ...next, url } };
    await ports.archive.put(page.body);
    pages.push({ url, finalUrl, headers, sha256, fetchedAt });
  }
  return { pages, missing: null };
}

const keyOf = (url: string) => tryNormalise(url) ?? url;
const hostOf = ({ finalUrl }: Page) => new URL(finalUrl).host;

const OVER_LIMIT = {
  code: 'next-pages-over-limit',
  reason: `The article goes on for more than ${MOST_PAGES} pages after its first; these are taken.`,
};
const ELSEWHERE = { code: 'next-page-elsewhere', reason: 'The next page leads to another host.' };

/** The address of the page after this one, null where there is none; or why this one holds no article. */
function findNext(page: Page): { readonly url: string | null } | Omit<Missing, 'url'> {
  const result = stripFetched({ ...page, url: page.finalUrl }, null);
  if ('article' in result) return { url: result.article.nextPageUrl };
  return { code: result.refusal.code, reason: result.refusal.message };
}

async function fetchNext(
  url: string,
  row: UrlRow,
  { fetcher }: Pick<Ports, 'fetcher'>,
  signal: AbortSignal,
): Promise<Page | Missing> {
  try {
    // Before pages that wait for the host, since the article's first page is held for it.
    return await waitForTurn(() => fetcher.fetchPage(url, { signal, isUrgent: true }), signal);
  } catch (error) {
    if (!(error instanceof Outcome || error instanceof FetchFailure) || mayPass(error, row)) throw error;
    return { url, code: error.code, reason: error.reason };
  }
}

function mayPass(error: Outcome | FetchFailure, { attempts, deferrals }: UrlRow): boolean {
  if (error instanceof RetryLater) return error.code !== 'host-busy' && deferrals < MOST_TRIES;
  return error instanceof FetchFailure && attempts < MOST_TRIES;
}
