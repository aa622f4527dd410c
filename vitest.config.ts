import { defineConfig } from 'vitest/config';

/** Tests of the pure core: nothing in them starts, listens, sets a variable or touches a file of its own. */
const PURE = ['discover', 'evaluate', 'extract', 'register', 'resolve', 'sites', 'strip'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Tests that start PGlite, Redis or PostgreSQL take seconds to set up on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      // One process reads the core's modules and word lists once for all of these files.
      { extends: true, test: { name: 'core', include: PURE, isolate: false } },
      { extends: true, test: { name: 'all else', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
