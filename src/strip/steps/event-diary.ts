import { stepBySection } from './step.ts';

const HEADINGS = new Set([
  'event diary',
  'events diary',
  'events',
  'upcoming events',
  'diary',
  'diary dates',
  'forthcoming events',
  'event calendar',
  'events calendar',
  'webinars',
  'upcoming webinars',
  'conferences and events',
  'our events',
  'featured events',
]);

/** A trade site's diary of events, with their promotion, under the article. */
export const eventDiary = stepBySection('event-diary', (heading) => HEADINGS.has(heading));
