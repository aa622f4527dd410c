import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listStripFixtures } from '../../fixtures/strip-fixtures.ts';
import type { Article } from '../../src/record/index.ts';
import { learnSite, stripPage, type SiteMemory } from '../../src/strip/index.ts';

const NOTICE =
  'The Gazette’s readers’ panel meets on the first Tuesday of the month in the upper room of the Swan.';
const SLOGAN = 'Ring the bell twice';

const pages = await Promise.all(
  (await listStripFixtures())
    .filter((page) => page.startsWith('fen-gazette/'))
    .map((page) => readFile(new URL(`../../fixtures/sites/${page}.html`, import.meta.url), 'utf8')),
);

function strip(html: string, memory: SiteMemory | null): Article {
  const result = stripPage({ html, memory });
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result.article;
}

describe('memory of a site', () => {
  const [first, second] = pages.map((html) => strip(html, null));
  const third = strip(pages[2]!, learnSite([first!, second!]));

  it('takes a notice of a kind never seen before off from the third page on', () => {
    expect(first!.text).toContain(NOTICE);
    expect(third.text).not.toContain(NOTICE);
    expect(third.removed).toContainEqual({ text: NOTICE, reason: 'repeats-on-site' });
    expect(third.removed).toContainEqual({ text: SLOGAN, reason: 'repeats-on-site' });
  });

  it('keeps a grade and a sub-heading that repeat within articles', () => {
    expect(third.text.split('\n\n')).toEqual([
      'A village school has kept its grade after a short inspection in February.',
      'Head teacher Barnaby Cross said parents had baked for the inspectors, who declined.',
      'County grade',
      'Requires improvement to be good',
      'A full inspection will follow next year.',
    ]);
  });

  it('goes on counting what it has taken off', () => {
    const memory = learnSite([third], learnSite([first!, second!]));
    expect(memory.pages).toBe(3);
    expect(strip(pages[2]!, memory).text).not.toContain(NOTICE);
  });

  it('waits for a second page', () => {
    expect(strip(pages[1]!, learnSite([first!])).text).toContain(NOTICE);
  });

  it('leaves a page alone that it has seen as a whole', () => {
    expect(strip(pages[0]!, learnSite([first!, first!])).text).toBe(first!.text);
  });

  it('comes to know a notice that an old site has taken up, and stays small', () => {
    const story = (i: number) => `Other news ${String.fromCharCode(0x430 + (i % 32), 0x430 + (i >> 5))}.`;
    const articles = Array.from({ length: 600 }, (_, i) => ({ ...first!, text: story(i), removed: [] }));
    const learn = (before: SiteMemory | null, article: Article) => learnSite([article], before);
    const old = articles.reduce(learn, null as SiteMemory | null);
    expect(Object.keys(old!.blocks).length).toBeLessThan(100);
    const since = Array.from({ length: 60 }, (_, i) => ({
      ...articles[i]!,
      text: `${story(i)}\n\n${NOTICE}`,
    }));
    expect(strip(pages[2]!, since.reduce(learn, old)).text).not.toContain(NOTICE);
  });

  it('forgets a notice that the site has dropped', () => {
    const later = Array.from({ length: 3 }, (_, i) => ({
      ...third,
      text: `Other news ${'x'.repeat(i)}.`,
      removed: [],
    }));
    const memory = learnSite(later, learnSite([first!, second!]));
    expect(strip(pages[2]!, memory).text).toContain(NOTICE);
  });
});
