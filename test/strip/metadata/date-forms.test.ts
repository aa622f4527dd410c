import { expect, it } from 'vitest';
import { parseDate, parseYearlessDate } from '../../../src/strip/metadata/parse-date.ts';
import { data, readHead } from './make-page.ts';

const written: [text: string, iso: string | null][] = [
  ['3ydd o Fehefin 2024', '2024-06-03'],
  ['Dydd Llun, 1af Ionawr 2024', '2024-01-01'],
  ['14 Gorffennaf 2023 am 10:30', '2023-07-14'],
  ['21ain o Dachwedd, 2023', '2023-11-21'],
  ['3 Ògmhios 2024', '2024-06-03'],
  ['12 den t-Sultain 2023', '2023-09-12'],
  ['4 Mynydd 2024', null],
  ['03-06-24', '2024-06-03'],
  ['2024-06-03-17', '2024-06-03'],
  ['20-00-24', null],
  ['Mon, 06/03/2024 - 09:15', '2024-06-03T09:15:00'],
  ['Wednesday 06/03/2024', '2024-03-06'],
  ['06/03/2024', '2024-03-06'],
];

it.each(written)('date %j', (text, iso) => {
  expect(parseDate(text)).toBe(iso);
});

const LATEST = Date.parse('2024-06-10T12:00:00Z');
const yearless: [line: string, iso: string | null][] = [
  ['3 June', '2024-06-03'],
  ['3rd June', '2024-06-03'],
  ['Published: Jun 3', '2024-06-03'],
  ['28 December, 4.15pm', '2023-12-28'],
  ['Thursday 28 December', '2023-12-28'],
  ['Friday 28 December', null],
  ['Come on 3 June', null],
  ['31 June', null],
];

it.each(yearless)('a day without its year %j', (line, iso) => {
  expect(parseYearlessDate(line, LATEST)).toBe(iso);
});

const NEWS = 'https://www.courier.example/news/swing-bridge';
const pages: [what: string, head: string, lead: string, url: string, published: string | null][] = [
  ['milliseconds as a number', data({ datePublished: 1717405200000 }), '', NEWS, '2024-06-03T09:00:00Z'],
  ['a day without its year', '', '<h1>Bridge open</h1><p>3 June</p>', NEWS, '2024-06-03'],
  [
    'the year from the address',
    '',
    '<h1>Bridge open</h1><p>28 December</p>',
    'https://www.courier.example/2022/12/bridge',
    '2022-12-28',
  ],
  [
    'the year in which the page was changed',
    data({ dateModified: '2023-01-05' }),
    '<h1>Bridge open</h1><p>28 December</p>',
    NEWS,
    '2022-12-28',
  ],
  ['in Welsh', '', '<h1>Bridge open</h1><p>Cyhoeddwyd: 3 Mehefin 2024</p>', NEWS, '2024-06-03'],
  [
    'a list of other articles above the headline',
    '',
    '<p>Trams return <time datetime="2024-06-09">9 June</time></p><h1>Bridge open</h1><p><time>3 June 2024</time></p>',
    NEWS,
    '2024-06-03',
  ],
  [
    'a date above the headline, for want of one below it',
    '',
    '<time datetime="2024-06-03">3 June</time><h1>Bridge open</h1>',
    NEWS,
    '2024-06-03',
  ],
  [
    'a footer above the text',
    '',
    '<h1>Bridge open</h1><footer class="node__meta">Submitted by press on Mon, 06/03/2024 - 09:15</footer>',
    NEWS,
    '2024-06-03T09:15:00',
  ],
];

it.each(pages)('date of a page: %s', (_, head, lead, url, published) => {
  expect(readHead(head, lead, { url, fetchedAt: '2024-06-10T12:00:00Z' }).published).toBe(published);
});
