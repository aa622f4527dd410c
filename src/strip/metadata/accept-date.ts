import type { Found, PageFacts } from './page-facts.ts';
import { parseDate, type DateOptions } from './parse-date.ts';

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
