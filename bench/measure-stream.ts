import { Readable } from 'node:stream';
import { readFixturePages } from './read-fixtures.ts';
import { runMeasured } from './run-measured.ts';

interface StreamUsage {
  readonly articles: number;
  readonly inputMb: number;
  readonly peakMb: number;
}

/** Streams many articles through the command, then five times as many: memory must not follow. */
export async function measureStream(): Promise<StreamUsage & { readonly more: StreamUsage }> {
  return { ...(await measureRounds(100)), more: await measureRounds(500) };
}

async function measureRounds(rounds: number): Promise<StreamUsage> {
  const pages = await readFixturePages();
  const lines = pages.map(({ path, html }) => `${JSON.stringify({ id: path, html })}\n`);
  const input = Readable.from(Array.from({ length: rounds }, () => lines).flat());
  const { peakMb } = await runMeasured('dist/src/cli/main.js', ['extract', '-q'], input);
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) * rounds;
  return { articles: lines.length * rounds, inputMb: Math.round(bytes / 1e6), peakMb };
}
