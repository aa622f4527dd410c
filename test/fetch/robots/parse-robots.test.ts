import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRobots } from '../../../src/fetch/index.ts';

const ORIGIN = 'https://example.org';

/** Which of the paths may be read by "Alderman". */
function listAllowed(text: string, paths: readonly string[]): string[] {
  const rules = parseRobots(ORIGIN, text, 'Alderman');
  return paths.filter((path) => rules.isAllowed(ORIGIN + path));
}

test.each<[name: string, text: string, allowed: string[], disallowed: string[]]>([
  ['an empty file', '', ['/', '/a'], []],
  ['an empty rule', 'User-agent: *\nDisallow:', ['/', '/a'], []],
  ['everything', 'User-agent: *\nDisallow: /', ['/robots.txt'], ['/', '/a', '/a?b=1']],
  ['a start of paths', 'User-agent: *\nDisallow: /a', ['/', '/b', '/A'], ['/a', '/ab', '/a/b', '/a?x']],
  ['the longest match', 'User-agent: *\nAllow: /a/b\nDisallow: /a', ['/a/b', '/a/bc'], ['/a', '/a/c']],
  [
    'the longest match, whatever the order',
    'User-agent: *\nDisallow: /a/b\nAllow: /a',
    ['/a', '/a/c'],
    ['/a/b'],
  ],
  ['a draw, which allows', 'User-agent: *\nDisallow: /a\nAllow: /a', ['/a'], []],
  ['a star', 'User-agent: *\nDisallow: /*/print', ['/print', '/a'], ['/a/print', '/a/b/print/c']],
  ['an end', 'User-agent: *\nDisallow: /*.pdf$', ['/a.pdf?x=1', '/a.pdfs'], ['/a.pdf', '/b/c.pdf']],
  ['a query', 'User-agent: *\nDisallow: /*?sort=', ['/a?page=1'], ['/a?sort=x']],
  ['a query with brackets', 'User-agent: *\nDisallow: /*?f[', ['/a?g[1]=1'], ['/a?f[1]=1']],
  ['our own group alone', 'User-agent: *\nDisallow: /\n\nUser-agent: Alderman\nDisallow: /b', ['/a'], ['/b']],
  ['our name in any case', 'User-agent: ALDERMAN\nDisallow: /a', ['/b'], ['/a']],
  ['our name with a version', 'User-agent: alderman/2.0\nDisallow: /a', ['/b'], ['/a']],
  ['another’s group', 'User-agent: Other\nDisallow: /', ['/a'], []],
  ['a longer name', 'User-agent: AldermanBot\nDisallow: /', ['/a'], []],
  ['a group of many', 'User-agent: Other\nUser-agent: Alderman\nDisallow: /a', ['/b'], ['/a']],
  [
    'two groups of ours',
    'User-agent: Alderman\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: alderman\nDisallow: /b',
    ['/c'],
    ['/a', '/b'],
  ],
  ['blank lines within a group', 'User-agent: *\n\n\nDisallow: /a\n\nDisallow: /b', ['/c'], ['/a', '/b']],
  [
    'a sitemap within a group',
    'User-agent: Alderman\nSitemap: https://example.org/s.xml\nUser-agent: Other\nDisallow: /a',
    ['/b'],
    ['/a'],
  ],
  ['comments', '# all\nUser-agent: * # everyone\nDisallow: /a # private', ['/b'], ['/a']],
  ['carriage returns alone', 'User-agent: *\rDisallow: /a\r', ['/b'], ['/a']],
  ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /a', ['/b'], ['/a']],
  ['spaces about the colon', '  user-AGENT : *\n\tdisallow :\t/a  ', ['/b'], ['/a']],
  ['rules before any group', 'Disallow: /a\nUser-agent: *\nDisallow: /b', ['/a'], ['/b']],
  [
    'escaped letters in the rule',
    'User-agent: *\nDisallow: /%7Eann/%62',
    ['/~ann/c'],
    ['/~ann/b', '/%7eann/b'],
  ],
  ['escaped letters in the path', 'User-agent: *\nDisallow: /foo/baz', ['/foo/bar'], ['/foo/%62%61%7A']],
  ['other alphabets', 'User-agent: *\nDisallow: /ツ', ['/a'], ['/%E3%83%84', '/ツ']],
  ['escapes in small letters', 'User-agent: *\nDisallow: /a%3cd', ['/a'], ['/a%3Cd', '/a%3cd']],
  ['an escaped star', 'User-agent: *\nDisallow: /a%2Ab', ['/axb'], ['/a%2ab']],
  ['a web page in its place', '<!doctype html><title>Not found</title><p>Disallow: /</p>', ['/', '/a'], []],
])('heeds %s', (_, text, allowed, disallowed) => {
  expect(listAllowed(text, [...allowed, ...disallowed])).toEqual(allowed);
});

test('reads the first 500 KiB, and no rule that the cut goes through', () => {
  const head = `User-agent: *\nDisallow: /first\n`;
  const padding = `#${'x'.repeat(1022)}\n`.repeat(499);
  const rest = 500 * 1024 - head.length - padding.length;
  const last = `Disallow: /${'l'.repeat(rest - 12)}\n`;
  const whole = `${head}${padding}${last}Disallow: /beyond\n`;
  const split = `${head}${padding}Disallow: /${'l'.repeat(rest)}\n`;
  const long = `/${'l'.repeat(rest - 12)}`;
  expect(listAllowed(whole, ['/first', long, '/beyond'])).toEqual(['/beyond']);
  expect(listAllowed(split, ['/first', long, '/l'])).toEqual([long, '/l']);
});

test.each([
  ['User-agent: *\nCrawl-delay: 2.5', 2500],
  ['User-agent: *\nCrawl-delay: 10\nUser-agent: Alderman\nCrawl-delay: 1\nDisallow:', 1000],
  ['User-agent: *\nCrawl-delay: 86400', 600_000],
  ['User-agent: *\nCrawl-delay: 0', null],
  ['User-agent: *\nCrawl-delay: -3', null],
  ['User-agent: *\nCrawl-delay: soon', null],
  ['User-agent: *\nCrawl-delay: Infinity', null],
  ['User-agent: Other\nCrawl-delay: 10', null],
  ['', null],
])('reads the pause asked for by %j', (text, delayMs) => {
  expect(parseRobots(ORIGIN, text, 'Alderman').crawlDelayMs).toBe(delayMs);
});

test('lists sitemaps, wherever they stand', () => {
  const text =
    'Sitemap: https://example.org/a.xml\nUser-agent: x\nDisallow: /\nsitemap: https://cdn.example/b.xml';
  expect(parseRobots(ORIGIN, text, 'Alderman').sitemaps).toEqual([
    'https://example.org/a.xml',
    'https://cdn.example/b.xml',
  ]);
});

test('takes any text and any path', () => {
  const line = fc.tuple(
    fc.constantFrom('User-agent: ', 'Disallow: ', 'Allow: /', 'Crawl-delay: ', 'Sitemap: ', ''),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('*', '/*$', 'Alderman', '%', '%zz', '\ud800')),
  );
  fc.assert(
    fc.property(fc.array(line), fc.webPath(), (lines, path) => {
      const text = lines.map((parts) => parts.join('')).join('\n');
      expect(typeof parseRobots(ORIGIN, text, 'Alderman').isAllowed(ORIGIN + path)).toBe('boolean');
    }),
    { numRuns: 1000 },
  );
});
