const DAY_MS = 86_400_000;
const LONDON = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** Monday to Sunday, as ISO days. */
export interface Week {
  readonly from: string;
  readonly until: string;
  /** Whether it is the one that London is in. */
  readonly isThis: boolean;
}

/** The week of a day; without one, the week that it is in London. */
export function findWeek(day: string | undefined, now: Date): Week {
  const today = LONDON.format(now);
  const from = findMonday(day ?? today);
  return { from, until: addDays(from, 6), isThis: from === findMonday(today) };
}

function findMonday(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
