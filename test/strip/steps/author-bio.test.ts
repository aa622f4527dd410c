import { describe, expect, it } from 'vitest';
import { authorBio } from '../../../src/strip/steps/author-bio.ts';
import { findInHtml, findInText } from './find-in.ts';

const NEWS = 'The swing bridge is open again, the harbour master said on Monday.';
const NOTE = 'Nia Prosser is a reporter who covers councils.';

describe('author notes', () => {
  it('takes a note on the author at the foot', () => {
    expect(findInText(authorBio, [NEWS, NEWS, NEWS, NOTE])).toEqual([NOTE]);
  });

  it('takes a plug that ends in a call to follow the author', () => {
    const plug = 'Her book on the fens is out in March. Follow her on Bluesky @niaprosser.';
    expect(findInText(authorBio, [NEWS, NEWS, NEWS, plug])).toEqual([plug]);
    const told = 'Members were told to follow her on foot.';
    expect(findInText(authorBio, [NEWS, NEWS, NEWS, told])).toEqual([]);
  });

  it('takes a note in italics on a guest of another trade', () => {
    const note = 'Dr Nia Prosser is a senior research fellow at the Tidal Institute.';
    const page = (last: string): string => `${`<p>${NEWS}</p>`.repeat(3)}<p>${last}</p>`;
    expect(findInHtml(authorBio, page(`<em>${note}</em>`))).toEqual([note]);
    expect(findInHtml(authorBio, page(note))).toEqual([]);
  });

  it('keeps such a sentence at the head, where it is news', () => {
    expect(findInText(authorBio, [NOTE, NEWS, NEWS, NEWS])).toEqual([]);
  });

  it('keeps a person with another trade', () => {
    expect(findInText(authorBio, [NEWS, NEWS, 'Nia Prosser is a harbour pilot with a licence.'])).toEqual([]);
  });

  it('keeps what is said of somebody in the news', () => {
    for (const text of [
      'Mr Ashdown was on the shortlist for the post with three others.',
      'Nia Prosser was a reporter before she stood for the council.',
      'Nia Prosser is a staff governor at the harbour school.',
    ]) {
      expect(findInText(authorBio, [NEWS, NEWS, text])).toEqual([]);
    }
  });
});
