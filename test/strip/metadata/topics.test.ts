import { expect, it } from 'vitest';
import type { Article } from '../../../src/record/index.ts';
import { data, readHead } from './make-page.ts';

const link = (href: string): string => `<link rel="canonical" href="${href}">`;
const cases: [what: string, head: string, key: keyof Article, value: unknown][] = [
  [
    'canonical URL',
    link('https://courier.example/news/swing-bridge'),
    'canonicalUrl',
    'https://courier.example/news/swing-bridge',
  ],
  [
    'canonical URL made whole',
    link('/news/bridge'),
    'canonicalUrl',
    'https://www.courier.example/news/bridge',
  ],
  ['canonical URL of the home page is refused', link('https://www.courier.example/'), 'canonicalUrl', null],
  ['canonical URL of another site is refused', link('https://other.example/news/x'), 'canonicalUrl', null],
  ['canonical URL without a scheme we fetch', link('javascript:void(0)'), 'canonicalUrl', null],
  [
    'canonical URL from og:url',
    '<meta property="og:url" content="https://www.courier.example/news/b">',
    'canonicalUrl',
    'https://www.courier.example/news/b',
  ],
  ['site from JSON-LD', data({ publisher: { name: 'The Courier' } }), 'site', 'The Courier'],
  ['site from meta', '<meta property="og:site_name" content="The Courier">', 'site', 'The Courier'],
  ['section', '<meta property="article:section" content="Transport">', 'section', 'Transport'],
  ['section from a list in JSON-LD', data({ articleSection: ['Roads', 'News'] }), 'section', 'Roads'],
  [
    'tags from several meta tags',
    '<meta property="article:tag" content="Bridges"><meta property="article:tag" content="Buses">',
    'tags',
    ['Bridges', 'Buses'],
  ],
  [
    'tags from one string',
    '<meta name="keywords" content="bridges, buses,, bridges">',
    'tags',
    ['bridges', 'buses'],
  ],
  ['tags from JSON-LD', data({ keywords: ['bridges', 'buses'] }), 'tags', ['bridges', 'buses']],
  ['language from JSON-LD', data({ inLanguage: 'en_gb' }), 'language', 'en-GB'],
  ['language from og:locale', '<meta property="og:locale" content="cy_GB">', 'language', 'cy-GB'],
  [
    'picture from JSON-LD',
    data({ image: [{ '@type': 'ImageObject', url: 'https://img.example/a.jpg' }] }),
    'image',
    'https://img.example/a.jpg',
  ],
  [
    'picture from meta, made whole',
    '<meta property="og:image" content="/img/a.jpg">',
    'image',
    'https://www.courier.example/img/a.jpg',
  ],
];

it.each(cases)('%s', (_, head, key, value) => {
  expect(readHead(head)[key]).toEqual(value);
});

it('reads JSON-LD in a graph, in a comment, and passes over what is broken', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebSite', name: 'The Courier' },
      { '@type': ['NewsArticle'], headline: 'Bridge carries buses again' },
    ],
  };
  const head = `<script type="application/ld+json">{"broken": </script><script type="application/ld+json"><!--${JSON.stringify(graph)}--></script>`;
  expect(readHead(head)).toMatchObject({ title: 'Bridge carries buses again', site: 'The Courier' });
});
