/** The months of Welsh and of Scottish Gaelic as they stand in a date, changed as after "o" and "den". */
const CELTIC: readonly (readonly string[])[] = [
  ['ionawr', 'ion', 'faoilleach', 'fhaoilleach'],
  ['chwefror', 'chwe', 'gearran', 'ghearran'],
  ['mawrth', 'fawrth', 'maw', 'màrt', 'mhàrt', 'mart'],
  ['ebrill', 'ebr', 'giblean', 'ghiblean'],
  ['mai', 'fai', 'cèitean', 'chèitean', 'màigh', 'mhàigh'],
  ['mehefin', 'fehefin', 'meh', 'ògmhios', 'ogmhios'],
  ['gorffennaf', 'orffennaf', 'gorff', 'gor', 'iuchar'],
  ['awst', 'lùnastal', 'lunastal'],
  ['medi', 'fedi', 'sultain'],
  ['hydref', 'hyd', 'dàmhair', 'damhair'],
  ['tachwedd', 'dachwedd', 'tach', 'samhain'],
  ['rhagfyr', 'ragfyr', 'rhag', 'dùbhlachd', 'dubhlachd'],
];
const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);
const BY_NAME = new Map(CELTIC.flatMap((names, i) => names.map((name) => [name, ENGLISH[i]!] as const)));

/** "3ydd o Fehefin 2024", "3 den Ògmhios 2024". */
const DATE =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:af|il|ydd|ed|fed|eg|ain|d|mh)?(?: (?:o|den|an|am|mis)){0,2} (?:t-)?(\p{L}{3,12})\.?,? (\d{4})(?!\d)/u;

/** The same text with the months of its first Welsh or Gaelic date in English; null where it has none. */
export function withEnglishMonth(text: string): string | null {
  const match = DATE.exec(text.toLowerCase());
  const month = match === null ? undefined : BY_NAME.get(match[2]!);
  if (match === null || month === undefined) return null;
  const end = match.index + match[0].length;
  return `${match[1]} ${month} ${match[3]}${text.slice(end)}`;
}
