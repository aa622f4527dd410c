import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { listStripFixtures, locateStripGolden, stripFixture } from '../../fixtures/strip-fixtures.ts';

const pages = await listStripFixtures();

it('has at least sixteen sites of three pages', () => {
  const sites = new Set(pages.map((page) => page.split('/')[0]!));
  expect(sites.size).toBeGreaterThanOrEqual(16);
  for (const site of sites) {
    expect(pages.filter((page) => page.startsWith(`${site}/`)).length).toBeGreaterThanOrEqual(3);
  }
});

it.each(pages)('%s gives the expected article', async (page) => {
  const expected: unknown = JSON.parse(await readFile(locateStripGolden(page), 'utf8'));
  expect(await stripFixture(page)).toEqual(expected);
});
