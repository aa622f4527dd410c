import { describe, expect, it } from 'vitest';
import { authorContact } from '../../../src/strip/steps/author-contact.ts';
import { findInText } from './find-in.ts';

describe('reporters’ addresses', () => {
  const takes = [
    'nia.prosser@courier.example',
    '@niaprosser',
    'Email the reporter',
    'Nia Prosser can be reached at nia@courier.example',
  ];
  const keeps = [
    'Residents may write to planning@towncouncil.example by Friday.',
    '@niaprosser asked the leader for a figure and got none.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(authorContact, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(authorContact, [line])).toEqual([]);
  });
});
