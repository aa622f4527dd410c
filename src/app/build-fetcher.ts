import { createFetcher, createPoliteFetcher, type Fetcher, type StateStore } from '../fetch/index.ts';
import type { Config } from './config.ts';

/** The fetcher that the settings ask for; `states` is what all workers know of the hosts. */
export function buildFetcher(config: Config, states: StateStore): Fetcher {
  const { allowInside, contact, hostDelayMs, hostConcurrency } = config;
  const fetcher = createFetcher({ allowInside, ...(contact === null ? {} : { contact }) });
  if (hostDelayMs === 0) return fetcher;
  const policy = { spacingMs: hostDelayMs, concurrency: hostConcurrency };
  return createPoliteFetcher({ fetcher, states, policy });
}

/** States for one process alone. */
export function createMemoryStates(): StateStore {
  const states = new Map<string, unknown>();
  return {
    read: async (key) => states.get(key) ?? null,
    async update(key, change) {
      const { after, result } = change(states.get(key) ?? null);
      states.set(key, after);
      return result;
    },
  };
}
