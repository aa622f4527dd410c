import { expect, it } from 'vitest';
import { italicCaption } from '../../../src/strip/steps/italic-caption.ts';
import { findInHtml } from './find-in.ts';

const LINE = 'The swing bridge at dusk, with the harbour behind it';

it('takes a line in italics under a picture', () => {
  expect(findInHtml(italicCaption, `<img src="a.jpg"><p><i>${LINE}</i></p>`)).toEqual([LINE]);
});

it('keeps one that no picture stands above, and one of which a part is in italics', () => {
  expect(findInHtml(italicCaption, `<p><i>${LINE}</i></p>`)).toEqual([]);
  expect(findInHtml(italicCaption, `<img src="a.jpg"><p>Read <i>The Courier</i> of Monday.</p>`)).toEqual([]);
});
