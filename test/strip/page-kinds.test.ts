import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import segments from '../../fixtures/kinds/segments.json' with { type: 'json' };
import { stripPage } from '../../src/strip/index.ts';

interface Expected {
  readonly title: string;
  readonly byline?: string[];
  /** The day, or null where the page tells of none. */
  readonly published?: string | null;
  /** Pieces that a reader of the page came for, and pieces of what stands around them. */
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

// Forums, products, documentation, recipes, guidance: one invented page of each kind.
it.each(Object.entries(segments as Record<string, Expected>))('%s', async (name, expected) => {
  const html = await readFile(new URL(`../../fixtures/kinds/${name}`, import.meta.url), 'utf8');
  const result = stripPage({ html, url: `https://www.site.example/${name}` });
  if ('refusal' in result) throw new Error(result.refusal.code);
  const { article } = result;
  const text = article.text.replace(/\s+/g, ' ');
  expect(expected.keep.filter((piece) => !text.includes(piece))).toEqual([]);
  expect(expected.drop.filter((piece) => text.includes(piece))).toEqual([]);
  expect(article.title).toBe(expected.title);
  if (expected.byline !== undefined) expect(article.byline).toEqual(expected.byline);
  if (expected.published !== undefined)
    expect(article.published?.slice(0, 10) ?? null).toBe(expected.published);
});
