import { describe, expect, it } from 'vitest';
import { creditLine } from '../../../src/strip/steps/credit-line.ts';
import { findInText } from './find-in.ts';

describe('credit lines', () => {
  const takes = ['Nia Prosser contributed to this report.', 'Additional reporting by Tom Akande'];
  const keeps = ['The trust contributed to the cost of the report.', 'Reporting by schools has improved.'];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(creditLine, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(creditLine, [line])).toEqual([]);
  });
});
