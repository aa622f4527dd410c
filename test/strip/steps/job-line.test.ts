import { describe, expect, it } from 'vitest';
import { jobLine } from '../../../src/strip/steps/job-line.ts';
import { findInText } from './find-in.ts';

describe('adverts of posts', () => {
  const takes = [
    'Head of Legal Services, Fenmouth Borough Council, £71,200',
    'Director of Place – up to £120,000 – apply by 4 May',
  ];
  const keeps = [
    'She was paid a salary of £140,000 in her last year at the council.',
    'The post, with a salary of up to £98,000, will be advertised, Mr Bell said.',
  ];

  it.each(takes)('takes off %j', (line) => {
    expect(findInText(jobLine, [line])).toEqual([line]);
  });

  it.each(keeps)('keeps %j', (line) => {
    expect(findInText(jobLine, [line])).toEqual([]);
  });
});
