import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseUrl } from '../../src/fetch/index.ts';

test.each([
  ['HTTPS://WWW.Example.ORG/News/Item-1', 'https://www.example.org/News/Item-1'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org:443/a', 'https://example.org/a'],
  ['http://example.org:80/a', 'http://example.org/a'],
  ['http://example.org:8080/a', 'http://example.org:8080/a'],
  ['https://example.org./a', 'https://example.org/a'],
  ['https://example.org/a#comments', 'https://example.org/a'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['https://example.org/a/../b/./c', 'https://example.org/b/c'],
  ['  https://example.org/a\n', 'https://example.org/a'],
  ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
  ['https://example.org/a?b=2&UTM_Source=x&a=1', 'https://example.org/a?b=2&a=1'],
  ['https://example.org/a?id=1&fbclid=z&gclid=z&mc_cid=z&mc_eid=z&msclkid=z', 'https://example.org/a?id=1'],
  ['https://example.org/a?%75tm_source=x&id=1', 'https://example.org/a?id=1'],
  ['https://example.org/a?%zz=1&utm_term=x', 'https://example.org/a?%zz=1'],
  ['https://example.org/a?b=1&&a=2&', 'https://example.org/a?b=1&a=2'],
  ['https://example.org/a??&b=1', 'https://example.org/a??&b=1'],
  ['https://example.org/a?a=2&a=1', 'https://example.org/a?a=2&a=1'],
  ['https://example.org/a?q=caf%C3%A9+bar', 'https://example.org/a?q=caf%C3%A9+bar'],
  ['https://example.org/a?source=council&ref=7', 'https://example.org/a?source=council&ref=7'],
  ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
  ['http://[::0001]/', 'http://[::1]/'],
])('%j becomes %s', (input, expected) => {
  expect(normaliseUrl(input)).toBe(expected);
});

test.each([
  ['', 'not-a-url', 'empty'],
  ['   ', 'not-a-url', 'empty'],
  ['council news', 'not-a-url', 'begins with https://'],
  ['www.example.org/news', 'not-a-url', 'https://www.example.org/news'],
  ['//example.org/news', 'not-a-url', 'https://example.org/news'],
  ['localhost:8080/news', 'not-a-url', 'http://localhost:8080/news'],
  ['http://', 'not-a-url', 'host'],
  ['https://exa mple.org/', 'not-a-url', 'host or port'],
  ['https://example.org:99999/', 'not-a-url', 'host or port'],
  ['/news/item', 'not-a-url', 'begins with https://'],
  ['ftp://example.org/', 'url-scheme-unsupported', 'ftp:'],
  ['file:///etc/passwd', 'url-scheme-unsupported', 'file:'],
  ['mailto:news@example.org', 'url-scheme-unsupported', 'mailto:'],
  ['javascript:alert(1)', 'url-scheme-unsupported', 'javascript:'],
  ['data:text/html,x', 'url-scheme-unsupported', 'data:'],
  ['https://user@example.org/', 'url-has-credentials', 'Take it out'],
  [`https://example.org/${'a'.repeat(9000)}`, 'url-too-long', '8192'],
])('%j is refused as %s', (input, code, words) => {
  expect(() => normaliseUrl(input)).toThrow(
    expect.objectContaining({ name: 'Quarantine', code, reason: expect.stringContaining(words) }),
  );
});

test('a reason is one line of bounded length, and holds no password', () => {
  for (const input of [
    `no url\n${'x'.repeat(5000)}`,
    'https://ann:hunter2@example.org/',
    'ftp://ann:hunter2@h/',
  ]) {
    expect(() => normaliseUrl(input)).toThrow(
      expect.objectContaining({ reason: expect.not.stringMatching(/[\n\r]|hunter2|.{600}/) }),
    );
  }
});

const anyParameter = fc.oneof(
  fc.constantFrom('utm_source=a', 'fbclid=1', 'id=1', 'a', '=', '', '?', '%', '%75tm_x=1', 'q=%C3%A9', 'é=ü'),
  fc.string({ maxLength: 8 }),
);
const anyUrl = fc
  .tuple(
    fc.constantFrom('http', 'https', 'HTTPS'),
    fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.constantFrom('Example.ORG', 'a.b..', 'bücher.example', '[::1]', '0x7f.1'),
    ),
    fc.constantFrom('', ':80', ':443', ':8080'),
    fc.webPath(),
    fc.array(anyParameter, { maxLength: 6 }),
    fc.constantFrom('', '#', '#top', '#?a=b'),
  )
  .map(([scheme, host, port, path, parameters, fragment]) =>
    [scheme, '://', host, port, path, '?', parameters.join('&'), fragment].join(''),
  );

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(anyUrl, fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
      const once = normaliseUrl(url);
      expect(normaliseUrl(once)).toBe(once);
      expect(once).not.toMatch(/#|[?&]utm_/);
    }),
    { numRuns: 2000 },
  );
});

test('any text at all is normalised or refused by name', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
      try {
        expect(normaliseUrl(text)).toMatch(/^https?:/);
      } catch (error) {
        expect(error).toMatchObject({
          name: 'Quarantine',
          code: expect.stringMatching(/^(?:not-a-url|url-)/),
        });
      }
    }),
    { numRuns: 2000 },
  );
});
