import { expect, it } from 'vitest';
import { readPersonNames } from '../../../src/strip/metadata/person-names.ts';
import { data, readHead } from './make-page.ts';

const names: [line: string, persons: string[]][] = [
  ['By Nia Prosser', ['Nia Prosser']],
  ['By NIA PROSSER and Tom O’Hare', ['Nia Prosser', 'Tom O’Hare']],
  ['By Nia Prosser, Local Democracy Reporter', ['Nia Prosser']],
  ['Nia Prosser Political Editor', ['Nia Prosser']],
  ['By Nia Prosser - Chief Reporter', ['Nia Prosser']],
  ['Words: Nia Prosser Photographs: Tom Akande', ['Nia Prosser']],
  ['Story by Nia Prosser; pictures by Tom Akande', ['Nia Prosser']],
  ['Nia Prosser | BBC News, Norwich', ['Nia Prosser']],
  ['By Nia Prosser & Tom Akande 3 min read', ['Nia Prosser', 'Tom Akande']],
  ['by Nia Prosser @niaprosser 12 March 2024', ['Nia Prosser']],
  ['By Nia Prosser for the Press Association', ['Nia Prosser']],
  ['By Siân ap Tomos, Jo de Souza and J. K. Bell', ['Siân ap Tomos', 'Jo de Souza', 'J. K. Bell']],
  ['April Jones', ['April Jones']],
  ['Dr Nia Prosser', ['Nia Prosser']],
  ['Upper Vale Charity', []],
  ['PA', []],
  ['Nia Prosser, CourierPost Reporting', ['Nia Prosser']],
  ['By Press Association', []],
  ['By staff reporter', []],
  ['Newsdesk', []],
  ['Email the author', []],
  ['3 Minute Read', []],
  ['European Space Agency', []],
  ['https://www.facebook.com/niaprosser', []],
  ['By NIA PROSSER, AP National Political Writer', ['Nia Prosser']],
  ['Nia Prosser MBE', ['Nia Prosser']],
  ['By Nia Prosser, MS, RD', ['Nia Prosser']],
  ['Jack Ma and Tom Akande PhD', ['Jack Ma', 'Tom Akande']],
  ['AJ Prosser', ['AJ Prosser']],
];

it.each(names)('persons in %j', (line, persons) => {
  expect(readPersonNames(line)).toEqual(persons);
});

