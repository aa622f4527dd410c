import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSources, SourcesFileError } from '../../src/sites/index.ts';

const ENTRY = `  - id: dale
    name: Dale Council
    home: https://dale.example/
    kind: listing
    urls: [https://dale.example/news]
`;

/** "line: words" of each mistake. */
function findMistakes(text: string): string[] {
  try {
    parseSources(text);
  } catch (error) {
    if (error instanceof SourcesFileError)
      return error.mistakes.map(({ line, words }) => `${line}: ${words}`);
    throw error;
  }
  return [];
}

test('fills in what is left out', () => {
  expect(parseSources(`sources:\n${ENTRY}`)).toEqual([
    {
      id: 'dale',
      name: 'Dale Council',
      home: 'https://dale.example/',
      kind: 'listing',
      urls: ['https://dale.example/news'],
      hosts: [],
      allow: [],
      deny: [],
      schedule: { kind: 'interval', everyMs: 3_600_000 },
      expectedYield: 1,
      paused: false,
      language: 'en-GB',
      dailyBudget: null,
      delayMs: null,
      maxAgeMs: null,
      listing: { links: null, next: null, pages: 3 },
    },
  ]);
});

test('reads times, and cron in the time zone of London unless another is given', () => {
  const read = (line: string) => parseSources(`sources:\n${ENTRY}    ${line}\n`)[0];
  expect(read('delay: 1.5s')?.delayMs).toBe(1500);
  expect(read('maxAge: 14d')?.maxAgeMs).toBe(14 * 24 * 3_600_000);
  expect(read("schedule: {cron: '0 6 * * 1'}")?.schedule).toEqual({
    kind: 'cron',
    pattern: '0 6 * * 1',
    timeZone: 'Europe/London',
  });
  expect(read("schedule: {cron: '0 6 * * 1', timeZone: UTC}")?.schedule).toMatchObject({ timeZone: 'UTC' });
});

test.each(['', '# nothing yet\n', 'sources:\n', 'sources: []\n'])(
  'an empty file has no sources: %j',
  (text) => {
    expect(parseSources(text)).toEqual([]);
  },
);

test.each([
  ['sources: yes', /^1: sources is wrong: expected array/],
  ['- one', /^1: is wrong: expected object/],
  [`sources:\n${ENTRY}    shcedule: {every: 1h}`, /^7: there is no setting "sources.shcedule"$/],
  [`sources:\n${ENTRY.replace('listing', 'list')}`, /^5: sources.kind is wrong: expected one of/],
  [`sources:\n${ENTRY.replace('    name: Dale Council\n', '')}`, /^2: sources.name is missing$/],
  [`sources:\n${ENTRY.replace('[https://dale', '[dale')}`, /^6: sources.urls must be an address/],
  [`sources:\n${ENTRY.replace('id: dale', 'id: The Dale')}`, /^2: sources.id must be made of small letters/],
  [`sources:\n${ENTRY}    schedule: {every: 10s}`, /^7: sources.schedule.every must be a minute or more$/],
  [`sources:\n${ENTRY}    schedule: {every: 1h, cron: '* * * * *'}`, /^7: .*either "every" or "cron"$/],
  [
    `sources:\n${ENTRY}    schedule: {cron: '99 * * * *'}`,
    /^7: sources.schedule.cron must be a cron pattern/,
  ],
  [
    `sources:\n${ENTRY}    schedule: {cron: '* * * * * *'}`,
    /^7: sources.schedule.cron must be a cron pattern/,
  ],
  [`sources:\n${ENTRY}    schedule: {cron: '0 6 * * *', timeZone: Dale}`, /^7: .*must be a time zone/],
  [`sources:\n${ENTRY}    deny: [jobs]`, /^7: sources.deny must begin with/],
  [`sources:\n${ENTRY}    listing: {links: 'a['}`, /^7: sources.listing.links must be a CSS selector$/],
  [`sources:\n${ENTRY}    delay: soon`, /^7: sources.delay must be a time such as 30m/],
  [`sources:\n${ENTRY}${ENTRY}`, /^7: sources.id the id "dale" is given twice$/],
  [`sources:\n${ENTRY.replace('listing', 'feed')}    listing: {pages: 2}`, /^7: sources.listing goes with/],
  [`sources:\n${ENTRY}    allow: [`, /^7: /],
  ['sources:\n\t- id: x', /^2: /],
])('names the line of a mistake in %j', (text, expected) => {
  const mistakes = findMistakes(text);
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toMatch(expected);
});

test('names every mistake, in the order of the lines', () => {
  const text = `sources:\n${ENTRY.replace('kind: listing', 'kind: page')}    delay: 5\n    colour: red\n`;
  expect(findMistakes(text).map((words) => words.split(':')[0])).toEqual(['5', '7', '8']);
});

test('the example file has no mistakes, and shows every setting', () => {
  const text = readFileSync(new URL('../../sources.example.yaml', import.meta.url), 'utf8');
  expect(parseSources(text)).toHaveLength(3);
  const names = Object.keys(parseSources(`sources:\n${ENTRY}`)[0] ?? {}).map((name) =>
    name.replace(/Ms$/, ''),
  );
  for (const name of names) expect(text).toMatch(new RegExp(`^ *(?:- )?${name}:`, 'm'));
});
