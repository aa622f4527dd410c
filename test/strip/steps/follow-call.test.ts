import { describe, expect, it } from 'vitest';
import { followCall } from '../../../src/strip/steps/follow-call.ts';
import { findInText } from './find-in.ts';

describe('calls to follow', () => {
  const takes = [
    'Follow Radio Fenmouth on BBC Sounds, Facebook and X.',
    'Have you heard our new podcast, Talking Tides?',
    'Be the first to get breaking news',
    'Install the Courier app for free',
    'Your support helps us to tell the story.',
    'Questions? Comments? Email us at the bulletin.',
    'Like this story? Share it with a friend!',
    'Enjoyed this article? Tell a neighbour.',
    'Get Fenmouth business news on Twitter and Facebook',
    'Follow us on Facebook and X.',
    'Download our free app today',
    'Got a story? Call the newsdesk.',
    'CLICK HERE TO GET THE COURIER APP',
    'Share this article',
    'What do you think of the toll? Let us know in the comments below.',
    'If you liked this story, please forward it to a friend.',
    'Listen to Radio Fenmouth on Sounds and follow us there.',
    'Follow the Quayside podcast on Apple Podcasts',
    'Want the week in one read? Sign up to our Friday note.',
    'Have you seen the seals? Email us at news@courier.example with pictures.',
    'Do you think the toll should go? Have your say below.',
    'Donate today and help us keep the lights on.',
  ];
  const keeps = [
    '“Your support helps us to go on,” she told the donors.',
    'Like this council, others have sold their headquarters.',
    'Officers will follow the new policy from April.',
    'Join the queue early, the mayor told shoppers, or go without.',
    'What do you think of the toll, the mayor was asked?',
    'If you liked this council, said Mr Akande, you will love the next.',
    'Listen to residents first, the report says.',
    'Contact the registrar if a certificate has been lost.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(followCall, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(followCall, [line])).toEqual([]);
  });
});
