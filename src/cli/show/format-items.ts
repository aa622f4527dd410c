import type { ReviewedFact } from '../../review/index.ts';
import type { InboxItem } from '../../store/index.ts';
import { formatTable } from './format-table.ts';
import { type Style, toPrintable } from './style.ts';

export interface ShownItem extends InboxItem {
  /** What the fact says, in one line. */
  readonly words: string;
  readonly fact: ReviewedFact;
}

const COLUMNS = [
  { heading: 'kind' },
  { heading: 'sure', isNumeric: true },
  { heading: 'stake' },
  { heading: 'status' },
  { heading: 'published' },
  { heading: 'fact' },
];

const STAKES = ['', 'low', 'middle', 'high'];

/** Facts as a table, with the article of each. */
export function formatItems(items: readonly ShownItem[], style: Style): string {
  const rows = items.map(({ kind, confidence, stake, status, published, words }) => [
    kind,
    confidence === null ? '-' : `${Math.round(confidence * 100)} %`,
    STAKES[stake] ?? '',
    status,
    published?.slice(0, 10) ?? '-',
    toPrintable(words),
  ]);
  const [heading = '', ...lines] = formatTable(COLUMNS, rows).split('\n');
  const body = lines.flatMap((line, at) => {
    const { title, recordId } = items[at] ?? {};
    return [line, style('dim', toPrintable(`  ↳ ${title ?? 'untitled'} (${recordId})`))];
  });
  return [style('bold', heading), ...body].join('\n');
}
