import { expect, test } from 'vitest';
import { parseAllowList } from '../../../src/fetch/guard/parse-allow-list.ts';

const allow = parseAllowList([
  '10.1.0.0/16',
  'fd00:1::/32',
  ' Intranet.Example:8080 ',
  '127.0.0.1:3000',
  '[::1]:3000',
]);

test.each([
  ['10.1.2.3', true],
  ['10.2.0.1', false],
  ['::ffff:10.1.2.3', true],
  ['fd00:1::5', true],
  ['fd00:2::5', false],
  ['127.0.0.1', false],
  ['not an address', false],
])('the ranges take %s: %s', (address, isAllowed) => {
  expect(allow.hasAddress(address)).toBe(isAllowed);
});

test.each([
  ['intranet.example', 8080, true],
  ['INTRANET.example.', 8080, true],
  ['intranet.example', 80, false],
  ['www.intranet.example', 8080, false],
  ['127.0.0.1', 3000, true],
  ['127.0.0.1', 3001, false],
  ['::1', 3000, true],
])('the hosts take %s on %i: %s', (host, port, isAllowed) => {
  expect(allow.hasHost(host, port)).toBe(isAllowed);
});

test.each([
  '',
  '10.0.0.1',
  'intranet.example',
  '10.0.0.0/33',
  'http://intranet.example:80',
  '*:80/x',
  '::1:3000',
])('refuses the entry %j by name', (entry) => {
  expect(() => parseAllowList([entry])).toThrow(`"${entry}" cannot be allowed`);
});
