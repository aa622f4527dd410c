import type { Found, PageFacts } from './page-facts.ts';
import { parseDate, parseYearlessDate, type DateOptions } from './parse-date.ts';

/** More dates than this on one page are a list. */
export const MAX_DATES = 60;

function optionsOf({ page, fetchedAt }: PageFacts): DateOptions {
  const language = page.notable.find(({ tag }) => tag === 'html')?.attributes['lang'] ?? '';
  return { monthFirst: /^en[-_]us$/i.test(language), now: fetchedAt };
}

/** A date after the page was fetched cannot be right; a day's grace is for time zones. */
function isPossible(date: string, { fetchedAt }: PageFacts): boolean {
  return fetchedAt === null || Date.parse(date.slice(0, 10)) <= fetchedAt + 864e5;
}

/** The date in `raw`, if there is one and it can be right. */
export function acceptDate(
  raw: string | null,
  facts: PageFacts,
  source: Found<string>['source'],
): Found<string> | null {
  if (raw === null) return null;
  const value = parseDate(raw, optionsOf(facts));
  return value !== null && isPossible(value, facts) ? { value, source } : null;
}

const YEAR_IN_PATH = /\/((?:19|20)\d{2})(?=[/-])/;

/**
 * The date in a line that is one without its year ("3 June"), which the page's own address tells, or else when it was
 * changed or fetched; null without these.
 */
export function acceptYearless(
  line: string,
  facts: PageFacts,
  modified: Found<string> | null,
): Found<string> | null {
  const year = YEAR_IN_PATH.exec(facts.url?.pathname ?? '')?.[1];
  const end = year === undefined ? null : Date.parse(`${year}-12-31`);
  const known = modified === null ? facts.fetchedAt : Date.parse(modified.value.slice(0, 10));
  const latest = end !== null && (known === null || end < known) ? end : known;
  const value = latest === null ? null : parseYearlessDate(line, latest);
  return value === null ? null : { value, source: 'text' };
}
