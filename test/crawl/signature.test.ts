import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeSignature } from '../../src/store/compute-signature.ts';

/** A text of words drawn by a seed. */
function makeText(words: number, seed: number): string {
  let state = seed;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return `word${state % 5000}`;
  }).join(' ');
}

/** The share of the minima that two texts have in common, which tells about that of their shingles. */
function compare(a: string, b: string): number {
  const [ours = [], theirs = []] = [computeSignature(a)?.minima, computeSignature(b)?.minima];
  return ours.filter((minimum, bin) => minimum === theirs[bin]).length / ours.length;
}
const shareBand = (a: string, b: string): boolean => {
  const bands = new Set(computeSignature(a)?.bands);
  return (computeSignature(b)?.bands ?? []).some((band) => bands.has(band));
};

test('case, punctuation and layout do not count', () => {
  const text = makeText(200, 1);
  const set = text.replaceAll(' ', ',\n\n ').toUpperCase();
  expect(computeSignature(set)).toEqual(computeSignature(text));
});

test('a text that is too short is not judged', () => {
  expect(computeSignature(makeText(39, 1))).toBeNull();
  expect(computeSignature('')).toBeNull();
  expect(computeSignature(makeText(40, 1))?.minima).toHaveLength(128);
});

test('a cut end and a few new words leave a copy a copy', () => {
  const text = makeText(400, 2);
  const cut = text.split(' ').slice(0, 300).join(' ');
  const edited = text
    .split(' ')
    .map((word, at) => (at % 40 === 0 ? 'altered' : word))
    .join(' ');
  for (const copy of [cut, edited, `${makeText(20, 9)} ${text}`]) {
    expect(compare(text, copy)).toBeGreaterThan(0.5);
    expect(shareBand(text, copy)).toBe(true);
  }
});

test('other texts are far apart, short ones too', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const [a, b] = [makeText(seed * 20 + 40, seed), makeText(seed * 20 + 40, seed + 1000)];
    expect(compare(a, b)).toBeLessThan(0.3);
  }
});

test('short texts with a stock phrase in common are no candidates for being copies', () => {
  const phrase = 'will be open again before the autumn says the leader of the council';
  const own = Array.from({ length: 200 }, (_, i) => `${makeText(70, i + 1)} ${phrase}`);
  expect(own.slice(1).filter((text) => shareBand(own[0] ?? '', text)).length).toBeLessThan(4);
});

test('the signature tells about the share of words in common', () => {
  for (const share of [0.3, 0.6, 0.9]) {
    const common = makeText(1000 * share, 5);
    const [a, b] = [
      `${common} ${makeText(1000 - 1000 * share, 6)}`,
      `${common} ${makeText(1000 - 1000 * share, 7)}`,
    ];
    // Of two sets that are this far the same, the share of what both have in what either has.
    expect(compare(a, b)).toBeCloseTo(share / (2 - share), 0.5);
  }
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      const signature = computeSignature(text);
      if (signature === null) return;
      expect(signature.bands).toHaveLength(32);
      for (const n of [...signature.minima, ...signature.bands]) expect(n | 0).toBe(n);
    }),
  );
});
