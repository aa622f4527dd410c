import { expect, it } from 'vitest';
import { checkRecord } from '../../src/record/index.ts';
import { runInMemory } from './run-in-memory.ts';

const SENTENCE =
  'Leeds City Council has named Orla Finch, its former director of housing, as chief executive. ';
const page = (body: string) => `<html lang="en"><body><article>${body}</article></body></html>`;

/** What a page may hold by accident or by intent. Each must give one answer, and never a defect. */
const INPUTS: readonly (readonly [name: string, input: string | Buffer])[] = [
  ['100,000 nested tags', `<html><body>${'<div>'.repeat(100_000)}<p>${SENTENCE.repeat(5)}`],
  ['100,000 tags that close nothing', `<html><body>${'</div></b>'.repeat(50_000)}<p>${SENTENCE.repeat(5)}`],
  ['NUL bytes', page(`<p>${SENTENCE.repeat(5).replaceAll(' ', ' \0')}</p>`)],
  ['a page cut off in a tag', page(`<p>${SENTENCE.repeat(5)}</p><p><a href="`).slice(0, -30)],
  ['a tag of a megabyte', page(`<p class="${'x '.repeat(500_000)}">${SENTENCE.repeat(5)}</p>`)],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${page(`<p>${SENTENCE.repeat(5)}</p>`)}`, 'utf16le')],
  ['bytes that are no text', Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 256))],
  ['lone surrogates', JSON.stringify({ text: `${SENTENCE.repeat(5)}\uD800 said.` })],
  ['one sentence without an end', 'Leeds City Council and '.repeat(30_000)],
  ['quotation marks alone', '“'.repeat(100_000)],
  ['quotes within quotes', '“said ‘he said '.repeat(20_000)],
  ['names alone', 'Ann Lee, Bo Tang, '.repeat(20_000)],
  ['grades alone', 'rated inadequate, good, '.repeat(2000)],
  ['brackets alone', '('.repeat(100_000)],
  ['blank lines alone', '\n'.repeat(500_000)],
  ['white space within a line', `${SENTENCE.repeat(3)}${' \t'.repeat(250_000)}${SENTENCE}`],
  ['an empty input', ''],
];

it.each(INPUTS)('answers %s', async (_name, input) => {
  const { lines } = await runInMemory(['extract'], input);
  expect(lines).toHaveLength(1);
  const [answer = {}] = lines;
  if ('error' in answer) expect(answer['error']).not.toMatchObject({ code: 'internal-error' });
  else checkRecord(answer);
});
