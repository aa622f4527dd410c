import { styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatRecord } from '../../src/cli/show/format-record.ts';
import { markEvidence } from '../../src/cli/show/mark-evidence.ts';
import { createStyle } from '../../src/cli/show/style.ts';
import { wrapMarked } from '../../src/cli/show/wrap-marked.ts';
import { SAMPLE_RECORD } from './sample-record.ts';

const MARK = { open: '<', close: '>' };

describe('markEvidence', () => {
  it('joins what overlaps and keeps every character', () => {
    const text = 'abcdefghij';
    const stretches = markEvidence(text, [
      { number: 2, start: 6, end: 8 },
      { number: 1, start: 1, end: 4 },
      { number: 3, start: 3, end: 5 },
      { number: 1, start: 4, end: 5 },
    ]);
    expect(stretches).toEqual([
      { text: 'a', numbers: [] },
      { text: 'bcde', numbers: [1, 3] },
      { text: 'f', numbers: [] },
      { text: 'gh', numbers: [2] },
      { text: 'ij', numbers: [] },
    ]);
    expect(stretches.map((s) => s.text).join('')).toBe(text);
  });
});

describe('wrapMarked', () => {
  it('closes a mark at each line end and opens it on the next line that has words', () => {
    const stretches = [
      { text: 'one two ', numbers: [] },
      { text: 'three four\n\nfive', numbers: [1] },
      { text: ' six', numbers: [] },
    ];
    expect(wrapMarked(stretches, 10, MARK)).toBe('one two\n<three four>\n\n<five>[1]\nsix');
  });
});

describe('formatRecord', () => {
  it('shows the text with its evidence, and each fact by its number', () => {
    expect(formatRecord(SAMPLE_RECORD)).toBe(`Wirral turns the corner
Example News · Bo Tang · 2025-02-03 · https://news.example/wirral
record-sample

⟦Ida Marsh, leader of Wirral Council⟧[1], said the bottom grade was behind it.

⟦Ofsted rated its children’s services good⟧[2].

⟦“We have turned the corner, and we know it,” she said⟧[3].

roles
  [1] Ida Marsh: leader, Wirral Council (current)  97 %

ratings
  [2] Wirral Council, children’s services: “good” from Ofsted (current)  90 %

quotes
  [3] Ida Marsh: “We have turned the corner, and we know it,”  99 %

people Ida Marsh
councils Wirral Council

taken off the page cookie-notice ×2`);
  });

  it('names the rules that read a fact, where they are known', () => {
    const rules = new Map([['r', ['holder:after', 'verb:lead']]]);
    expect(formatRecord(SAMPLE_RECORD, undefined, 100, rules)).toMatch(
      /\[1\] .* %  holder:after  verb:lead\n/,
    );
  });

  it('lets no page steer the terminal', () => {
    const { article } = SAMPLE_RECORD;
    const hostile = {
      ...SAMPLE_RECORD,
      article: { ...article, title: '\u001b]0;owned\u0007', text: article.text.replace('it.', 'i\u009b') },
    };
    // oxlint-disable-next-line no-control-regex -- these are what it is about
    expect(formatRecord(hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('createStyle', () => {
  const createTerminal = (isTTY: boolean, env: Record<string, string>) =>
    ({ stdout: { isTTY }, env }) as unknown as Parameters<typeof createStyle>[0];
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('on a terminal: %s, with %o: colour %s', (isTTY, env, isColoured) => {
    const shown = createStyle(createTerminal(isTTY, env))('bold', 'x');
    expect(shown).toBe(isColoured ? styleText('bold', 'x', { validateStream: false }) : 'x');
  });
});
