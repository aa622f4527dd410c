import { expect, it } from 'vitest';
import { kicker } from '../../../src/strip/steps/kicker.ts';
import { findInText } from './find-in.ts';

const NEWS = 'The swing bridge is open again after eleven months, the harbour master said on Monday.';

it('takes the kind of piece above the text, and leaves the word within it', () => {
  expect(findInText(kicker, ['Press release', NEWS])).toEqual(['Press release']);
  expect(findInText(kicker, [NEWS, 'Analysis'])).toEqual([]);
});
