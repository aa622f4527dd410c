import { describe, expect, it } from 'vitest';
import { compareNames, nameBlock, readPersonName } from '../../src/resolve/index.ts';

const compare = (a: string, b: string) => compareNames(readPersonName(a), readPersonName(b));
const block = (name: string) => nameBlock(readPersonName(name));

describe('compareNames', () => {
  it.each([
    ['Dave Hill', 'Dave Hill', 'same'],
    ['Zoë O’Brien', "Zoe O'Brien", 'same'],
    ['Ann Smith-Lowe', 'Ann Smith-Lowe', 'same'],
    ['Dave Hill', 'David Hill', 'variant'],
    ['Bob Ashe', 'Robert Ashe', 'variant'],
    ['Kate Moss', 'Catherine Moss', 'variant'],
    ['Ann Lowe', 'Ann Mary Lowe', 'variant'],
    ['Ann M Lowe', 'Ann Mary Lowe', 'variant'],
    ['D Hill', 'David Hill', 'initial'],
    ['D. J. Hill', 'David James Hill', 'initial'],
    ['DJ Hill', 'David James Hill', 'initial'],
    ['D Hill', 'D Hill', 'initial'],
    ['David Hill', 'Diane Hill', null],
    ['Christopher Moss', 'Christine Moss', null],
    ['Ann Mary Lowe', 'Ann Ruth Lowe', null],
    ['Ann M Lowe', 'Ann R Lowe', null],
    ['Ann Lowe', 'Ann Smith', null],
    ['Ann Smith', 'Ann Smith-Lowe', null],
    ['John Reed Jr', 'John Reed Sr', null],
    ['Hill', 'David Hill', null],
  ])('%s and %s: %s', (a, b, wanted) => {
    expect(compare(a, b)).toBe(wanted);
    expect(compare(b, a)).toBe(wanted);
  });
});

describe('nameBlock', () => {
  it('is one for all that may be one', () => {
    for (const [a, b] of [
      ['Bill Ashe', 'William Ashe'],
      ['W Ashe', 'Bill Ashe'],
      ['Kate Moss', 'Catherine Moss'],
      ['K Moss', 'Kate Moss'],
      ['Geoff Tarn', 'Jeffrey Tarn'],
      ['Jan van der Meer', 'Janet van der Meer'],
    ] as const) {
      expect(block(a), `${a}, ${b}`).toBe(block(b));
    }
  });

  it('is none where only one name is known', () => {
    expect(block('Christie')).toBeNull();
    expect(block('')).toBeNull();
  });
});
