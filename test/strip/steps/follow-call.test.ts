import { describe, expect, it } from 'vitest';
import { followCall } from '../../../src/strip/steps/follow-call.ts';
import { findInText } from './find-in.ts';

describe('calls to follow', () => {
  const takes = [
    'Questions? Comments? Email us at the bulletin.',
    'Like this story? Share it with a friend!',
    'Enjoyed this article? Tell a neighbour.',
    'Get Fenmouth business news on Twitter and Facebook',
    'Follow us on Facebook and X.',
    'Download our free app today',
    'Got a story? Call the newsdesk.',
    'CLICK HERE TO GET THE COURIER APP',
    'Share this article',
  ];
  const keeps = [
    'Like this council, others have sold their headquarters.',
    'Officers will follow the new policy from April.',
    'Join the queue early, the mayor told shoppers, or go without.',
    'Contact the registrar if a certificate has been lost.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(followCall, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(followCall, [line])).toEqual([]);
  });
});
