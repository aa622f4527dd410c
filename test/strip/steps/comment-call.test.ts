import { describe, expect, it } from 'vitest';
import { commentCall } from '../../../src/strip/steps/comment-call.ts';
import { findInText } from './find-in.ts';

describe('calls to comment', () => {
  const takes = [
    '• Comment',
    '12 Comments',
    'Have your say',
    'You need to log in to add a comment',
    'Comments are checked before they appear.',
    'Your email address will not be published. Required fields are marked *',
  ];
  const keeps = [
    'Residents can comment on the plan until Friday.',
    'The council leader declined to comment.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(commentCall, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(commentCall, [line])).toEqual([]);
  });
});
