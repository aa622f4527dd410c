import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SETTINGS } from '../../src/app/index.ts';

it('documents every setting, and none that does not exist', () => {
  const text = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
  const documented = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
  expect(new Set(documented)).toEqual(new Set([...SETTINGS.map((s) => s.name), 'NO_COLOR']));
});
