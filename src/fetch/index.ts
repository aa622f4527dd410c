export { type Archive, ArchiveError } from './archive/archive.ts';
export { createArchive } from './archive/create-archive.ts';
export { decodeBody } from './body/decode-body.ts';
export { openGuardedAgent } from './guard/open-guarded-agent.ts';
export { judgeBytes } from './body/judge-type.ts';
export { createFetcher, type Fetcher } from './create-fetcher.ts';
export { FetchFailure } from './fetch-failure.ts';
export type { FetcherOptions, FetchLimits, FetchRequest } from './fetch-options.ts';
export { computeBackoff } from './host/compute-backoff.ts';
export {
  DEFAULT_HOST_POLICY,
  followClock,
  type HostPolicy,
  type HostState,
  NEW_HOST,
  setSpacing,
} from './host/host-state.ts';
export { noteOutcome } from './host/note-outcome.ts';
export { type Reservation, reserveStart } from './host/reserve-start.ts';
export { normaliseUrl } from './normalise-url.ts';
export { createPoliteFetcher, type PoliteOptions } from './polite/create-polite-fetcher.ts';
export type { StateStore } from './polite/state-store.ts';
export { fetchRobots } from './robots/fetch-robots.ts';
export { judgeRobots } from './robots/judge-robots.ts';
export { parseRobots } from './robots/parse-robots.ts';
export { isRobotsDue, noteRobots, type RobotsAnswer, type RobotsEntry } from './robots/robots-entry.ts';
