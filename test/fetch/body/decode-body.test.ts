import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBody } from '../../../src/fetch/index.ts';

const WORDS = 'Cllr Zoë O’Brien said the café’s £5m plan – “agreed” – was naïve.';
/** As bytes of windows-1252: the typographic signs are where that charset has them. */
const WINDOWS = Buffer.from(
  'Cllr Zo\xeb O\x92Brien said the caf\xe9\x92s \xa35m plan \x96 \x93agreed\x94 \x96 was na\xefve.',
  'latin1',
);
const UTF8 = Buffer.from(WORDS);
const UTF16LE = Buffer.from(WORDS, 'utf16le');
const UTF16BE = Buffer.from(UTF16LE).swap16();

const join = (...parts: (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
const decode = (body: Uint8Array, type?: string): string =>
  decodeBody({ body, headers: type === undefined ? {} : { 'content-type': type } });

test.each<[name: string, body: Uint8Array, type?: string]>([
  ['UTF-8 by header', UTF8, 'text/html; charset=utf-8'],
  ['UTF-8 by header in capitals and quotes', UTF8, 'text/html; Charset="UTF-8"'],
  ['UTF-8 by mark', join('\xef\xbb\xbf', UTF8)],
  ['UTF-8 by mark against the header', join('\xef\xbb\xbf', UTF8), 'text/html; charset=iso-8859-1'],
  ['UTF-16 by mark', join('\xff\xfe', UTF16LE)],
  ['UTF-16 big-endian by mark', join('\xfe\xff', UTF16BE), 'text/html; charset=utf-8'],
  ['UTF-16 by header', UTF16LE, 'text/html; charset=utf-16le'],
  ['UTF-16 without any word of it', UTF16LE],
  ['UTF-16 big-endian without any word of it', UTF16BE],
  ['windows-1252 by header', WINDOWS, 'text/html; charset=windows-1252'],
  [
    'what calls itself iso-8859-1, which on the web is windows-1252',
    WINDOWS,
    'text/html; charset=iso-8859-1',
  ],
  ['UTF-8 with nothing declared', UTF8, 'text/html'],
  ['windows-1252 with nothing declared', WINDOWS],
  ['UTF-8 that calls itself iso-8859-1', UTF8, 'text/html; charset=iso-8859-1'],
  ['windows-1252 that calls itself UTF-8', WINDOWS, 'text/html; charset=utf-8'],
  ['UTF-8 that calls itself UTF-16', UTF8, 'text/html; charset=utf-16'],
  ['a charset that no one knows', UTF8, 'text/html; charset=council-8'],
  ['an empty charset', WINDOWS, 'text/html; charset='],
])('reads %s', (_, body, type) => {
  expect(decode(body, type)).toBe(WORDS);
});

test.each<[name: string, head: string, body: Uint8Array]>([
  ['meta charset', '<meta charset="windows-1252">', WINDOWS],
  ['meta http-equiv', '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', WINDOWS],
  ['meta charset after long scripts', `<script>${'x'.repeat(2500)}</script><meta charset="utf-8">`, UTF8],
  ['an XML declaration', '<?xml version="1.0" encoding="windows-1252"?>', WINDOWS],
  ['a meta that is wrong', '<meta charset="utf-8">', WINDOWS],
  ['a meta that says UTF-16 in plain letters', '<meta charset="utf-16">', UTF8],
])('reads %s', (_, head, body) => {
  expect(decode(join(head, body))).toBe(head + WORDS);
});

test('the header wins over the page itself', () => {
  const polish = Buffer.from('<meta charset="windows-1252">Rada Miasta: \xb3\xf3d\xbc', 'latin1');
  expect(decode(polish, 'text/html; charset=iso-8859-2')).toContain('łódź');
});

test('reads charsets of more than one byte a letter', () => {
  expect(decode(Buffer.from('93fa967b8cea', 'hex'), 'text/html; charset=shift_jis')).toBe('日本語');
});

test('a byte order mark counts even where the text has none of the NULs of Latin UTF-16', () => {
  expect(decode(join('\xff\xfe', Buffer.from('日本語', 'utf16le')))).toBe('日本語');
  // As UTF-8 these bytes would be "ééé".
  expect(decode(join('\xff\xfe', Buffer.from('\ua9c3\ua9c3\ua9c3', 'utf16le')))).toBe('\ua9c3\ua9c3\ua9c3');
});

test('one broken byte does not turn a page of UTF-8 over', () => {
  const body = join(UTF8, '\xff', ' and ', UTF8);
  expect(decode(body, 'text/html; charset=utf-8')).toBe(`${WORDS}\ufffd and ${WORDS}`);
});

test('a page cut off within a letter is still UTF-8', () => {
  const whole = Buffer.from('Zoë');
  expect(decode(whole.subarray(0, -1))).toBe('Zo\ufffd');
});

test('drops NULs, wherever they stand', () => {
  expect(decode(Buffer.from('\0The \0council\0'), 'text/html')).toBe('The council');
  expect(decode(Buffer.from('\0\0\0'))).toBe('');
});

test('an empty body is an empty text', () => {
  expect(decode(Buffer.alloc(0))).toBe('');
});

test('any bytes under any header give a text without NULs', () => {
  const type = fc.oneof(
    fc.constantFrom(
      'text/html; charset=utf-16',
      'text/html; charset=gbk',
      'text/html; charset=replacement',
      'charset=x',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.option(type, { nil: undefined }),
      (body, contentType) => {
        expect(decode(body, contentType)).not.toContain('\0');
      },
    ),
    { numRuns: 2000 },
  );
});
