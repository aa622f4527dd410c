import { expect, it } from 'vitest';
import { extractFacts } from '../../src/extract/index.ts';
import { sceneOf } from './ratings/scene-of.ts';

it('keeps two quotes that share one attribution apart', () => {
  const { article } = sceneOf(
    'Joan Thistle said it was “a bleak and bitter year” and that there was “no more money to find”.',
  );
  const { quotes } = extractFacts(article);
  expect(quotes.map((q) => q.text)).toEqual(['a bleak and bitter year', 'no more money to find']);
  expect(new Set(quotes.map((q) => q.id)).size).toBe(2);
});
