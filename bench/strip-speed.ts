// Compares stripping with a bare parse and with other extractors, each in processes of its own:
//
//   npm run bench:strip [-- PAGES.jsonl]
//
// PAGES holds {"html", "url"?, "articleBody"?} a line; where the true body is given, F1 is printed. Without it the
// fixture pages are used. All pages are read before the first is stripped. The peak of a process is mostly
// what Node and the loaded code hold; "above" is by how much it exceeds what the process had before its first page, under
// Node's own heap settings, and is partly what is not yet collected. "MB a page" leaves that out: by how much the
// heap grows while the hungriest page is stripped, with no collection in between.
import { execFileSync } from 'node:child_process';
import { formatTable } from '../src/cli/show/format-table.ts';
import { scoreBodies } from './score-bodies.ts';
import { type BenchPage, CANDIDATES } from './strip-candidates.ts';
import { openPages, type TruePage } from './strip-pages.ts';

/** Of the processor's time: a busy machine takes longer, and measures the same. */
const WARM_UP_S = 3;
const MEASURED_S = 4;
/** With what is not timed: asking for the time takes far longer than doing nothing with a page. */
const LONGEST_S = 40;
/** So large that one page never fills it. */
const YOUNG_MB = 512;

interface Figures {
  readonly pagesPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly peakMb: number;
  /** Of the peak, what came with the pages. */
  readonly aboveMb: number;
  readonly f1: number | null;
}

interface Need {
  readonly pageMb: number;
}

const [pagesPath = '', only, what] = process.argv.slice(2);
if (only === undefined) compareAll();
else console.log(JSON.stringify(what === 'memory' ? await measureMemory(only) : await measure(only)));

function compareAll(): void {
  const columns = ['pages/s', 'MB/s', 'peak MB', 'above', 'MB a page', 'F1'].map((heading) => ({
    heading,
    isNumeric: true,
  }));
  const rows = Object.keys(CANDIDATES).map((name) => {
    const { pagesPerSecond, megabytesPerSecond, peakMb, aboveMb, f1 } = runChild(
      ['--expose-gc'],
      [name],
    ) as Figures;
    const young = [`--min-semi-space-size=${YOUNG_MB}`, `--max-semi-space-size=${YOUNG_MB}`];
    const { pageMb } = runChild(['--expose-gc', ...young], [name, 'memory']) as Need;
    return [
      name,
      pagesPerSecond.toFixed(0),
      megabytesPerSecond.toFixed(1),
      peakMb.toFixed(0),
      aboveMb.toFixed(0),
      pageMb.toFixed(1),
      f1?.toFixed(3) ?? '-',
    ];
  });
  console.log(formatTable([{ heading: 'by the processor’s time' }, ...columns], rows));
}

function runChild(flags: readonly string[], args: readonly string[]): unknown {
  const command = [...flags, '--import', 'tsx', import.meta.filename, pagesPath, ...args];
  const output = execFileSync(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

/** A page that a candidate cannot take counts as a page without words. */
async function loadCandidate(name: string): Promise<(page: BenchPage) => Promise<string>> {
  const candidate = await CANDIDATES[name]?.();
  if (candidate === undefined) throw new Error(`There is no candidate "${name}".`);
  return async (page) => {
    try {
      return await candidate(page);
    } catch {
      return '';
    }
  };
}

/** All pages, without the garbage of reading them, which would be counted to what strips them. */
async function readPages(): Promise<TruePage[]> {
  const file = await openPages(pagesPath);
  return Array.from({ length: file.count }, (_, index) => {
    const page = file.read(index);
    globalThis.gc?.();
    return page;
  });
}

async function measure(name: string): Promise<Figures> {
  const strip = await loadCandidate(name);
  const pages = await readPages();
  const before = process.memoryUsage().rss;
  const pairs: [truth: string, found: string][] = [];
  for (const { articleBody, ...page } of pages) {
    const found = await strip(page);
    if (articleBody !== undefined) pairs.push([articleBody, found]);
  }
  let count = 0;
  let characters = 0;
  let seconds = 0;
  const started = process.cpuUsage();
  for (let at = 0; secondsSince(started) < WARM_UP_S; at += 1) await strip(pages[at % pages.length]!);
  while (count < pages.length || (seconds < MEASURED_S && secondsSince(started) < LONGEST_S)) {
    const page = pages[count % pages.length]!;
    const start = process.cpuUsage();
    await strip(page);
    seconds += secondsSince(start);
    count += 1;
    characters += page.html.length;
  }
  const peak = process.resourceUsage().maxRSS * 1024;
  return {
    pagesPerSecond: count / seconds,
    megabytesPerSecond: characters / 1e6 / seconds,
    peakMb: peak / 1e6,
    aboveMb: (peak - before) / 1e6,
    f1: pairs.every(([, found]) => found === '') ? null : scoreBodies(pairs),
  };
}

/** The processor's time, in seconds. */
function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function measureMemory(name: string): Promise<Need> {
  const strip = await loadCandidate(name);
  const pages = await readPages();
  // What is loaded or compiled at its first use is no page's own.
  for (const page of pages) await strip(page);
  let most = 0;
  for (const page of pages) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    await strip(page);
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  return { pageMb: most / 1e6 };
}
