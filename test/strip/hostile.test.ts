import { describe, expect, it } from 'vitest';
import { stripPage } from '../../src/strip/index.ts';

const NEWS = '<p>The council said on Monday that it would, after all, mend the bridge over the river.</p>';
const TEXT = 'The council said on Monday that it would, after all, mend the bridge over the river.';
const many = (piece: string, count = 100_000): string => piece.repeat(count);

/** What is left of the page: its text, or the code of the refusal. */
function outcome(html: string): string {
  const result = stripPage({ html, url: 'https://courier.example/a' });
  return 'refusal' in result ? result.refusal.code : result.article.text;
}

describe('hostile pages', () => {
  it.each([
    ['100,000 nested tags', many('<div>') + NEWS],
    ['100,000 nested tags of telling names', many('<div class="related share" itemprop="author">') + NEWS],
    ['100,000 nested headings and dates', many('<h1><time>') + NEWS],
    ['100,000 nested lists', many('<ul><li>') + NEWS],
    ['100,000 nested tables', many('<table><tr><td>') + NEWS],
    ['end tags that close nothing', many('<i><div>', 2) + many('<b>') + many('</i></p>') + NEWS],
    ['an attribute of 5 MB', `<p class="${many('related ', 600_000)}">x</p>${NEWS}`],
    [
      '100,000 attributes',
      `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(' ')}>x</p>${NEWS}`,
    ],
    [
      'JSON-LD nested too deep to parse',
      `<script type="application/ld+json">${many('[', 1_000_000)}</script>${NEWS}`,
    ],
    [
      '100,000 objects of JSON-LD',
      `<script type="application/ld+json">[${many('{"@type":"NewsArticle"},')}{}]</script>${NEWS}`,
    ],
    ['100,000 meta tags', many('<meta name="author" content="By A B">') + NEWS],
    ['a title of separators', `<title>${many(' - | ')}</title>${NEWS}`],
    ['white space of many lines', many('\t\n', 4_500_000) + NEWS],
    ['lone surrogates', `<p>${many('\ud800 ', 2_000_000)}${TEXT}</p>`],
    ['a meta title of 7 MB', `<meta property="og:title" content="${many('word - ', 1_000_000)}">${NEWS}`],
    [
      'JSON-LD that ends in white space and more',
      `<script type="application/ld+json">{}-->${many(' ', 1_000_000)}x</script>${NEWS}`,
    ],
    ['NUL bytes', many('\0', 1_000_000) + NEWS],
    ['bad entities', `${many('&#xFFFFFFFF;&nosuch;&', 50_000)}${NEWS}`],
  ])('%s', (_, html) => {
    expect(outcome(html)).toContain(TEXT);
  });

  it('100,000 siblings, 9 MB', () => {
    expect(outcome(many(NEWS)).split('\n\n')).toHaveLength(100_000);
  });

  it('one text node of 5 MB', () => {
    expect(outcome(`<p>${many('word ', 1_000_000)}</p>`)).toHaveLength(4_999_999);
  });

  it('refuses a million elements', () => {
    expect(outcome(many('<a>', 1_000_000) + NEWS)).toBe('too-large');
  });

  it('refuses 200,000 lines that look like dates', () => {
    expect(outcome(many('<p>Published 12 Marc 2024 at 10:</p>', 200_000))).toBe('too-large');
  });

  it('refuses plain text of a million blocks', () => {
    expect(stripPage({ text: many('a\n\n', 1_000_000) })).toMatchObject({ refusal: { code: 'too-large' } });
  });

  it.each(['<p', '<p class="', '<!--', '<script>', '<title>', '<p>text<', '</', '<![CDATA[', '&'])(
    'a page cut off at %j',
    (end) => {
      expect(outcome(NEWS + end)).toContain(TEXT);
    },
  );
});
