import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { listStripFixtures, stripFixture } from '../../fixtures/strip-fixtures.ts';

it('every reason and refusal that the fixtures show is documented', async () => {
  const documented = await readFile(new URL('../../docs/strip.md', import.meta.url), 'utf8');
  const results = await Promise.all((await listStripFixtures()).map(stripFixture));
  const reasons = new Set(
    results.flatMap((result) =>
      'refusal' in result ? [result.refusal.code] : result.article.removed.map((block) => block.reason),
    ),
  );
  expect([...reasons].filter((reason) => !documented.includes(`\`${reason}\``))).toEqual([]);
});
