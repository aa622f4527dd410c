import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/extract/index.ts';
import type { ArticleRecord } from '../../../src/record/index.ts';
import { stripPage } from '../../../src/strip/index.ts';
import * as tables from './cases.ts';
import * as press from './press-cases.ts';
import * as life from './public-life-cases.ts';

function readRecord(text: string): ArticleRecord {
  const result = stripPage({ text, published: '2024-05-15' });
  if (!('article' in result)) throw new Error('No article in the text');
  return extractFacts(result.article);
}

/** Reads a text as an article of 15 May 2024 and gives its roles as "name | title | body | status". */
function readRoles(text: string): string[] {
  const record = readRecord(text);
  const names = new Map<string, string>();
  for (const e of [...record.people, ...record.councils, ...record.organisations]) names.set(e.id, e.name);
  return record.roles.map((r) =>
    [
      names.get(r.personId),
      r.title,
      r.organisationId === null ? 'null' : names.get(r.organisationId),
      r.status,
    ].join(' | '),
  );
}

describe.each([
  ['where the name stands', tables.PLACES_OF_NAME],
  ['several posts, several people', tables.SEVERAL],
  ['fields, committees and wards', tables.PORTFOLIOS],
  ['tense and verb', tables.TENSES],
  ['markers of time', tables.MARKERS],
  ['verbs that name a post', tables.VERBS_AS_POSTS],
  ['who follows whom', tables.SUCCESSIONS],
  ['whose post it is', tables.BODIES],
  ['posts handed on, and names after what is said of them', tables.HANDOVERS],
  ['what is no role', tables.NO_ROLES],
  ['posts as papers name them', press.PRESS],
  ['where careers lead', press.CAREERS],
  ['posts that an opening leaves without a name', press.OPENINGS],
  ['posts of parliaments, parties and the nation', life.PUBLIC_LIFE],
  ['several named together', life.TOGETHER],
  ['who moves where, and after whom', life.MOVES],
])('%s', (_, cases) => {
  it.each(cases)('$shows', ({ text, roles }) => {
    expect(readRoles(text).toSorted()).toEqual(roles.toSorted());
  });
});

describe('hostile input', () => {
  const NAME = 'Asha Verney, leader of Kent County Council, replaced Tom Pellow as chair. ';
  it.each([
    ['10,000 capitalised words', 'Verney '.repeat(10_000)],
    ['100,000 commas', `Asha Verney is leader of Kent County Council${','.repeat(100_000)}`],
    [
      'one sentence of many posts',
      `Asha Verney is ${'leader and chair, '.repeat(4000)}of Kent County Council.`,
    ],
    ['many successions', NAME.repeat(1500)],
  ])('gives proven roles for %s', (_, text) => {
    const { roles, article } = readRecord(text);
    for (const role of roles) {
      for (const e of role.evidence) expect(article.text.slice(e.start, e.end)).toBe(e.quote);
    }
  });
});

describe('a role', () => {
  const { roles } = readRecord(
    'Asha Verney became leader of Kent County Council in May 2021. Tom Pellow was its chair until 2019.',
  );

  it('carries the words that it rests on', () => {
    const quotes = roles[0]!.evidence.map((e) => e.quote);
    expect(quotes).toEqual(['Asha Verney', 'became', 'leader', 'Kent County Council']);
  });

  it('carries the dates that are stated', () => {
    expect(roles.map((r) => [r.title, r.from, r.until])).toEqual([
      ['leader', '2021-05', null],
      ['chair', null, '2019'],
    ]);
  });
});
