import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** A code as it stands in the source: the first argument of an outcome, or of a row in a table of codes. */
const CODE =
  /(?:new (?:Quarantine|RetryLater|Skip|FetchFailure|ArchiveError)\(\s*|: \[)'([a-z]+(?:-[a-z0-9]+)+|refused|unreachable)'/g;

test('every code that fetching throws is explained', async () => {
  const folder = new URL('../../src/fetch/', import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const sources = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  const codes = new Set(sources.flatMap((source) => Array.from(source.matchAll(CODE), (match) => match[1])));
  const documentation = await readFile(new URL('../../docs/outcomes.md', import.meta.url), 'utf8');
  expect(codes.size).toBeGreaterThan(30);
  expect([...codes].filter((code) => !documentation.includes(`\`${code}\``))).toEqual([]);
});
