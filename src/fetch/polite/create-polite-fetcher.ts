import { setTimeout as pause } from 'node:timers/promises';
import type { Fetcher } from '../create-fetcher.ts';
import { DEFAULT_HOST_POLICY, type HostPolicy } from '../host/host-state.ts';
import { normaliseUrl } from '../normalise-url.ts';
import { type HostKeeper, refuseWhileOpen } from './ask-host.ts';
import { consultRobots } from './consult-robots.ts';
import type { StateStore } from './state-store.ts';
import { takeTurns } from './take-turns.ts';

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
 * spaced and bounded together, and leaving alone a host that fails. All of it holds for each redirect as for the
 * first request. Beside what `Fetcher` throws it throws `robots-disallowed`, `robots-unreachable`, `host-busy`
 * and `host-failing`.
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
    fetchPage: (input, request = {}) => {
      const url = normaliseUrl(input);
      const { signal, isUrgent = false } = request;
      const optional = signal === undefined ? {} : { signal };
      // Whoever asks for a robots.txt does so for the page, and is as urgent.
      const fetchRules: Fetcher['fetchPage'] = (rules, ask = {}) =>
        takeTurns(rules, { ...ask, isUrgent }, { keeper, fetcher, permit: always, leaseId: `${url}:robots` });
      const permit = async (target: URL) => {
        await refuseWhileOpen(keeper, target.host);
        if (!heedsRobots) return always();
        return consultRobots({ fetchPage: fetchRules }, keeper, { url: target, agent, ...optional });
      };
      // The same page fetched again, after its worker was lost, takes the place of its own lease.
      return takeTurns(url, request, { keeper, fetcher, permit, leaseId: url });
    },
    close: () => fetcher.close(),
  };
}

async function always() {
  return { crawlDelayMs: null };
}

async function sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
  try {
    if (delayMs > 0) await pause(delayMs, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
