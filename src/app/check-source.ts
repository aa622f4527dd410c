import { checkSite, type SiteCheck } from '../discover/index.ts';
import { fetchRobots, normaliseUrl, parseRobots } from '../fetch/index.ts';
import { fetchDocument, toDocument } from '../pipeline/index.ts';
import { buildFetcher, createMemoryStates } from './build-fetcher.ts';
import type { Config } from './config.ts';

/**
 * Finds the feeds, sitemaps and lists of articles of a site; works without a store.
 *
 * @throws Outcome or FetchFailure where the page given cannot be had
 */
export async function checkSource(config: Config, input: string, signal?: AbortSignal): Promise<SiteCheck> {
  const fetcher = buildFetcher(config, createMemoryStates());
  const request = signal === undefined ? {} : { signal };
  try {
    const read = async (url: string) => {
      const page = await fetchDocument(fetcher, url, request);
      return page === null ? null : toDocument(page);
    };
    const readRobots = async (origin: string) => {
      const answer = await fetchRobots(fetcher, origin, signal);
      return answer.kind === 'text' ? parseRobots(origin, answer.text, 'Alderman').sitemaps : [];
    };
    return await checkSite(normaliseUrl(input), read, readRobots);
  } finally {
    await fetcher.close();
  }
}
