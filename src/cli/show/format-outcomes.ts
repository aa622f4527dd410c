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

/** What became of each input, as a table with its totals below. */
export function formatOutcomes(outcomes: readonly IngestOutcome[], style: Style): string {
  const kinds = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
  const columns = [
    { heading: 'state' },
    ...kinds.map((kind) => ({ heading: COUNTED[kind], isNumeric: true })),
    { heading: 'title' },
    { heading: 'address' },
  ];
  const rows = outcomes.map((o) => {
    const counts = kinds.map((kind) => (o.counts === null ? '-' : String(o.counts[kind])));
    return [o.state, ...counts, shorten(o.title ?? '-'), toPrintable(showAddress(o))];
  });
  const [heading = '', ...lines] = formatTable(columns, rows).split('\n');
  const body = lines.flatMap((line, at) => describeRow(line, outcomes[at], style));
  return [style('bold', heading), ...body, '', describeTotals(outcomes)].join('\n');
}

/** A row, and below it the reason where there is one: a sentence would break the columns. */
function describeRow(line: string, outcome: IngestOutcome | undefined, style: Style): string[] {
  if (outcome === undefined || outcome.reason === null) return [line];
  const format = outcome.state === 'skipped' ? 'yellow' : 'red';
  const code = outcome.code === null ? '' : ` (${outcome.code})`;
  return [line, style(format, `  ↳ ${toPrintable(outcome.reason)}${code}`)];
}

/** A file by the path that was given: that is shorter than its address, and what its user knows. */
function showAddress({ url, input }: IngestOutcome): string {
  return url.startsWith('file:') ? input : url;
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
