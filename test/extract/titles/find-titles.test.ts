import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/extract/reading/index.ts';
import { findTitles } from '../../../src/extract/titles/find-titles.ts';

const titlesIn = (text: string) => findTitles(readText(text)).map((t) => t.title);

describe('the words of a post', () => {
  it.each([
    ['a bare head noun', 'The leader spoke.', ['leader']],
    ['modifiers before it', 'The interim deputy chief executive spoke.', ['interim deputy chief executive']],
    ['a service before it', 'The finance director spoke.', ['finance director']],
    [
      'services joined by "and"',
      'The police and crime commissioner spoke.',
      ['police and crime commissioner'],
    ],
    ['a statutory number', 'The section 151 officer spoke.', ['section 151 officer']],
    ['initials', 'The DCS spoke.', ['DCS']],
    ['a field after "of"', 'The director of children’s services spoke.', ['director of children’s services']],
    [
      'a field of several parts',
      'The cabinet member for housing, planning and leisure spoke.',
      ['cabinet member for housing, planning and leisure'],
    ],
    [
      'a field with an article inside',
      'The portfolio holder for education and the voice of the child spoke.',
      ['portfolio holder for education and the voice of the child'],
    ],
    ['a region', 'The regional director for the north west spoke.', ['regional director for the north west']],
    [
      'a committee',
      'The chair of the audit and governance committee spoke.',
      ['chair of the audit and governance committee'],
    ],
    [
      'a committee in capitals',
      'The Chairman of the People, Performance and Development Committee spoke.',
      ['Chairman of the People, Performance and Development Committee'],
    ],
    [
      'a party’s group',
      'The leader of the Ulster Unionist group spoke.',
      ['leader of the Ulster Unionist group'],
    ],
    ['a ward', 'The ward councillor for Upper Deal spoke.', ['ward councillor for Upper Deal']],
    [
      'a secretary of state',
      'The secretary of state for education spoke.',
      ['secretary of state for education'],
    ],
  ])('holds %s', (_, text, titles) => {
    expect(titlesIn(text)).toEqual(titles);
  });

  it.each([
    ['the body after "of"', 'The leader of Kent County Council spoke.', ['leader']],
    ['the generic body', 'The chief executive of the trust spoke.', ['chief executive']],
    [
      'the party of a council’s leader',
      'The council’s Labour leader and the Labour leader of the council spoke.',
      ['leader', 'leader'],
    ],
    ['the council before it', 'The council leader spoke.', ['leader']],
    ['a named panel', 'The chair of the Police, Fire and Crime Panel spoke.', ['chair']],
    ['what follows a finite verb', 'The director of housing apologised and left.', ['director of housing']],
    [
      'the name after it',
      'Cabinet Member for Sport and Heritage Asha Verney spoke.',
      ['Cabinet Member for Sport and Heritage'],
    ],
    [
      'a further post after "and"',
      'The deputy leader and cabinet member for finance spoke.',
      ['deputy leader', 'cabinet member for finance'],
    ],
    [
      'the body of a committee in the possessive',
      'The chair of Leeds’s planning committee spoke.',
      ['chair of planning committee'],
    ],
    [
      'the body of a committee whose name is a list',
      'The chairman of Leeds’s health, care and housing committee spoke.',
      ['chairman of health, care and housing committee'],
    ],
    [
      'the holder after the area of a seat',
      'Labour councillor for Ambleby and Moss Side Anna Verney spoke.',
      ['councillor for Ambleby and Moss Side'],
    ],
    ['"ex-"', 'The ex-leader spoke.', ['leader']],
  ])('leaves out %s', (_, text, titles) => {
    expect(titlesIn(text)).toEqual(titles);
  });

  it.each([
    ['a verb like a noun', 'She will chair the meeting and lead the team.'],
    ['a councillor without a ward', 'A councillor for 20 years, he spoke.'],
    ['a member of the public', 'A member of the public spoke.'],
    ['an officer of no kind', 'An officer spoke.'],
  ])('finds none in %s', (_, text) => {
    expect(titlesIn(text)).toEqual([]);
  });

  it('marks a post held by several', () => {
    const [title] = findTitles(readText('The commissioners spoke.'));
    expect(title?.isPlural).toBe(true);
  });
});

describe('hostile input', () => {
  it.each([
    ['capitalised words', 'Director Of Housing '.repeat(5000)],
    ['commas', 'cabinet member for housing' + ', planning'.repeat(20_000)],
    ['heads alone', 'chair '.repeat(20_000)],
  ])('gives titles within the text for %s', (_, text) => {
    const reading = readText(text);
    let end = 0;
    for (const t of findTitles(reading)) {
      expect(t.first).toBeGreaterThanOrEqual(end);
      expect(t.head).toBeGreaterThanOrEqual(t.first);
      end = t.end;
    }
    expect(end).toBeLessThanOrEqual(reading.tokens.length);
  });
});
