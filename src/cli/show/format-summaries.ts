import { ENTITY_KINDS, FACT_KINDS } from '../../record/index.ts';
import type { RecordSummary } from '../../store/index.ts';
import { formatTable } from './format-table.ts';
import { type Style, toPrintable } from './style.ts';

const COUNTED = [...ENTITY_KINDS, ...FACT_KINDS];

/** Stored records as a table, and how many there are in all, of how many stories. */
export function formatSummaries(
  summaries: readonly RecordSummary[],
  { total, stories }: { readonly total: number; readonly stories: number },
  style: Style,
): string {
  const columns = [
    { heading: 'number', isNumeric: true },
    { heading: 'id' },
    { heading: 'published' },
    { heading: 'facts', isNumeric: true },
    { heading: 'title' },
  ];
  const rows = summaries.map(({ seq, id, published, counts, title }) => [
    String(seq),
    id,
    published?.slice(0, 10) ?? '-',
    String(COUNTED.reduce((sum, kind) => sum + counts[kind], 0)),
    toPrintable(title ?? '-'),
  ]);
  const [heading = '', ...lines] = formatTable(columns, rows).split('\n');
  const shown = summaries.length === total ? '' : `${summaries.length} of `;
  return [
    style('bold', heading),
    ...lines,
    '',
    `${shown}${total} ${total === 1 ? 'record' : 'records'} of ${stories} ${stories === 1 ? 'story' : 'stories'}`,
  ].join('\n');
}
