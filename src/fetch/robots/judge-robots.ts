import { Quarantine } from '../../record/index.ts';
import { FetchFailure } from '../fetch-failure.ts';
import { parseRobots, type RobotsRules } from './parse-robots.ts';
import type { RobotsEntry } from './robots-entry.ts';

/** A site whose robots.txt has failed for so long is taken to have none (RFC 9309, 2.3.1.4). */
const LONGEST_FAILURE_MS = 30 * 24 * 60 * 60 * 1000;

export interface RobotsVerdict {
  /** The pause the site asks for between two pages; null when it asks for none. */
  readonly crawlDelayMs: number | null;
}

/**
 * May `url` be read, by what is remembered of its origin's robots.txt? Throws `Quarantine("robots-disallowed")`
 * when the site says no and `FetchFailure("robots-unreachable")` when it cannot be asked.
 */
export function judgeRobots(entry: RobotsEntry, url: string, agent: string, nowMs: number): RobotsVerdict {
  const rules = readRules(entry, url, agent, nowMs);
  if (rules === null) return { crawlDelayMs: null };
  if (rules.isAllowed(url)) return { crawlDelayMs: rules.crawlDelayMs };
  throw new Quarantine(
    'robots-disallowed',
    `${new URL(url).host} asks programs not to read this page (its robots.txt), and so it is not read.`,
  );
}

/** Null where there are no rules. A copy once had stays good while the site fails, as the standard permits. */
function readRules(entry: RobotsEntry, url: string, agent: string, nowMs: number): RobotsRules | null {
  const { origin, host } = new URL(url);
  if (entry.text !== undefined) return entry.text === null ? null : parseRobots(origin, entry.text, agent);
  if (nowMs - (entry.failingSinceMs ?? nowMs) >= LONGEST_FAILURE_MS) return null;
  throw new FetchFailure(
    'robots-unreachable',
    `The robots.txt of ${host} cannot be had, so none of its pages is read for now. ${entry.failure ?? ''}`.trim(),
  );
}
