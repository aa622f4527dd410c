import { describe, expect, it } from 'vitest';
import { creditLine } from '../../../src/strip/steps/credit-line.ts';
import { findInText } from './find-in.ts';

describe('credit lines', () => {
  const takes = [
    'SOURCE Fenmouth Bolts Ltd',
    'Contributing: Nia Prosser, Tom Akande and the county’s newsdesk.',
    'Contributors: Nia Prosser',
    'Nia Prosser contributed to this report.',
    'Additional reporting by Tom Akande',
  ];
  const keeps = [
    'SOURCE waters were found to be clean.',
    'Contributing to the fund are seven councils.',
    'The trust contributed to the cost of the report.',
    'Reporting by schools has improved.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(creditLine, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(creditLine, [line])).toEqual([]);
  });
});
