// Compares stripping with a bare parse and with other extractors, each in a process of its own:
//
//   npm run bench:strip [-- PAGES.jsonl]
//
// PAGES holds {"html", "url"?, "articleBody"?} a line; where the true body is given, F1 is printed. Without it the
// fixture pages are used.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { formatTable } from '../src/cli/show/format-table.ts';
import { readFixturePages } from './read-fixtures.ts';
import { scoreBodies } from './score-bodies.ts';
import { type BenchPage, CANDIDATES } from './strip-candidates.ts';

const MEASURED_MS = 4000;

interface Figures {
  readonly pagesPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly peakMb: number;
  readonly f1: number | null;
}

type TruePage = BenchPage & { readonly articleBody?: string | undefined };

const [pagesPath = '', only] = process.argv.slice(2);
if (only === undefined) compareAll();
else console.log(JSON.stringify(await measure(only)));

function compareAll(): void {
  const columns = ['pages/s', 'MB/s', 'peak MB', 'F1'].map((heading) => ({ heading, isNumeric: true }));
  const rows = Object.keys(CANDIDATES).map((name) => {
    const args = ['--import', 'tsx', import.meta.filename, pagesPath, name];
    const output = execFileSync(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    });
    const figures = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Figures;
    const { pagesPerSecond, megabytesPerSecond, peakMb, f1 } = figures;
    return [
      name,
      pagesPerSecond.toFixed(0),
      megabytesPerSecond.toFixed(1),
      String(peakMb),
      f1?.toFixed(3) ?? '-',
    ];
  });
  console.log(formatTable([{ heading: 'by the processor’s time' }, ...columns], rows));
}

async function measure(name: string): Promise<Figures> {
  const candidate = CANDIDATES[name];
  if (candidate === undefined) throw new Error(`There is no candidate "${name}".`);
  // A page that one cannot take counts as a page without words.
  const strip = async (page: BenchPage) => {
    try {
      return await candidate(page);
    } catch {
      return '';
    }
  };
  const pages = await readPages();
  const found: string[] = [];
  for (const page of pages) found.push(await strip(page));
  const before = process.cpuUsage();
  const end = performance.now() + MEASURED_MS;
  let count = 0;
  let characters = 0;
  while (performance.now() < end || count < pages.length) {
    const page = pages[count % pages.length];
    if (page === undefined) break;
    await strip(page);
    count += 1;
    characters += page.html.length;
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  return {
    pagesPerSecond: count / seconds,
    megabytesPerSecond: characters / 1e6 / seconds,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    f1: scoreFound(pages, found),
  };
}

function scoreFound(pages: readonly TruePage[], found: readonly string[]): number | null {
  const pairs = pages.flatMap(({ articleBody }, at) =>
    articleBody === undefined ? [] : [[articleBody, found[at] ?? ''] as const],
  );
  return pairs.length === 0 || found.every((text) => text === '') ? null : scoreBodies(pairs);
}

async function readPages(): Promise<TruePage[]> {
  if (pagesPath !== '') {
    const lines = readFileSync(pagesPath, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => {
      const { html, url = 'https://news.example/', articleBody } = JSON.parse(line) as Partial<TruePage>;
      return { html: html ?? '', url, articleBody };
    });
  }
  return (await readFixturePages()).map(({ path, html }) => ({ url: `https://news.example/${path}`, html }));
}
