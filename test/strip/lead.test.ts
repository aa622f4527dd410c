import { expect, it } from 'vitest';
import { stripPage } from '../../src/strip/index.ts';

const NEWS = `<p>The swing bridge at Fenmouth has reopened to buses after eleven months, the county said on Tuesday.</p>
<p>Its engineer, Olwen Tudor, told members that the last of the new bolts had been fitted over the weekend.</p>`;

function strip(body: string, url = 'https://www.courier.example/news/bridge') {
  const result = stripPage({ html: `<title>Swing bridge opens again</title><body>${body}`, url });
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result.article;
}

it('keeps a table of grades between the date and the text', () => {
  const table = '<table><tr><td>Overall effectiveness</td><td>Requires improvement</td></tr></table>';
  const { text } = strip(
    `<main><h1>Swing bridge opens again</h1><dl><dt>Published</dt><dd>3 June 2024</dd></dl>${table}${NEWS}</main>`,
    'https://www.courier.example/reports/bridge',
  );
  expect(text).toContain('Overall effectiveness Requires improvement');
});

it('takes off a line of links above an article’s headline', () => {
  const { text } = strip(
    `<p><a href="/">Home</a> | <a href="/rss">RSS</a></p><h1>Swing bridge opens again</h1>${NEWS}`,
  );
  expect(text).toMatch(/^The swing bridge at Fenmouth/);
});

it('parts the menu of an old layout from the text in the next cell', () => {
  const menu = ['Home', 'Harbour', 'Weather'].map((name) => `<a href="/${name}">${name}</a><br>`).join('');
  const page = `<table><tr><td>${menu}</td><td><b>Swing bridge opens again</b><br>By Nia Prosser${NEWS}</td></tr></table>`;
  const { text, title, byline } = strip(page);
  expect([title, byline]).toEqual(['Swing bridge opens again', ['Nia Prosser']]);
  expect(text).toMatch(/^The swing bridge at Fenmouth/);
});

it('does not part the cells of a table for a link or two', () => {
  const row =
    '<tr><td><a href="/a">Quay</a><br><a href="/b">Pier</a></td><td>Open</td></tr><tr><td>Ford</td><td>Shut</td></tr>';
  expect(strip(`<h1>Swing bridge opens again</h1>${NEWS}<table>${row}</table>`).text).toMatch(
    /Quay\nPier Open\n\nFord Shut$/,
  );
});
