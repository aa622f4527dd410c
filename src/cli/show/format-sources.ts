import { formatDuration, type KnownSite, type Source } from '../../sites/index.ts';
import type { SourceStatus } from '../../store/index.ts';
import { formatTable } from './format-table.ts';
import { type Style, toPrintable } from './style.ts';

const COLUMNS = [
  { heading: 'source' },
  { heading: 'kind' },
  { heading: 'schedule' },
  { heading: 'state' },
  { heading: 'found', isNumeric: true },
  { heading: 'new', isNumeric: true },
  { heading: 'changed', isNumeric: true },
  { heading: 'last run' },
];

/** Sources as a table, with the warnings of each below it. */
export function formatSources(statuses: readonly SourceStatus[], style: Style): string {
  const rows = statuses.map(describeRow);
  const [heading = '', ...lines] = formatTable(COLUMNS, rows).split('\n');
  const body = lines.flatMap((line, at) => [line].concat(describeWarnings(statuses[at]?.run, style)));
  return [style('bold', heading), ...body, '', describeTotals(statuses)].join('\n');
}

function describeWarnings(run: SourceStatus['run'] | undefined, style: Style): string[] {
  return (run?.warnings ?? []).map((words) => style('yellow', `  ↳ ${toPrintable(words)}`));
}

function describeRow({ source, run }: SourceStatus): string[] {
  const { found = '-', fresh = '-', changed = '-' } = run?.counts ?? {};
  return [
    source.id,
    source.kind,
    formatSchedule(source.schedule),
    describeState({ source, run }),
    String(found),
    String(fresh),
    String(changed),
    run === null ? '-' : run.finishedAt.toISOString().slice(0, 16).replace('T', ' '),
  ];
}

/** "every 2h", or the pattern of a cron schedule with its time zone. */
function formatSchedule(schedule: Source['schedule']): string {
  return schedule.kind === 'interval'
    ? `every ${formatDuration(schedule.everyMs)}`
    : `${schedule.pattern} ${schedule.timeZone}`;
}

function describeState({ source, run }: SourceStatus): string {
  if (source.paused) return 'paused';
  if (run === null) return 'not run yet';
  if (run.outcome === 'failed') return 'failed';
  return run.warnings.length > 0 ? 'warning' : run.outcome === 'unchanged' ? 'unchanged' : 'ok';
}

function describeTotals(statuses: readonly SourceStatus[]): string {
  const warned = statuses.filter(({ run }) => (run?.warnings.length ?? 0) > 0).length;
  const count = `${statuses.length} ${statuses.length === 1 ? 'source' : 'sources'}`;
  return warned === 0 ? count : `${count}, ${warned} with warnings`;
}

/** The sites that are known by name, as a table. */
export function formatKnownSites(sites: readonly KnownSite[], style: Style): string {
  const columns = [
    { heading: 'source' },
    { heading: 'publisher' },
    { heading: 'tested' },
    { heading: 'name' },
  ];
  const rows = sites.flatMap(({ publisher, tested, sources }) =>
    sources.map(({ id, name }) => [id, publisher, tested ?? 'untested', name]),
  );
  const [heading = '', ...lines] = formatTable(columns, rows).split('\n');
  return [style('bold', heading), ...lines].join('\n');
}
