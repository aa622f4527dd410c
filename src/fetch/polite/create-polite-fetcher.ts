import { setTimeout as pause } from 'node:timers/promises';
import type { Fetcher } from '../create-fetcher.ts';
import { DEFAULT_HOST_POLICY, type HostPolicy } from '../host/host-state.ts';
import { normaliseUrl } from '../normalise-url.ts';
import { askHost, type HostKeeper, refuseWhileOpen } from './ask-host.ts';
import { consultRobots } from './consult-robots.ts';
import type { StateStore } from './state-store.ts';

export interface PoliteOptions {
  readonly fetcher: Fetcher;
  /** Shared by all workers. */
  readonly states: StateStore;
  /** Our name, as a robots.txt may give it; "Alderman" unless given. */
  readonly agent?: string;
  readonly policy?: Partial<HostPolicy>;
  /** Whether robots.txt is asked for and heeded; it is unless told otherwise, for sites of one's own. */
  readonly heedsRobots?: boolean;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: HostKeeper['sleep'];
}

/**
 * A fetcher that asks as the site wants to be asked: by its robots.txt, with all workers' requests to a host
 * spaced and bounded together, and leaving alone a host that fails. Beside what `Fetcher` throws it throws
 * `robots-disallowed`, `robots-unreachable`, `host-busy` and `host-failing`. Where a page redirects to another
 * host, that host's rules are not asked.
 */
export function createPoliteFetcher(options: PoliteOptions): Fetcher {
  const { fetcher, agent = 'Alderman', heedsRobots = true } = options;
  const keeper: HostKeeper = {
    states: options.states,
    policy: { ...DEFAULT_HOST_POLICY, ...options.policy },
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    sleep: options.sleep ?? sleep,
  };
  return {
    fetchPage: async (input, request = {}) => {
      const url = new URL(normaliseUrl(input));
      // The same page fetched again, after its worker was lost, takes the place of its own lease.
      const leaseId = url.href;
      const optional = request.signal === undefined ? {} : { signal: request.signal };
      await refuseWhileOpen(keeper, url.host);
      const verdict = heedsRobots
        ? await consultRobots(fetcher, keeper, { url, agent, leaseId, ...optional })
        : { crawlDelayMs: null };
      const turn = { host: url.host, leaseId, ...verdict, ...optional };
      return askHost(keeper, turn, () => fetcher.fetchPage(url.href, request));
    },
    close: () => fetcher.close(),
  };
}

async function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  try {
    if (delayMs > 0) await pause(delayMs, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
