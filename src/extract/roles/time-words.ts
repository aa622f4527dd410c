/** Words that place a post in time, as news pages use them; May also with its capital, which tells it from the verb. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((month, i) => [month, i + 1] as const),
  ['May', 5],
]);

/** Seasons and feasts, with the month in which they have surely begun. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 4],
  ['summer', 7],
  ['autumn', 10],
  ['winter', 12],
  ['easter', 4],
  ['christmas', 12],
]);

export const FUTURE_WORDS: ReadonlySet<string> = new Set('tomorrow soon shortly next later'.split(' '));
export const NOW_WORDS: ReadonlySet<string> = new Set(
  'now currently today immediately already still'.split(' '),
);

/** Prepositions that tell what a date bounds. */
export const BOUNDS: ReadonlyMap<string, 'until' | 'since' | 'from'> = new Map([
  ['until', 'until'],
  ['till', 'until'],
  ['since', 'since'],
  ['from', 'from'],
]);
export const PERIODS: ReadonlySet<string> = new Set(
  'week weekend month year spring summer autumn winter term decade'.split(' '),
);
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
