import { normaliseUrl } from '../../src/fetch/index.ts';
import { createId } from '../../src/record/index.ts';
import type { Store } from '../../src/store/index.ts';

/** How many URLs are in each state; with its code where that is final and not "done". */
export async function countOutcomes(
  store: Pick<Store, 'getUrls'>,
  urls: readonly string[],
): Promise<Record<string, number>> {
  const rows = await store.getUrls(urls.map((url) => createId('url', normaliseUrl(url))));
  const counts: Record<string, number> = {};
  for (const { state, code } of rows) {
    const name = state === 'skipped' || state === 'quarantined' ? `${state}: ${code}` : state;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
