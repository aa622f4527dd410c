import {
  createFetcher,
  createPoliteFetcher,
  type Fetcher,
  type FetchLimits,
  type HostPolicy,
  type StateStore,
} from '../fetch/index.ts';
import type { Config } from './config.ts';

export interface BuildFetcherOptions {
  readonly limits?: Partial<FetchLimits>;
  readonly hostPolicy?: Partial<HostPolicy>;
}

/** The fetcher that the settings ask for; `states` is what all workers know of the hosts. */
export function buildFetcher(
  config: Config,
  states: StateStore,
  { limits = {}, hostPolicy = {} }: BuildFetcherOptions = {},
): Fetcher {
  const { allowInside, contact, hostDelayMs, hostConcurrency } = config;
  const fetcher = createFetcher({ allowInside, limits, ...(contact === null ? {} : { contact }) });
  if (hostDelayMs === 0) return fetcher;
  const policy = { ...hostPolicy, spacingMs: hostDelayMs, concurrency: hostConcurrency };
  return createPoliteFetcher({ fetcher, states, policy });
}

/** States for one process alone. */
export function createMemoryStates(): StateStore {
  const states = new Map<string, unknown>();
  return {
    read: async (key) => states.get(key) ?? null,
    async update(key, change) {
      const { after, result } = change(states.get(key) ?? null, Date.now());
      states.set(key, after);
      return result;
    },
  };
}
