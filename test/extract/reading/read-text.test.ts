import { describe, expect, it } from 'vitest';
import { learnWord, readText, waitFor } from '../../../src/extract/reading/index.ts';

const tokensOf = (text: string) => readText(text).tokens.map((t) => t.text);
const sentencesOf = (text: string) => {
  const { sentences, tokens } = readText(text);
  return sentences.map((s) => text.slice(tokens[s.first]!.start, tokens[s.end - 1]!.end));
};
const quotationsOf = (text: string) => readText(text).quotations.map((q) => text.slice(q.start, q.end));

describe('tokens', () => {
  it.each([
    ['keeps hyphens and apostrophes inside a word', 'Siân O’Dowd-Price', ['Siân', 'O’Dowd-Price']],
    ['parts the possessive', 'Leeds’s plan', ['Leeds', '’s', 'plan']],
    [
      'keeps initials with their stops',
      'D. J. Wren and A.K. Moss',
      ['D.', 'J.', 'Wren', 'and', 'A.K.', 'Moss'],
    ],
    ['keeps an abbreviation with its stop', 'Cllr. Moss', ['Cllr.', 'Moss']],
    [
      'keeps money and ranges whole',
      '£1.2m in 2027-28, up 12%',
      ['£1.2m', 'in', '2027-28', ',', 'up', '12%'],
    ],
  ])('%s', (_name, text, expected) => expect(tokensOf(text)).toEqual(expected));

  it('reads "&" as "and" in look-ups', () => {
    expect(readText('Bath & Wells').tokens.map((t) => t.lower)).toEqual(['bath', 'and', 'wells']);
  });
});

describe('sentences', () => {
  it.each([
    [
      'do not end at an abbreviation',
      'Cllr. Moss met Dr. Wren. They agreed.',
      ['Cllr. Moss met Dr. Wren.', 'They agreed.'],
    ],
    ['do not end at an initial', 'J. Moss left. He retired.', ['J. Moss left.', 'He retired.']],
    ['do not end inside an amount', 'It cost £1.2m. Then it rose.', ['It cost £1.2m.', 'Then it rose.']],
    ['survive the saints', 'St. Helens won. It was late.', ['St. Helens won.', 'It was late.']],
    ['keep the closing mark', '“We won.” She left.', ['“We won.”', 'She left.']],
    ['end with their paragraph', 'A heading\n\nA sentence.', ['A heading', 'A sentence.']],
  ])('%s', (_name, text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe('quotations', () => {
  it.each([
    ['are found in double typographic marks', 'She said “it is done” today', ['it is done']],
    ['are found in straight double marks', 'She said "it is done" today', ['it is done']],
    ['are found in single marks with apostrophes inside', 'He said ‘we don’t know’.', ['we don’t know']],
    ['are found in straight single marks', "He said 'we don't know'.", ["we don't know"]],
    ['keep a nested quotation', '“They said ‘no’ to us,” she said.', ['They said ‘no’ to us,']],
    [
      'see through a plural possessive',
      'He said ‘the councils’ plans failed’ there.',
      ['the councils’ plans failed'],
    ],
    ['open at a contraction', 'He said ‘I’d rather go’.', ['I’d rather go']],
    ['nest in marks of their own kind', 'She said “it is “done” now” today', ['it is “done” now']],
    ['open with a reversed mark', 'She said: ”It is done now.”', ['It is done now.']],
    ['close with a reversed mark', 'She said ‘it is done“ today', ['it is done']],
    ['close with a single mark after a stop', 'She said: “It is done.’', ['It is done.']],
    ['are none at an elision', "It was the '70s and rock 'n' roll", []],
    ['are none at a possessive alone', 'The councils’ plans and the towns’ needs', []],
  ])('%s', (_name, text, expected) => expect(quotationsOf(text)).toEqual(expected));

  it('go on in the next paragraph after an unclosed one', () => {
    const { quotations } = readText('She said: “One.\n\n“Two.”\n\n“Three.”');
    expect(quotations.map((q) => [q.isClosed, q.isContinuation])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  it('run over paragraphs without marks until a closing one', () => {
    expect(quotationsOf('She said: “One.\n\nTwo.\n\nThree.”\n\nFour.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('keep nested single marks apart from those that end the speech', () => {
    expect(quotationsOf('He said: ‘It is ‘good’ now.\n\n‘It will last.’')).toEqual([
      'It is ‘good’ now.',
      'It will last.',
    ]);
  });
});

describe('the words that rules know', () => {
  const vessels = waitFor(['coracle', 'trawler']);
  const boats = waitFor(['trawler']);
  const number = learnWord('coracle');
  const [coracle, trawler, unknown] = readText('Coracle trawler zzyzx').tokens;

  it('are waited for by each rule, however they are printed', () => {
    expect(coracle!.triggers & vessels).not.toBe(0);
    expect(coracle!.triggers & boats).toBe(0);
    expect(trawler!.triggers & (vessels | boats)).toBe(vessels | boats);
  });

  it('have a number each, and those that none knows have none', () => {
    expect(coracle!.word).toBe(number);
    expect(trawler!.word).not.toBe(number);
    expect(unknown).toMatchObject({ word: 0, triggers: 0 });
  });
});

it('gives every token offsets that cut out its own words', () => {
  const text = 'Cllr. Ó Briain’s £1.2m “plan” – for St. Helens…\n\nNaïve café & co.';
  for (const t of readText(text).tokens) expect(text.slice(t.start, t.end)).toBe(t.text);
});

it('stays whole on hostile text', () => {
  for (const text of [
    '“'.repeat(50_000),
    "a'".repeat(50_000),
    'A. '.repeat(50_000),
    'x' + ' ‘a'.repeat(50_000),
    '\n \n'.repeat(50_000),
  ]) {
    const { tokens } = readText(text);
    expect(tokens.every((t) => text.slice(t.start, t.end) === t.text)).toBe(true);
  }
});
