import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROUTE_NEEDS } from '../../src/server/access/route-needs.ts';

const DOCS = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

it('documents every route of the API', () => {
  const paths = Object.keys(ROUTE_NEEDS)
    .filter((key) => key.includes(' /api/v1/'))
    .map((key) => key.replace(/^\S+ \/api\/v1/, '').replaceAll(/:\w+/g, 'ID'));
  expect(paths.length).toBeGreaterThan(25);
  for (const path of paths) expect(DOCS).toMatch(new RegExp(`${path}(?![/\\w])`));
});

it('names every code of an error', () => {
  const folder = new URL('../../src/server/', import.meta.url);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('desk'));
  const codes = files.flatMap((path) =>
    [...readFileSync(new URL(path, folder), 'utf8').matchAll(/Problem\(\s*\d{3},\s*'([\w-]+)'/g)].map(
      ([, code]) => code,
    ),
  );
  expect(codes.length).toBeGreaterThan(15);
  for (const code of codes) expect(DOCS).toContain(`\`${code}\``);
});
