import type { IngestOutcome } from '../../app/index.ts';
import { formatTable } from './format-table.ts';
import { type Style, toPrintable } from './style.ts';

const COUNTED = {
  people: 'people',
  councils: 'councils',
  organisations: 'bodies',
  roles: 'roles',
  ratings: 'ratings',
  interventions: 'interv.',
  quotes: 'quotes',
} as const;
const TITLE_LENGTH = 48;

/**
 * What became of each input, as a table with its totals below.
 *
 * @param width of the terminal; where rows are wider, each address has a line of its own
 */
export function formatOutcomes(
  outcomes: readonly IngestOutcome[],
  style: Style,
  width: number = Number.POSITIVE_INFINITY,
): string {
  const wide = formatRows(outcomes, true);
  const isWide = wide.every((line) => line.length <= width);
  const [heading = '', ...lines] = isWide ? wide : formatRows(outcomes, false);
  const body = outcomes.flatMap((outcome, at) => [
    lines[at] ?? '',
    ...(isWide ? [] : [style('dim', `  ${showAddress(outcome)}`)]),
    ...describeReason(outcome, style),
  ]);
  return [style('bold', heading), ...body, '', describeTotals(outcomes)].join('\n');
}

function formatRows(outcomes: readonly IngestOutcome[], withAddress: boolean): string[] {
  const kinds = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
  const columns = [
    { heading: 'state' },
    ...kinds.map((kind) => ({ heading: COUNTED[kind], isNumeric: true })),
    { heading: 'title' },
    ...(withAddress ? [{ heading: 'address' }] : []),
  ];
  const rows = outcomes.map((o) => {
    const counts = kinds.map((kind) => (o.counts === null ? '-' : String(o.counts[kind])));
    return [o.state, ...counts, shorten(o.title ?? '-'), showAddress(o)];
  });
  return formatTable(columns, rows).split('\n');
}

/** A file by the path that was given: that is shorter than its address, and what its user knows. */
function showAddress({ url, input }: IngestOutcome): string {
  return toPrintable(url.startsWith('file:') ? input : url);
}

/** The reason stands below its row: a sentence would break the columns. */
function describeReason({ state, code, reason }: IngestOutcome, style: Style): string[] {
  if (reason === null) return [];
  const words = `  ↳ ${toPrintable(reason)}${code === null ? '' : ` (${code})`}`;
  return [style(state === 'skipped' ? 'yellow' : 'red', words)];
}

function describeTotals(outcomes: readonly IngestOutcome[]): string {
  const states = new Map<string, number>();
  for (const { state } of outcomes) states.set(state, (states.get(state) ?? 0) + 1);
  const parts = [...states].map(([state, n]) => `${n} ${state}`).join(', ');
  return `${outcomes.length} ${outcomes.length === 1 ? 'input' : 'inputs'}: ${parts}`;
}

function shorten(title: string): string {
  const line = toPrintable(title);
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;
}
