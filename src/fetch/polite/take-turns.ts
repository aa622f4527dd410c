import type { Page } from '../../record/index.ts';
import type { Fetcher } from '../create-fetcher.ts';
import { DEFAULT_LIMITS, type FetchRequest } from '../fetch-options.ts';
import { followRedirects, type Hop } from '../follow-redirects.ts';
import { Redirected } from '../redirected.ts';
import { askHost, type HostKeeper } from './ask-host.ts';

/** One request, alone in its host's turn: a page, or where it is to be found. */
interface TurnHop extends Hop {
  readonly page: Page | null;
}

export interface Turns {
  readonly keeper: HostKeeper;
  readonly fetcher: Pick<Fetcher, 'fetchPage'>;
  /** Called before each request; throws what forbids it, or gives the pause that the site asks for. */
  readonly permit: (target: URL) => Promise<{ readonly crawlDelayMs: number | null }>;
  /** Names the leases. */
  readonly leaseId: string;
}

/**
 * Fetches a page, with a turn of its own for each request on the way: whether a redirect stays on the host or
 * leads to another, the host that is asked has to be free for it.
 */
export async function takeTurns(url: string, request: FetchRequest, turns: Turns): Promise<Page> {
  const limit = request.limits?.redirects ?? DEFAULT_LIMITS.redirects;
  const { hop, finalUrl } = await followRedirects(url, limit, (target) => takeTurn(target, request, turns));
  if (hop.page === null) throw new Error('A redirect was not followed.');
  return { ...hop.page, url, finalUrl };
}

async function takeTurn(target: URL, request: FetchRequest, turns: Turns): Promise<TurnHop> {
  const { keeper, fetcher, leaseId } = turns;
  const { crawlDelayMs } = await turns.permit(target);
  const { signal, isUrgent = false } = request;
  const turn = { host: target.host, leaseId, crawlDelayMs, isUrgent, ...(signal && { signal }) };
  try {
    const page = await askHost(keeper, turn, () =>
      fetcher.fetchPage(target.href, { ...request, followsRedirects: false }),
    );
    return { status: page.status, headers: page.headers, page, discard };
  } catch (error) {
    if (!(error instanceof Redirected)) throw error;
    return { status: error.status, headers: error.headers, page: null, discard };
  }
}

/** The body of a redirect is gone already. */
function discard(): void {}
