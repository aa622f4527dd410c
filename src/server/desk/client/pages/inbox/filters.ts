/** The names of the filters of the inbox, as they stand in its address. */
export const FILTER_NAMES = [
  'kind',
  'body',
  'site',
  'source',
  'version',
  'from',
  'until',
  'least',
  'most',
  'flagged',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

const NUMBERS = new Set<string>(['least', 'most']);

/** A filter as the server takes it, out of the address. */
export function toFilter(query: Readonly<Record<string, string>>): Record<string, string | number | boolean> {
  return Object.fromEntries(
    FILTER_NAMES.filter((name) => (query[name] ?? '') !== '').map((name) => {
      const value = query[name] ?? '';
      return [name, name === 'flagged' ? true : NUMBERS.has(name) ? Number(value) : value];
    }),
  );
}

/** The address of the inbox under a filter. */
export function inboxPath(filter: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(filter).map(([name, value]) => [name, String(value)]);
  const text = new URLSearchParams(entries).toString();
  return text === '' ? '/desk' : `/desk?${text}`;
}
