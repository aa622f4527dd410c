import { describe, expect, it } from 'vitest';
import { stripPage } from '../../src/strip/index.ts';

const NEWS = [
  'Fenmouth Borough Council has lost its ‘good’ rating for children’s services, inspectors said.',
  'Carys Bevan, the council’s lead member for children, said: “We know what we must do, and when.”',
  'A plan will go to the scrutiny committee in March.',
];

function strip(input: Parameters<typeof stripPage>[0]) {
  const result = stripPage(input);
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result.article;
}

function refusalOf(html: string): string | null {
  const result = stripPage({ html });
  return 'refusal' in result ? result.refusal.code : null;
}

describe('plain text', () => {
  const text = [
    'Your browser is no longer supported',
    'We use cookies so that you need not sign in each time.\nLearn more',
    'Children’s chief out as rating falls',
    '  • Comment',
    ...NEWS,
    'Event Diary',
    'MEET | LEARN | LUNCH',
    'Harbour Week is a must for every port manager.',
  ].join('\n\n');

  it('goes through the same steps as a page', () => {
    const article = strip({ text });
    expect(article.title).toBe('Children’s chief out as rating falls');
    expect(article.text).toBe(NEWS.join('\n\n'));
    expect(article.removed.map(({ reason }) => reason)).toEqual([
      'browser-notice',
      'cookie-notice',
      'headline',
      'comment-call',
      'event-diary',
      'event-diary',
      'event-diary',
    ]);
  });

  it('keeps notes to editors, which carry facts', () => {
    const release = [...NEWS, 'Notes to editors', '1. The rating was given in February 2024.'].join('\n\n');
    expect(strip({ text: release }).text).toBe(release);
  });

  it('reads byline and date from the lines that it takes off', () => {
    const lines = [
      'Rating falls',
      'By Nia Prosser, local democracy reporter',
      'Published: 4 March 2024',
      ...NEWS,
    ];
    expect(strip({ text: lines.join('\n\n') })).toMatchObject({
      title: 'Rating falls',
      byline: ['Nia Prosser'],
      published: '2024-03-04',
      sources: { title: 'text', byline: 'text', published: 'text' },
      text: NEWS.join('\n\n'),
    });
  });

  it('takes single lines for paragraphs where there is no blank line', () => {
    expect(strip({ text: NEWS.join('\n') }).text).toBe(NEWS.join('\n\n'));
  });

  it('tells a stub by the words that cut it', () => {
    const wall = 'Want full article access? Register to continue.';
    const article = strip({ text: [...NEWS.slice(0, 1), wall].join('\n\n') });
    expect(article).toMatchObject({ completeness: 'teaser', completenessReason: wall, text: NEWS[0] });
  });
});

describe('fidelity of text', () => {
  const around = (inner: string): string =>
    strip({ html: `<article>${inner}<p>${NEWS.join('</p><p>')}</p></article>` }).text.split('\n\n')[0]!;

  it('neither glues nor splits words at inline tags', () => {
    expect(
      around(
        '<p>The <b>bo</b>rough’s <a href="/x">leader</a>, <i>she</i> said, had <span>not</span> known.</p>',
      ),
    ).toBe('The borough’s leader, she said, had not known.');
  });

  it.each([
    ['an anchor that is no link', '<a name="top"/>'],
    ['a link whose end stands within another element', '<a href="/x"><div></a></div>'],
    ['a link that the next one ends', '<a href="/x"><p><a href="/y">Home</a></p>'],
  ])('%s makes no links of what follows', (_, before) => {
    expect(strip({ html: `${before}<p>${NEWS.join('</p><p>')}</p>` }).text).toBe(NEWS.join('\n\n'));
  });

  it('decodes entities and drops what has no width', () => {
    expect(
      around(
        '<p>&pound;2m&nbsp;for chil&shy;dren&rsquo;s ser\u200Bvices &ndash; &amp; more, it was said.</p>',
      ),
    ).toBe('£2m for children’s services – & more, it was said.');
  });

  it('parts paragraphs at two line breaks and keeps one', () => {
    const text = strip({ html: `<div>${NEWS[0]}<br><br>${NEWS[1]}<br>${NEWS[2]}</div>` }).text;
    expect(text).toBe(`${NEWS[0]}\n\n${NEWS[1]}\n${NEWS[2]}`);
  });

  it('joins the cells of a row by one space', () => {
    const table =
      '<table><tr><th>Council</th><th>Grade</th></tr><tr><td>Fenmouth</td><td>Good</td></tr></table>';
    const text = strip({ html: `<article><p>${NEWS.join('</p><p>')}</p>${table}</article>` }).text;
    expect(text.split('\n\n').slice(-2)).toEqual(['Council Grade', 'Fenmouth Good']);
  });

  it('keeps sub-headings, lists and block quotes', () => {
    const inner =
      '<h2>What happens next</h2><ul><li>a new plan</li><li>a new board</li></ul><blockquote><p>We will be back, the inspectors wrote.</p></blockquote>';
    const text = strip({ html: `<article><p>${NEWS.join('</p><p>')}</p>${inner}</article>` }).text;
    expect(text.split('\n\n').slice(3)).toEqual([
      'What happens next',
      'a new plan',
      'a new board',
      'We will be back, the inspectors wrote.',
    ]);
  });
});

