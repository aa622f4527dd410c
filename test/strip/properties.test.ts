import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/strip/page/read-page.ts';
import { stripPage } from '../../src/strip/index.ts';

const tag = fc.constantFrom(
  'p',
  'div',
  'article',
  'aside',
  'h1',
  'h2',
  'li',
  'ul',
  'td',
  'table',
  'a',
  'b',
  'span',
  'form',
  'figure',
  'br',
  'hr',
  'img',
);
const name = fc.constantFrom(
  'article-body',
  'related',
  'comments',
  'share',
  'byline',
  'caption',
  'ad',
  'x',
  'standfirst',
  'tags',
);
const words = fc.constantFrom(
  'The council met on Monday and agreed to mend the bridge over the river.',
  'Carys Bevan, the leader, said: “We shall do it by the spring.”',
  'By Nia Prosser',
  'Share',
  'Read more: Bridge shut',
  'Related stories',
  'Have your say',
  'Event Diary',
  'We use cookies to improve your visit.',
  'Latest jobs',
  '12 March 2024',
  'Notes',
  'Register to continue reading this article.',
  'a < b & c',
  '…',
);
const piece = fc.oneof(
  words,
  fc.tuple(tag, name).map(([t, n]) => `<${t} class="${n}">`),
  tag.map((t) => `</${t}>`),
  fc.tuple(tag, words).map(([t, w]) => `<${t}>${w}</${t}>`),
  fc.string({ maxLength: 12 }),
);
/** An end tag of no known name, with a tag inside: it closes nothing. */
const ODD_END = '</A<p>The council met on Monday and agreed to mend the bridge over the river.</p>';
const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any input', () => {
  it('gives an article or a named refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (raw, isHtml) => {
        const result = stripPage(isHtml ? { html: raw } : { text: raw });
        expect('refusal' in result ? result.refusal.code : result.article.text).toMatch(/\S/);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(html, (page) => {
        expect(stripPage({ html: page })).toEqual(stripPage({ html: page }));
      }),
    );
  });
});

describe('any page', () => {
  it('accounts for every visible block, in `text` or in `removed`', () => {
    fc.assert(
      fc.property(html, (page) => {
        const result = stripPage({ html: page });
        if ('refusal' in result) return;
        const { text, removed } = result.article;
        const seen = readPage(page)!.blocks.map((block) => block.text);
        expect([...text.split('\n\n'), ...removed.map((block) => block.text)].sort()).toEqual(seen.sort());
      }),
      { numRuns: 400, examples: [[ODD_END]] },
    );
  });

  it('gives a text from which nothing more comes off', () => {
    fc.assert(
      fc.property(html, (page) => {
        const first = stripPage({ html: page });
        if ('refusal' in first || !first.article.text.includes('\n\n')) return;
        const { text, title } = first.article;
        const second = stripPage({ text, title: title ?? '' });
        expect(second).toMatchObject({ article: { text, removed: [] } });
      }),
      { numRuns: 400, examples: [[ODD_END]] },
    );
  });
});
