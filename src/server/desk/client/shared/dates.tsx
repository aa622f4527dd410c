const ZONE = 'Europe/London';
const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', year: 'numeric' });
const PLAIN_DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** A date of any precision, in London's time: "9 Mar 2026, 14:05", "9 Mar 2026", "Mar 2026" or "2026". */
export function formatDate(value: string, withTime = false): string {
  if (/^\d{4}$/.test(value)) return value;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  if (/^\d{4}-\d{2}$/.test(value)) return MONTH.format(date);
  // A day without a time is the same day everywhere.
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return PLAIN_DAY.format(date);
  return (withTime ? TIME : DAY).format(date);
}

/** A date as text, with its exact value for machines. */
export function When({ value, time = false }: { value: string; time?: boolean }) {
  return <time dateTime={value}>{formatDate(value, time)}</time>;
}
