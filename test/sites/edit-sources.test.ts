import { expect, test } from 'vitest';
import {
  addSource,
  chooseId,
  parseSources,
  setPaused,
  type SourceInput,
  SourcesFileError,
} from '../../src/sites/index.ts';

const entry = (id: string): SourceInput => ({
  id,
  name: `The ${id}`,
  home: `https://${id}.example/`,
  kind: 'feed',
  urls: [`https://${id}.example/feed`],
});

const FILE = `# Ours.
sources:
  # The first.
  - id: one
    name: The one # and only
    home: https://one.example/
    kind: feed
    urls: [https://one.example/feed]
`;

test('adds an entry at the end, and leaves the rest as it is', () => {
  const text = addSource(FILE, entry('two'));
  expect(text.startsWith(FILE)).toBe(true);
  expect(parseSources(text).map(({ id }) => id)).toEqual(['one', 'two']);
});

test.each(['', 'sources: []\n', 'sources:\n', '# Nothing yet.\n'])(
  'begins a list where there is none: %j',
  (text) => {
    expect(parseSources(addSource(text, entry('one'))).map(({ id }) => id)).toEqual(['one']);
  },
);

test('adds no second entry of one id', () => {
  expect(() => addSource(FILE, entry('one'))).toThrow(SourcesFileError);
});

test('gives another source of the same site an id of its own', () => {
  const other = { ...entry('one'), urls: ['https://one.example/sport/feed'] };
  expect(chooseId('', other)).toBe('one');
  expect(chooseId(FILE, other)).toBe('one-2');
  expect(
    chooseId(addSource(FILE, { ...other, id: 'one-2' }), { ...other, urls: ['https://one.example/3'] }),
  ).toBe('one-3');
  // The very same is not taken twice.
  expect(chooseId(FILE, entry('one'))).toBe('one');
});

test('pauses an entry and takes the mark off again', () => {
  const text = setPaused(addSource(FILE, entry('two')), 'one', true) ?? '';
  expect(parseSources(text).map(({ paused }) => paused)).toEqual([true, false]);
  expect(text).toContain('# and only');
  expect(setPaused(text, 'one', false)).toBe(addSource(FILE, entry('two')));
  expect(setPaused(text, 'three', true)).toBeUndefined();
});
