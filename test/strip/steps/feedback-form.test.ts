import { describe, expect, it } from 'vitest';
import { feedbackForm } from '../../../src/strip/steps/feedback-form.ts';
import { findInText } from './find-in.ts';

describe('feedback forms', () => {
  const takes = [
    'Adrodd am broblem ar y dudalen hon',
    'Is this page useful?',
    'Report a problem with this page',
    'Did you find this page helpful?',
  ];
  const keeps = [
    'Is this the end of the pier? Councillors think so.',
    'Help us, said the traders, or we shall go.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(feedbackForm, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(feedbackForm, [line])).toEqual([]);
  });
});
