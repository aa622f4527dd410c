import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const [, after = ''] = read('docs/security.md').split('## Threats');
const rows = after
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:threat|-)/.test(line))
  .map((line) => line.split(' | '));

it('has a table of threats', () => {
  const threats = rows.map(([threat]) => threat).join('\n');
  for (const word of [
    'submi',
    'redirect',
    'XSS',
    'SQL',
    'CSRF',
    'log',
    'path',
    'bomb',
    'password',
    'privilege',
  ]) {
    expect(threats).toContain(word);
  }
});

it.each(rows)('names a test that is there: %s', (...cells) => {
  const tests = [...(cells.at(-1) ?? '').matchAll(/`([\w/.-]+\.test\.ts)`: “([^”]+)”/g)];
  expect(tests.length).toBeGreaterThan(0);
  for (const [, path = '', name = ''] of tests) {
    expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
    expect(read(path), name).toContain(`('${name}'`);
  }
});
