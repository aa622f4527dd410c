import type { RetryLater } from '../../record/index.ts';
import type { FetchFailure } from '../fetch-failure.ts';

/** What asking for a robots.txt came to. */
export type RobotsAnswer =
  | { readonly kind: 'text'; readonly text: string }
  /** The site has none (4xx, too many redirects): everything may be read. */
  | { readonly kind: 'unavailable' }
  /** The site or its network failed (5xx, time-out …): nothing may be read for now. */
  | { readonly kind: 'unreachable'; readonly cause: FetchFailure | RetryLater };

/** All that is remembered of an origin's robots.txt; plain JSON, so that a store can keep it. */
export interface RobotsEntry {
  /** The last answer that counts: the file, or null where the site has none; absent before the first. */
  readonly text?: string | null;
  /** When that answer came. Milliseconds since 1970, as all times here. */
  readonly answeredAtMs?: number;
  readonly askedAtMs: number;
  /** Since when, and why, the file cannot be had; absent while it can. */
  readonly failingSinceMs?: number;
  readonly failure?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A file that could not be had is asked for again after as long as it has failed, within these bounds. */
const SHORTEST_RETRY_MS = 15 * 1000;
const LONGEST_RETRY_MS = 10 * 60 * 1000;

/** Is it time to ask for the file (again)? */
export function isRobotsDue(entry: RobotsEntry | null, nowMs: number): boolean {
  if (entry === null) return true;
  // A clock that was set back must not keep an old copy alive.
  if (entry.askedAtMs > nowMs) return true;
  const { askedAtMs, failingSinceMs } = entry;
  if (failingSinceMs === undefined) return nowMs - askedAtMs >= DAY_MS;
  const failedMs = askedAtMs - failingSinceMs;
  return nowMs - askedAtMs >= Math.min(Math.max(failedMs, SHORTEST_RETRY_MS), LONGEST_RETRY_MS);
}

/** The entry after an answer. A failure keeps the last good copy. */
export function noteRobots(entry: RobotsEntry | null, answer: RobotsAnswer, nowMs: number): RobotsEntry {
  if (answer.kind === 'text') return { text: answer.text, answeredAtMs: nowMs, askedAtMs: nowMs };
  if (answer.kind === 'unavailable') return { text: null, answeredAtMs: nowMs, askedAtMs: nowMs };
  return {
    ...entry,
    askedAtMs: nowMs,
    failingSinceMs: entry?.failingSinceMs ?? nowMs,
    failure: answer.cause.reason,
  };
}
