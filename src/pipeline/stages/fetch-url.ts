import type { UrlRow } from '../../store/index.ts';
import type { Ports } from '../ports.ts';

/** Fetches a page and keeps its body in the archive, its headers and status in the store. */
export async function fetchUrl(row: UrlRow, ports: Ports, signal: AbortSignal): Promise<void> {
  const page = await ports.fetcher.fetchPage(row.url, { signal });
  await ports.archive.put(page.body);
  await ports.store.savePage(row.id, page);
}
