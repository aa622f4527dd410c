import { withEnglishMonth } from './month-names.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.?`;
const TIME = String.raw`(?:[\s,|–—-]{0,4}(?:at |@ ?|- ?|T)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d{1,9})?)?\s?(am|pm|a\.m\.|p\.m\.)?\s?(z|gmt|utc|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|ist|[+-]\d{2}:?\d{2})?(?![\d:]))?`;
const HOUR_ONLY = String.raw`(?:,? (?:at )?(\d{1,2})\s?(am|pm))?`;
const ISO =
  /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(z|gmt|utc|bst|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s-]{1,3}${MONTH}[\s,-]{1,3}(\d{4})\b${TIME}${HOUR_ONLY}`,
  'i',
);
const MONTH_FIRST = new RegExp(
  String.raw`\b${MONTH}[\s-]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[\s-]{1,3}(\d{4})\b${TIME}${HOUR_ONLY}`,
  'i',
);
const NUMBERS = new RegExp(
  String.raw`\b(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|(?<!-)\d{2})|(?<![\d-])(\d{2})-(\d{2})-(\d{2})(?!-))\b${TIME}`,
  'i',
);
/** A day of the week right before numbers tells which of them is the month: "Mon, 06/03/2024". */
const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6},? $/i;
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
/** A date without its year, and nothing else but a time or a label: "Thursday 28 December, 4.15pm". */
const YEARLESS = new RegExp(
  String.raw`^(?:(?:published|posted|first published)?:?(?: on)? ?)?(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6},? )?(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (\d{1,2})(?:st|nd|rd|th)?)(?:[\s,|·•–—-]{1,4}(?:at |@ )?\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)?(?: ?(?:gmt|bst))?)?$`,
  'i',
);
const ISO_WITHIN =
  /\b(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?)?)\b/;
const AGO = /\b(\d{1,3}|an?|one) (second|minute|min|hour|hr|day|week|month|year)s? ago\b/i;
const YEAR = /\p{L} ?,? \d{4}(?!\d)/u;
const EPOCH = /^\d{10}(?:\d{3})?$/;

const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  ist: '+05:30',
};

export interface DateOptions {
  /** True where "3/4/2024" means 4 March: pages in American English. */
  readonly monthFirst?: boolean;
  /** Milliseconds since 1970 against which "3 hours ago" is read; null leaves such words unread. */
  readonly now?: number | null;
}

/**
 * Reads a date as ISO 8601: the day alone where no time is given, the time zone only where one is
 * given. Null where there is no date, or no possible one.
 */
export function parseDate(raw: string, options: DateOptions = {}): string | null {
  const text = raw.trim().slice(0, 300);
  if (EPOCH.test(text)) return fromEpoch(text.length === 10 ? Number(text) * 1000 : Number(text));
  const iso = ISO.exec(text);
  if (iso !== null) return build(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], undefined, iso[7]);
  if (!/\d/.test(text)) return fromAgo(text, options.now ?? null);
  const day = DAY_FIRST.exec(text);
  if (day !== null) return fromWords(day[3], day[2], day[1], day.slice(4));
  const month = MONTH_FIRST.exec(text);
  if (month !== null) return fromWords(month[3], month[1], month[2], month.slice(4));
  const celtic = YEAR.test(text) ? withEnglishMonth(text) : null;
  if (celtic !== null) return parseDate(celtic, options);
  const within = ISO_WITHIN.exec(text);
  if (within !== null) return parseDate(within[1]!, options);
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) return fromNumbers(numbers, text, options.monthFirst === true);
  return fromAgo(text, options.now ?? null);
}

function fromWords(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: (string | undefined)[],
): string | null {
  const number = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  const [hour, minute, second, half, zone, hourOnly, halfOnly] = time;
  if (hour === undefined && hourOnly !== undefined) {
    return build(year, String(number), day, hourOnly, '00', undefined, halfOnly, undefined);
  }
  return build(year, String(number), day, hour, minute, second, half, zone);
}

function fromNumbers(match: RegExpExecArray, text: string, monthFirst: boolean): string | null {
  const [a, b, y] = match[1] === undefined ? match.slice(4, 7) : match.slice(1, 4);
  const [hour, minute, second, half, zone] = match.slice(7);
  const year = y!.length === 2 ? `20${y}` : y;
  const isMonthFirst = Number(b) > 12 || (monthFirst && Number(a) <= 12);
  const read = (swapped: boolean): string | null =>
    build(year, swapped ? a : b, swapped ? b : a, hour, minute, second, half, zone);
  const stated = WEEKDAY.exec(text.slice(0, match.index))?.[1];
  const other = stated === undefined ? null : read(!isMonthFirst);
  const found = read(isMonthFirst);
  return other !== null && isOn(other, stated!) && !isOn(found, stated!) ? other : found;
}

/** Whether a date falls on a day of the week, given by its first letters. */
function isOn(date: string | null, weekday: string): boolean {
  if (date === null) return false;
  return WEEKDAYS[new Date(date.slice(0, 10)).getUTCDay()] === weekday.toLowerCase();
}

/**
 * Reads a line that is a date without a year, as of the last such day up to `latest` (milliseconds since 1970). Null where the
 * line holds anything else, or names a day of the week that this was not.
 */
export function parseYearlessDate(raw: string, latest: number): string | null {
  const match = YEARLESS.exec(raw.trim().slice(0, 100));
  if (match === null) return null;
  const [, weekday, dayBefore, monthAfter, monthBefore, dayAfter] = match;
  const year = new Date(latest).getUTCFullYear();
  for (const candidate of [year, year - 1]) {
    const date = fromWords(String(candidate), monthAfter ?? monthBefore, dayBefore ?? dayAfter, []);
    if (date === null || Date.parse(date) > latest) continue;
    return weekday === undefined || isOn(date, weekday) ? date : null;
  }
  return null;
}

const UNIT_MS: Readonly<Record<string, number>> = {
  second: 1e3,
  minute: 6e4,
  min: 6e4,
  hour: 36e5,
  hr: 36e5,
  day: 864e5,
  week: 6048e5,
  month: 2592e6,
  year: 31536e6,
};

/** "3 hours ago" is known to the hour at best; from a day on only the day is given. */
function fromAgo(text: string, now: number | null): string | null {
  const match = AGO.exec(text);
  if (match === null || now === null) return null;
  const unit = match[2]!.toLowerCase();
  const count = /^\d/.test(match[1]!) ? Number(match[1]) : 1;
  const iso = fromEpoch(now - count * UNIT_MS[unit]!);
  return iso !== null && UNIT_MS[unit]! >= 864e5 ? iso.slice(0, 10) : iso;
}

function fromEpoch(ms: number): string | null {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  return year < 1990 || year > 2100 ? null : date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function build(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
  zone: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1990 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m))) return null;
  const date = `${y}-${pad(m)}-${pad(d)}`;
  if (hour === undefined || minute === undefined) return date;
  let h = Number(hour);
  const isPm = half?.toLowerCase().startsWith('p') === true;
  if (half !== undefined) h = (h % 12) + (isPm ? 12 : 0);
  if (h > 23 || Number(minute) > 59) return date;
  return `${date}T${pad(h)}:${minute}:${pad(Number(second ?? 0))}${offsetOf(zone)}`;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const known = ZONES[zone.toLowerCase()];
  if (known !== undefined) return known;
  const digits = zone.replace(/[^\d]/g, '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2, 4)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