describe('pages that hold no article', () => {
  it.each([
    ['', 'empty-page'],
    ['   \n ', 'empty-page'],
    ['<html><body><script>var a = "<p>text</p>"</script></body></html>', 'empty-page'],
    ['%PDF-1.7 1 0 obj', 'not-html'],
    ['<?xml version="1.0"?><rss><channel><title>Fenmouth</title></channel></rss>', 'not-html'],
    ['{"error": {"code": 1}}', 'not-html'],
    [
      '<title>Page not found | Courier</title><h1>Page not found</h1><p>Sorry, the page you were looking for has moved or gone.</p>',
      'error-page',
    ],
    ['<title>404</title><p>Nothing is here but the wind and a link to the home page.</p>', 'error-page'],
    [
      '<title>Before you continue</title><h1>Before you continue</h1><p>We and our 90 partners use cookies and personal data. Do you consent?</p><button>Yes</button>',
      'consent-wall',
    ],
    [
      '<nav><a href="/a">News</a> <a href="/b">Sport</a></nav><ul><li><a href="/c">Bridge opens</a></li></ul>',
      'no-article',
    ],
  ])('%j is refused as %s', (html, code) => {
    expect(refusalOf(html)).toBe(code);
  });

  it('does not refuse an article about a page that was not found', () => {
    const html = `<title>Page not found: the ledger that vanished</title><article><h1>Page not found: the ledger that vanished</h1>${`<p>${NEWS.join('</p><p>')}</p>`.repeat(8)}</article>`;
    expect(refusalOf(html)).toBeNull();
  });

  it('does not take prose for a consent wall because a cookie notice lies over it', () => {
    const html = `<div class="cookie-banner"><p>We and our partners use cookies, with your consent.</p></div><article><p>${NEWS.join('</p><p>')}</p></article>`;
    expect(strip({ html }).text).toBe(NEWS.join('\n\n'));
  });
});

describe('extent', () => {
  const page = (foot: string): string =>
    `<article><div class="article-body"><p>${NEWS.join('</p><p>')}</p></div>${foot}</article>`;
  const next = (href: string, rest = ''): string | null =>
    strip({
      html: page(`<div class="pages"><a ${rest} href="${href}">2</a></div>`),
      url: 'https://www.courier.example/news/bridge',
    }).nextPageUrl;

  it('finds the next page by its number', () => {
    expect(next('/news/bridge?page=2')).toBe('https://www.courier.example/news/bridge?page=2');
    expect(next('/news/bridge/2')).toBe('https://www.courier.example/news/bridge/2');
  });

  it('does not take the next article, or a page after the next, for it', () => {
    expect(next('/news/ferry', 'rel="next"')).toBeNull();
    expect(next('/news/bridge?page=3')).toBeNull();
    expect(next('https://other.example/news/bridge?page=2')).toBeNull();
  });

  it('takes a stub with closed access in its data for a teaser', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    expect(strip({ html: data + page('') })).toMatchObject({
      completeness: 'teaser',
      completenessReason: 'isAccessibleForFree: false',
    });
  });

  it('takes the body from JSON-LD where the page shows none', () => {
    const articleBody = Array.from({ length: 3 }, () => NEWS.join('\n\n')).join('\n\n');
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Rating falls', articleBody });
    const html = `<title>Rating falls</title><script type="application/ld+json">${data}</script><div id="app">Loading the page, please wait a moment.</div>`;
    expect(strip({ html }).text).toBe(articleBody);
  });

  it('takes a forum’s posts for its text, since there is nothing else', () => {
    const posts = NEWS.map((line) => `<div class="comment"><p>${line}</p></div>`).join('');
    expect(strip({ html: `<h1>Ratings thread</h1><div class="comments">${posts}</div>` }).text).toBe(
      NEWS.join('\n\n'),
    );
  });

  it('puts the pieces of a body that adverts cut together', () => {
    const pieces = NEWS.map(
      (line) =>
        `<div class="grid"><div class="body-text"><p>${line}</p></div><div class="ad-slot">Advertisement</div></div>`,
    );
    expect(strip({ html: `<main>${pieces.join('')}</main>` }).text).toBe(NEWS.join('\n\n'));
  });
});
