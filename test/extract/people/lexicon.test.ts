import { describe, expect, it } from 'vitest';
import { FIRST_NAMES } from '../../../src/extract/people/lexicon/first-names.ts';
import { HARD_NON_NAMES } from '../../../src/extract/people/lexicon/non-names.ts';
import { WEAK_FIRST_NAMES } from '../../../src/extract/people/lexicon/weak-first-names.ts';

describe('first names', () => {
  it('are many, and of many origins', () => {
    expect(FIRST_NAMES.size).toBeGreaterThan(7000);
    for (const name of [
      'gwenllian',
      'ruaridh',
      'orlaith',
      'harpreet',
      'shanthi',
      'folasade',
      'agnieszka',
      'zeynep',
      'xiaoling',
    ])
      expect(FIRST_NAMES.has(name), name).toBe(true);
  });

  it('are single words in look-up form', () => {
    for (const name of FIRST_NAMES.keys()) expect(name).toMatch(/^[\p{Ll}\p{M}'-]{2,}$/u);
  });

  it('are listed where they are called weak', () => {
    for (const name of WEAK_FIRST_NAMES) expect(FIRST_NAMES.has(name), name).toBe(true);
  });

  it('are, where strong, not shut out as words that name nobody', () => {
    const shut = [...FIRST_NAMES.keys()].filter((n) => HARD_NON_NAMES.has(n) && !WEAK_FIRST_NAMES.has(n));
    expect(shut).toEqual([]);
  });
});
