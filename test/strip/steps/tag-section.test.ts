import { expect, it } from 'vitest';
import { tagSection } from '../../../src/strip/steps/tag-section.ts';
import { findInHtml } from './find-in.ts';

const ARTICLE = `<p>The ferry company has told the council that the last boat of the day will stop in May.</p>
  <p>Its manager, Olwen Tudor, said: “We carried four people last night, and three of them were crew.”</p>`;

it('takes key words under a heading of their own', () => {
  const tags = '<h3>Topics</h3><ul><li><a href="/a">Ferries</a></li><li><a href="/b">Fenmouth</a></li></ul>';
  expect(findInHtml(tagSection, ARTICLE + tags)).toEqual(['Topics', 'Ferries', 'Fenmouth']);
});

it('keeps topics that are told of', () => {
  expect(findInHtml(tagSection, `${ARTICLE}<h3>Topics</h3><p>Boats, and who pays for them.</p>`)).toEqual([]);
});
