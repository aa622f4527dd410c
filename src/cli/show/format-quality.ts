import type { Quality } from '../../review/index.ts';
import type { ReviewDay } from '../../store/index.ts';
import { formatTable } from './format-table.ts';
import { toPrintable } from './style.ts';

/** What analysts' decisions say of the extractor, and of their own work, as tables. */
export function formatQuality(quality: Quality, days: readonly ReviewDay[]): string {
  if (quality.overall === null) return 'No analyst has decided on a fact yet.';
  const groups = [
    ['kind', quality.byKind],
    ['site', quality.bySite],
    ['extractor', quality.byVersion],
  ] as const;
  const tables = groups.map(([heading, rows]) =>
    formatTable(
      [
        { heading },
        ...['right', 'from', 'to', 'accepted', 'corrected', 'rejected'].map((name) => ({
          heading: name,
          isNumeric: true,
        })),
      ],
      rows.map((row) => [
        toPrintable(row.of),
        toPercent(row.precision),
        toPercent(row.low),
        toPercent(row.high),
        String(row.accepted),
        String(row.corrected),
        String(row.rejected),
      ]),
    ),
  );
  return [...tables, formatDays(days)].join('\n\n');
}

function formatDays(days: readonly ReviewDay[]): string {
  const columns = ['decisions', 'in bulk', 'articles', 'seconds each'];
  return formatTable(
    [{ heading: 'day' }, { heading: 'analyst' }, ...columns.map((heading) => ({ heading, isNumeric: true }))],
    days.map((day) => [
      day.day,
      toPrintable(day.userName),
      String(day.decisions),
      String(day.bulk),
      String(day.articles),
      day.medianSeconds?.toFixed(1) ?? '-',
    ]),
  );
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
