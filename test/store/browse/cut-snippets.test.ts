import { describe, expect, it } from 'vitest';
import { cutAround } from '../../../src/store/browse/cut-snippets.ts';

const FILLING = 'Nothing of note was said in this part of the long meeting. '.repeat(40);

describe('cutAround', () => {
  it('leaves a short text as it is', () => {
    expect(cutAround('The roof leaks.', ['roof'])).toBe('The roof leaks.');
  });

  it('keeps the places where the words begin, and leaves out what is far from them', () => {
    const text = `${FILLING}The Roofs were mended in May. ${FILLING}${FILLING}Proofs were not given. ${FILLING}`;
    const cut = cutAround(text, ['roof']);
    expect(cut).toContain('The Roofs were mended in May.');
    expect(cut).not.toContain('Proofs');
    expect(cut.length).toBeLessThan(700);
  });

  it('prefers places where the words stand together', () => {
    const text = `The roof. ${FILLING}A library. ${FILLING}The library has a roof. ${FILLING}`;
    expect(cutAround(text, ['roof', 'librari'.slice(0, -1)])).toContain('The library has a roof.');
  });

  it('gives all of a text where no word is found as it begins', () => {
    expect(cutAround(FILLING, ['die'])).toBe(FILLING);
    expect(cutAround(FILLING, [])).toBe(FILLING);
  });

  it('takes no longer for a query that says one word or many over and over', () => {
    const text = `The roof. ${FILLING}The library has a roof. ${FILLING.repeat(6)}`;
    const words = ['librari'.slice(0, -1), 'roof', 'of', 'in'];
    const query = Array.from({ length: 20_000 }, (_, at) => words[at % words.length]!);
    expect(cutAround(text, query)).toContain('The library has a roof.');
  });

  it('cuts a text without spaces, too', () => {
    const cut = cutAround(`${'-'.repeat(2000)}roof${'-'.repeat(2000)}`, ['roof']);
    expect(cut).toContain('-roof-');
    expect(cut.length).toBeLessThan(700);
  });
});
