import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../../src/strip/steps/word-index.ts';

describe('which lists of words a text has a word of', () => {
  const index = new WordIndex(['cookie consent', 'ap$ getty', '^read ^0', '£ © ч']);

  it.each([
    ['We set Cookies here', 0b0001],
    ['An uncookied text of apples', 0],
    ['A photograph by AP.', 0b0010],
    ['Jo SmithGetty Images', 0b0010],
    ['ByAP', 0b0010],
    ['Read this', 0b0100],
    ['“… read this”', 0b0100],
    ['We read this', 0],
    ['3 min', 0b0100],
    ['About 3 min', 0],
    ['Council © £40', 0b1000],
    ['читать', 0b1000],
    ['', 0],
    ['Reading consent forms, £4', 0b1101],
  ])('finds those of %j', (text, bits) => {
    expect(index.read(text)).toBe(bits);
  });
});
