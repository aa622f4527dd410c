import { describe, expect, it } from 'vitest';
import { danglingHeading } from '../../../src/strip/steps/dangling-heading.ts';
import { findInHtml } from './find-in.ts';

describe('headings with nothing under them', () => {
  it('takes those at the end', () => {
    expect(findInHtml(danglingHeading, '<p>The pier is shut.</p><h2>What next?</h2>')).toEqual([
      'What next?',
    ]);
  });

  it('keeps those with text under them', () => {
    expect(findInHtml(danglingHeading, '<h2>What next?</h2><p>The pier is shut.</p>')).toEqual([]);
  });

  it('keeps a page of headings alone', () => {
    expect(findInHtml(danglingHeading, '<h2>Gold</h2><h2>Silver</h2>')).toEqual([]);
  });
});
