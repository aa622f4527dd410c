import { expect, it } from 'vitest';
import { readInvertedName, readPersonNames } from '../../../src/strip/metadata/person-names.ts';
import { data, readHead } from './make-page.ts';

const names: [line: string, persons: string[]][] = [
  ['Teme Valley News', []],
  ['Nia Prosser, BBC News', ['Nia Prosser']],
  ['Nia Prosser Sports Editor', ['Nia Prosser']],
  ['Super User', []],
  ['Nia Prosser, Marketing Manager', ['Nia Prosser']],
  ['Rt Hon Nia Prosser MP', ['Nia Prosser']],
  ['gan Nia Prosser', ['Nia Prosser']],
  ['Gan Mei Ling', ['Gan Mei Ling']],
];

it.each(names)('persons in %j', (line, persons) => {
  expect(readPersonNames(line)).toEqual(persons);
});

it('turns a name round that has its family name first', () => {
  expect(readInvertedName('Akande, Tom A.')).toBe('Tom A. Akande');
  expect(readInvertedName('Nia Prosser')).toBeNull();
});

const H1 = '<h1>Bridge open</h1>';
const cases: [what: string, head: string, lead: string, persons: string[]][] = [
  [
    'an index of learned papers',
    '<meta name="citation_author" content="Prosser, Nia"><meta name="citation_author" content="Akande, Tom A.">',
    '',
    ['Nia Prosser', 'Tom A. Akande'],
  ],
  [
    'a single name by reference',
    `${data({ author: { '@id': '#nia' } })}${data({ '@type': ['Person'], '@id': '#nia', name: 'Catrin' })}`,
    '',
    ['Catrin'],
  ],
  [
    'the web page’s own author',
    data({ '@type': 'WebPage', author: { '@type': 'Person', name: 'Nia Prosser' } }),
    '',
    ['Nia Prosser'],
  ],
  [
    'a creator behind an organisation',
    data({ author: { '@type': 'Organization', name: 'Courier Group' }, creator: ['Nia Prosser'] }),
    '',
    ['Nia Prosser'],
  ],
  [
    'the handle of one who posts in a forum',
    data({ '@type': 'DiscussionForumPosting', author: { '@type': 'Person', name: 'GreenBin42' } }),
    '',
    ['GreenBin42'],
  ],
  [
    'one who signs with part of the site’s name',
    '',
    '<span itemprop="author">Courier</span><span itemprop="author">Cour</span>',
    ['Cour'],
  ],
  [
    'behind a date',
    '',
    `${H1}<p>Posted on June 3rd, 2024 by Nia Prosser in <a href="/news">News</a></p>`,
    ['Nia Prosser'],
  ],
  ['a role by a date', '', `${H1}<p>Nia Prosser, Chief Executive</p><p>3 Jun 2024</p>`, ['Nia Prosser']],
  ['a place by a date', '', `${H1}<p>Fenmouth Quay, on the river</p><p>3 Jun 2024</p>`, []],
  [
    'printed in capitals before an address',
    '',
    `${H1}<p>NIA PROSSER nia.prosser@courier.example</p>`,
    ['Nia Prosser'],
  ],
  [
    'before a stroke and a date, under no heading',
    '',
    `<div>Nia Prosser / 3 June 2024</div>`,
    ['Nia Prosser'],
  ],
  ['behind a date and a bar', '', `${H1}<p>June 3, 2024 | Nia Prosser | News</p>`, ['Nia Prosser']],
  ['before a month', '', `${H1}<p>Nia Prosser • Jun 3rd 2024 • News</p>`, ['Nia Prosser']],
  ['a place behind a date', '', `${H1}<p>June 3, 2024, Fenmouth Quay was shut</p>`, []],
  ['a reporter', '', `${H1}<p>Reporter: Nia Prosser</p>`, ['Nia Prosser']],
  [
    'a name for machines alone',
    '',
    `<span itemprop="author"><meta itemprop="name" content="Nia Prosser"></span>`,
    ['Nia Prosser'],
  ],
  [
    'characters escaped in data',
    data({ author: { '@type': 'Person', name: 'Nia O&rsquo;Brien' } }),
    '',
    ['Nia O’Brien'],
  ],
  [
    'who is a person and an organisation',
    data({ author: { '@type': ['Person', 'Organization'], name: 'Nia Prosser' } }),
    '',
    ['Nia Prosser'],
  ],
  ['a date in Welsh', '', `${H1}<p>Dydd Llun 3 Mehefin 2024</p>`, []],
  ['in Welsh', '', `${H1}<p class="awdur">gan Nia Prosser</p>`, ['Nia Prosser']],
];

it.each(cases)('byline: %s', (_, head, lead, persons) => {
  expect(readHead(head, lead).byline).toEqual(persons);
});

const FOOT = 'is director of the Fenmouth Harbour Trust.</em></p>';
it('reads who wrote an opinion from the note in italics at its end', () => {
  expect(readHead('', H1, {}, `<p><em>Nia Prosser ${FOOT}`).byline).toEqual(['Nia Prosser']);
  expect(readHead('', H1, {}, `<p>Nia Prosser ${FOOT}`.replace('</em>', '')).byline).toEqual([]);
});

it.each([
  ['a name in a post’s head', '<p class="author">by <a class="username">tide_mill</a></p>'],
  ['microdata', '<div itemprop="author"><a href="/users/1">tide_mill</a><span>tide_mill</span></div>'],
])('who began a thread: %s', (_, post) => {
  const url = 'https://board.example/viewtopic.php?t=1';
  expect(readHead('', post, { url }).byline).toEqual(['tide_mill']);
  expect(readHead('', post).byline).toEqual([]);
});
