import { expect, it } from 'vitest';
import { formatOutcomes } from '../../src/cli/show/format-outcomes.ts';
import { plainStyle } from '../../src/cli/show/style.ts';

const COUNTS = {
  people: 2,
  councils: 1,
  organisations: 0,
  roles: 3,
  ratings: 0,
  interventions: 0,
  quotes: 12,
};
const DONE = {
  input: 'https://news.example/a#top',
  id: 'url-1',
  url: 'https://news.example/a',
  state: 'done',
  acceptance: 'new',
  code: null,
  reason: null,
  title: 'A council\u001b[2J and its leader, told at such a length that it must be cut',
  recordId: 'record-1',
  counts: COUNTS,
} as const;
const LOST = {
  ...DONE,
  input: 'lost.html',
  url: 'file:///home/me/lost.html',
  state: 'quarantined',
  code: 'file-missing',
  reason: 'There is no file lost.html.',
  title: null,
  recordId: null,
  counts: null,
} as const;

it('sets a row an input, with its reason below, and the totals', () => {
  expect(formatOutcomes([DONE, LOST], plainStyle)).toBe(
    `
state        people  councils  bodies  roles  ratings  interv.  quotes  title                                             address
done              2         1       0      3        0        0      12  A council [2J and its leader, told at such a le…  https://news.example/a
quarantined       -         -       -      -        -        -       -  -                                                 lost.html
  ↳ There is no file lost.html. (file-missing)

2 inputs: 1 done, 1 quarantined`.trimStart(),
  );
});

it('gives addresses a line of their own where the terminal is narrow', () => {
  const lines = formatOutcomes([DONE, LOST], plainStyle, 130).split('\n');
  expect(lines[0]).not.toContain('address');
  expect(lines[2]).toBe('  https://news.example/a');
  expect(lines[4]).toBe('  lost.html');
});
