import { built } from './load-built.ts';
import { readFixturePages } from './read-fixtures.ts';

const WARM_UP_ROUNDS = 3;
const MEASURED_MS = 5000;

/** What one process did, offline, over the fixture pages again and again. */
interface Throughput {
  readonly pages: number;
  readonly articlesPerSecond: number;
  /** The same by the processor's time: what the machine does beside takes nothing off it. */
  readonly articlesPerCpuSecond: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

/** Takes the fixture pages through the pure core until the figures are steady. */
export async function measureThroughput(): Promise<Throughput> {
  const pages = (await readFixturePages()).map(({ html }) => html);
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) pages.forEach(extractPage);
  const times: number[] = [];
  const cpuBefore = process.cpuUsage();
  const end = performance.now() + MEASURED_MS;
  while (performance.now() < end) {
    for (const page of pages) {
      const start = performance.now();
      extractPage(page);
      times.push(performance.now() - start);
    }
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  times.sort((a, b) => a - b);
  const totalMs = times.reduce((sum, ms) => sum + ms, 0);
  return {
    pages: pages.length,
    articlesPerSecond: (times.length / totalMs) * 1000,
    articlesPerCpuSecond: (times.length / (user + system)) * 1e6,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    slowestMs: times.at(-1) ?? 0,
  };
}

function extractPage(html: string): void {
  const stripped = built.stripPage({ html });
  if ('refusal' in stripped) throw new Error(`A fixture page was refused: ${stripped.refusal.message}`);
  built.extractFacts(stripped.article);
}
