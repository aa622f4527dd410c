import { expect, it } from 'vitest';
import { stripPage } from '../../../src/strip/index.ts';
import { looseLines } from '../../../src/strip/steps/loose-lines.ts';
import { findInText } from './find-in.ts';

const NEWS = [
  'The swing bridge is open again after eleven months, the harbour master said on Monday.',
  'A second barge will be kept away from it, he added, by means of a bell.',
];

function strip(lines: readonly string[]): string | null {
  const result = stripPage({ text: lines.join('\n\n') });
  return 'article' in result ? result.article.text : null;
}

it('takes short lines that only boilerplate surrounds', () => {
  const lines = [
    'Bridge open',
    'Copy link',
    'About sharing',
    ...NEWS,
    'Is this page useful?',
    'Maybe',
    'Not really',
  ];
  expect(strip(lines)).toBe(NEWS.join('\n\n'));
});

it('keeps short lines where nothing else is off', () => {
  expect(findInText(looseLines, ['Fenmouth', ...NEWS, 'Harbour ward', 'Quay ward'])).toEqual([]);
});
