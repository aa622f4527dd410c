import type { KnownSite } from '../known-site.ts';

/** Schools Week. */
export const schoolsWeek: KnownSite = {
  publisher: 'trade title',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'schools-week',
      name: 'Schools Week',
      home: 'https://schoolsweek.co.uk/',
      kind: 'feed',
      urls: ['https://schoolsweek.co.uk/feed/'],
      schedule: { every: '2h' },
      expectedYield: 5,
    },
  ],
};