const cases: [what: string, head: string, lead: string, persons: string[], source: string | undefined][] = [
  [
    'a paper’s own imprint is no person',
    '<meta property="og:site_name" content="Fenmouth Post"><meta name="author" content="Fenmouth Post Editions">',
    '',
    [],
    undefined,
  ],
  [
    'the writer of what the page tells of, in a table',
    '',
    '<table><tr><td>Written by Nia Prosser</td></tr></table>',
    [],
    undefined,
  ],
  [
    'one object',
    data({ author: { '@type': 'Person', name: 'Nia Prosser' } }),
    '',
    ['Nia Prosser'],
    'json-ld',
  ],
  [
    'a list',
    data({ author: [{ name: 'Nia Prosser' }, { name: 'Tom Akande' }] }),
    '',
    ['Nia Prosser', 'Tom Akande'],
    'json-ld',
  ],
  [
    'a reference within the graph',
    `${data({ author: { '@id': '#nia' } })}${data({ '@type': 'Person', '@id': '#nia', name: 'Nia Prosser' })}`,
    '',
    ['Nia Prosser'],
    'json-ld',
  ],
  [
    'an organisation gives way to the printed line',
    data({ author: { '@type': 'Organization', name: 'Courier Group' } }),
    '<p>By Nia Prosser</p>',
    ['Nia Prosser'],
    'text',
  ],
  ['a meta tag', '<meta name="author" content="Nia Prosser">', '', ['Nia Prosser'], 'meta'],
  [
    'a meta tag with a profile’s address gives way',
    '<meta property="article:author" content="https://social.example/nia">',
    '<span class="author">Nia Prosser</span>',
    ['Nia Prosser'],
    'text',
  ],
  [
    'microdata',
    '',
    '<span itemprop="author"><a href="/nia">Nia Prosser</a></span>',
    ['Nia Prosser'],
    'microdata',
  ],
  ['a link to the author', '', '<a rel="author" href="/nia">Nia Prosser</a>', ['Nia Prosser'], 'microdata'],
  [
    'a line printed twice',
    '',
    '<p class="byline">By Nia Prosser</p><p class="byline">By Nia Prosser</p>',
    ['Nia Prosser'],
    'text',
  ],
  [
    'data that names one of two',
    data({ author: { name: 'Nia Prosser' } }),
    '<p class="byline">By Nia Prosser and Tom Akande</p>',
    ['Nia Prosser', 'Tom Akande'],
    'text',
  ],
  ['a single name', data({ author: { '@type': 'Person', name: 'Catrin' } }), '', ['Catrin'], 'json-ld'],
  ['a single name in print', '', '<span class="author vcard">by Catrin</span>', ['Catrin'], 'text'],
  ['a handle', '', '<span class="author vcard">by webteam7</span>', [], undefined],
  ['no one', data({ author: { '@type': 'Person', name: 'Admin' } }), '', [], undefined],
  [
    'a link to the writer’s page',
    '',
    '<h1>Swing bridge carries buses again</h1><p><a href="/writers/nia-prosser">Nia Prosser</a></p>',
    ['Nia Prosser'],
    'text',
  ],
  [
    'a name set beside a date',
    '',
    '<h1>Swing bridge carries buses again</h1><div>Nia Prosser</div><div>4 March 2024</div>',
    ['Nia Prosser'],
    'text',
  ],
  [
    'a place set beside a date is no one’s name with its link',
    '',
    '<h1>Swing bridge carries buses again</h1><div>Fenmouth</div><div>4 March 2024</div>',
    [],
    undefined,
  ],
  [
    'a firm that writes of itself',
    '<meta name="author" content="Tudor Bolts"><title>Tudor Bolts mends the bridge at Fenmouth</title>',
    '',
    [],
    undefined,
  ],
  [
    'a product’s reviewer is not the page’s author',
    data({
      '@type': 'Product',
      review: { '@type': 'Review', author: { '@type': 'Person', name: 'Tom Akande' } },
    }),
    '',
    [],
    undefined,
  ],
  [
    'a date, the names and a place on lines of their own',
    '',
    '<div data-component="byline-block"><p>12 March 2024</p><p>Nia Prosser &amp; Tom Akande</p><p>Fenmouth Quay, Norfolk</p></div>',
    ['Nia Prosser', 'Tom Akande'],
    'text',
  ],
  [
    'a role glued to the name',
    '',
    '<h1>Bridge open</h1><p>12 March 2024</p><div><a href="/people">Nia Prosser</a><small>Harbourmistress</small></div>',
    ['Nia Prosser'],
    'text',
  ],
  [
    'the words of a piece, behind its summary',
    '',
    '<p>The harbour has a new master. Words by Nia Prosser, photographs by Tom Akande</p>',
    ['Nia Prosser'],
    'text',
  ],
  [
    'a name and a date in one line under the headline',
    '',
    '<h1>Bridge open</h1><div><span>Nia Prosser</span> <span>02 Oct 2023, 06:00 AM</span></div>',
    ['Nia Prosser'],
    'text',
  ],
  [
    'a name and addresses in one line under the headline',
    '',
    '<h1>Bridge open</h1><p>Nia Prosser nia.prosser@courier.example @niaprosser</p>',
    ['Nia Prosser'],
    'text',
  ],
  [
    'a recipe’s author',
    data({ '@type': 'Recipe', author: { '@type': 'Person', name: 'Nia Prosser' } }),
    '',
    ['Nia Prosser'],
    'json-ld',
  ],
  [
    'the site is no person',
    '<meta name="author" content="Fenmouth Courier Daily"><meta property="og:site_name" content="Fenmouth Courier Daily">',
    '',
    [],
    undefined,
  ],
  [
    'a related story’s author is not this one’s',
    '',
    '<aside class="related"><p class="byline">By Tom Akande</p></aside>',
    [],
    undefined,
  ],
];

it.each(cases)('byline: %s', (_, head, lead, persons, source) => {
  const article = readHead(head, lead);
  expect(article.byline).toEqual(persons);
  expect(article.sources.byline).toBe(source);
});
