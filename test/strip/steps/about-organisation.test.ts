import { describe, expect, it } from 'vitest';
import { aboutOrganisation } from '../../../src/strip/steps/about-organisation.ts';
import { findInHtml } from './find-in.ts';

const NEWS =
  '<p>The ferry company has told the council that the last boat of the day will stop in May.</p>'.repeat(3);
const ABOUT = 'Fenmouth Ferries is a company limited by guarantee.';

describe('a body’s paragraph about itself', () => {
  it('takes it under a rule at the foot', () => {
    expect(findInHtml(aboutOrganisation, `${NEWS}<hr><p>${ABOUT}</p><p>It has two boats.</p>`)).toEqual([
      ABOUT,
      'It has two boats.',
    ]);
  });

  it('keeps it without a rule, and news under a rule', () => {
    expect(findInHtml(aboutOrganisation, `${NEWS}<p>${ABOUT}</p>`)).toEqual([]);
    expect(findInHtml(aboutOrganisation, `${NEWS}<hr><p>The council met on Monday night.</p>`)).toEqual([]);
  });
});
