import { expect, it, vi } from 'vitest';
import type { HomeName } from './installation.ts';
import { runFaults } from './run-faults.ts';

// Processes are killed and started again, on what may be a small and busy machine.
vi.setConfig({ testTimeout: 600_000 });

const CASES: readonly (readonly [HomeName, number, readonly string[]])[] = [
  ['servers', 60, ['FLUSHALL', 'a host that answers garbage', 'several at once']],
  ['embedded', 30, ['kill -9 of workers', 'full disk']],
];

// All faults, over more pages: npm run test:faults.
it.each(CASES)('every page comes to one end whatever happens, %s', async (home, pages, names) => {
  const run = await runFaults(home, { pages, names });
  if (run === undefined) {
    if (process.env['CI']) throw new Error('redis-server and postgres are to be on PATH.');
    console.warn('Skipped: redis-server or postgres is not on PATH.');
    return;
  }
  expect(run.rows.map(({ fault, faults, outcomes }) => ({ fault, faults, outcomes }))).toEqual(
    names.map((fault) => ({ fault, faults: [], outcomes: expect.any(Object) as object })),
  );
  expect(run.verdict).toMatchObject({ urls: pages, faults: [] });
});
