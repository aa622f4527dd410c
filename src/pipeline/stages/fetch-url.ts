import { RetryLater } from '../../record/index.ts';
import type { UrlRow } from '../../store/index.ts';
import { followPages } from '../follow-pages.ts';
import type { Ports } from '../ports.ts';
import { returnBudget, spendBudget } from '../spend-budget.ts';
import type { Done, Task } from '../task.ts';

/**
 * Fetches a page, with those on which its article goes on, and keeps the bodies in the archive, the rest in the store. A page whose last copy
 * was brought to its end is asked for only if it has changed: else this ends in `Skip("not-modified")`.
 */
export async function fetchUrl({ row, move }: Task, ports: Ports, signal: AbortSignal): Promise<Done> {
  const validators = await findValidators(row, ports);
  // What a person waits for goes before whatever a source has found, and not at its expense.
  const isUrgent = row.priority === 0;
  const payer = isUrgent ? null : row.sourceId;
  await spendBudget(payer, ports.store);
  try {
    const page = await ports.fetcher.fetchPage(row.url, {
      signal,
      ...validators,
      isUrgent,
    });
    await ports.archive.put(page.body);
    const following = await followPages(row, page, ports, signal);
    const saved = await ports.store.saveFetched({ urlId: row.id, page, following, move });
    return { moved: saved.moved, left: { page: saved.page, body: page.body, memory: saved.memory } };
  } catch (error) {
    // It waits for its host, which has not been asked.
    if (error instanceof RetryLater && !error.isBounded) await returnBudget(payer, ports.store);
    throw error;
  }
}

async function findValidators(row: UrlRow, { store }: Ports) {
  if (row.pageId === null || row.pageId !== row.extractedPageId) return {};
  const headers = (await store.getPage(row.pageId))?.headers ?? {};
  const { etag, 'last-modified': lastModified } = headers;
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}
