import { describe, expect, it } from 'vitest';
import { jobAdverts } from '../../../src/strip/steps/job-adverts.ts';
import { findInHtml } from './find-in.ts';

const ARTICLE = `<p>The ferry company has told the council that the last boat of the day will stop in May.</p>
  <p>Its manager, Olwen Tudor, said: “We carried four people last night, and three of them were crew.”</p>`;

describe('vacancies', () => {
  it('takes the heading and all that follows it at the foot', () => {
    const html = `${ARTICLE}<h3>Latest jobs</h3><p>Chief executive, Fenmouth Borough Council</p>`;
    expect(findInHtml(jobAdverts, html)).toEqual([
      'Latest jobs',
      'Chief executive, Fenmouth Borough Council',
    ]);
  });

  it('takes only the heading where most of the article follows', () => {
    expect(findInHtml(jobAdverts, `<h3>Latest jobs</h3>${ARTICLE}`)).toEqual(['Latest jobs']);
  });

  it('keeps a heading that says something', () => {
    expect(
      findInHtml(
        jobAdverts,
        `${ARTICLE}<h3>Jobs at risk on the quay</h3><p>Chief executive, Fenmouth Borough Council</p>`,
      ),
    ).toEqual([]);
  });

  it('takes a heading that may be one if an advert follows', () => {
    const advert = 'Senior Engineer, £45,091 - £49,764 per annum';
    expect(findInHtml(jobAdverts, `${ARTICLE}<h3>Highways jobs</h3><p>${advert}</p>`)).toEqual([
      'Highways jobs',
      advert,
    ]);
    expect(
      findInHtml(jobAdverts, `${ARTICLE}<h3>Recruitment</h3><p>Nobody has applied, she said.</p>`),
    ).toEqual([]);
  });
});
