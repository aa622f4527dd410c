import { describe, expect, it } from 'vitest';
import { eventDiary } from '../../../src/strip/steps/event-diary.ts';
import { findInHtml } from './find-in.ts';

const ARTICLE = `<p>The ferry company has told the council that the last boat of the day will stop in May.</p>
  <p>Its manager, Olwen Tudor, said: “We carried four people last night, and three of them were crew.”</p>`;

describe('event diaries', () => {
  it('takes the heading and all that follows it at the foot', () => {
    const html = `${ARTICLE}<h3>Event Diary</h3><p>Harbour Week is a must for every port manager.</p>`;
    expect(findInHtml(eventDiary, html)).toEqual([
      'Event Diary',
      'Harbour Week is a must for every port manager.',
    ]);
  });

  it('takes only the heading where most of the article follows', () => {
    expect(findInHtml(eventDiary, `<h3>Event Diary</h3>${ARTICLE}`)).toEqual(['Event Diary']);
  });

  it('keeps a heading that says something', () => {
    expect(
      findInHtml(
        eventDiary,
        `${ARTICLE}<h3>Events that led to the closure</h3><p>Harbour Week is a must for every port manager.</p>`,
      ),
    ).toEqual([]);
  });
});
