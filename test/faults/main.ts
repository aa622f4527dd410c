/**
 * `npm run test:faults [-- PAGES [HOME [FAULT …]]]`: every fault on both homes ("servers", "embedded"), or those
 * named, over a site of 2,000 pages, with a table.
 */
import { formatTable } from '../../src/cli/show/format-table.ts';
import { runFaults, type FaultRow } from './run-faults.ts';

const [pages = '2000', onlyHome, ...onlyFaults] = process.argv.slice(2);
const names = onlyFaults.length === 0 ? {} : { names: onlyFaults };
const rows: string[][] = [];
let isGood = true;

for (const home of ['servers', 'embedded'] as const) {
  if (onlyHome !== undefined && onlyHome !== home) continue;
  const onRow = (row: FaultRow) => process.stderr.write(`${describe(row).join('  ')}\n`);
  const run = await runFaults(home, { pages: Number(pages), ...names, onRow });
  if (run === undefined) {
    rows.push([nameHome(home), 'redis-server or postgres is not on PATH', '', '', '', '', 'not run']);
    isGood &&= !process.env['CI'];
    continue;
  }
  rows.push(...run.rows.map(describe));
  const { verdict, deaths } = run;
  rows.push([
    nameHome(home),
    `all: ${verdict.records} records, ${verdict.lines} lines (${verdict.repeated} repeated), ${deaths} processes ended by themselves`,
    String(verdict.urls),
    String(verdict.articles),
    String(verdict.urls - verdict.articles),
    '',
    verdict.faults.join('; ') || 'holds',
  ]);
  isGood &&= verdict.faults.length === 0 && run.rows.every((row) => row.faults.length === 0);
}

const numeric = (heading: string) => ({ heading, isNumeric: true });
const columns = [
  { heading: 'home' },
  { heading: 'fault' },
  numeric('pages'),
  numeric('done'),
  numeric('set aside'),
  numeric('seconds'),
  { heading: 'every page at one end' },
];
console.log(formatTable(columns, rows));
process.exitCode = isGood ? 0 : 1;

function nameHome(home: FaultRow['home']): string {
  return home === 'servers' ? 'Redis, PostgreSQL' : 'embedded';
}

function describe({ home, fault, pages, outcomes, seconds, faults }: FaultRow): string[] {
  const { done = 0 } = outcomes;
  const aside = Object.entries(outcomes).flatMap(([name, n]) => (/^(?:skipped|quar)/.test(name) ? [n] : []));
  return [
    nameHome(home),
    fault,
    String(pages),
    String(done),
    String(aside.reduce((sum, n) => sum + n, 0)),
    seconds.toFixed(1),
    faults.length === 0 ? 'holds' : `${faults.join('; ')} ${JSON.stringify(outcomes)}`,
  ];
}
