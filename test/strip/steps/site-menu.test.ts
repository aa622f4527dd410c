import { expect, it } from 'vitest';
import { siteMenu } from '../../../src/strip/steps/site-menu.ts';
import { findInText } from './find-in.ts';

const NEWS = 'The swing bridge is open again after eleven months, the harbour master said on Monday.';

it('takes the lines of a menu above the article, and leaves a single word', () => {
  expect(findInText(siteMenu, ['Home', 'News', 'Jobs', 'Bridge open', NEWS])).toEqual([
    'Home',
    'News',
    'Jobs',
  ]);
  expect(findInText(siteMenu, ['Housing', NEWS, 'Home', 'News', 'Jobs'])).toEqual([]);
});
