import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { KNOWN_SITES, parseSources } from '../../src/sites/index.ts';

const ids = KNOWN_SITES.flatMap(({ sources }) => sources.map(({ id }) => id));

test('knows a dozen sites of every sort of publisher', () => {
  expect(KNOWN_SITES.length).toBeGreaterThanOrEqual(12);
  expect(new Set(KNOWN_SITES.map(({ publisher }) => publisher))).toEqual(
    new Set(['trade title', 'regulator', 'government', 'council', 'association']),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('lists every file of the folder', () => {
  const files = readdirSync(new URL('../../src/sites/known/', import.meta.url));
  expect(files).toHaveLength(KNOWN_SITES.length + 1);
});

test.each(KNOWN_SITES.map((site) => [site.sources[0]?.id, site] as const))(
  '%s is described in full',
  (_, site) => {
    const isDate = /^\d{4}-\d\d-\d\d$/;
    expect(site.validFrom).toMatch(isDate);
    if (site.validUntil !== null) expect(site.validUntil >= site.validFrom).toBe(true);
    if (site.tested !== null) expect(site.tested).toMatch(isDate);
    const sources = parseSources(stringify({ sources: site.sources }));
    expect(sources.length).toBeGreaterThan(0);
    for (const { home, urls, expectedYield, paused } of sources) {
      expect(new URL(home).protocol).toBe('https:');
      expect(urls.map((url) => new URL(url).host)).toEqual(urls.map(() => new URL(home).host));
      expect(expectedYield).toBeGreaterThan(1);
      expect(paused).toBe(false);
    }
  },
);
