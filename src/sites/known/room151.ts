import type { KnownSite } from '../known-site.ts';

/** Room151. Finance and treasury of councils. */
export const room151: KnownSite = {
  publisher: 'trade title',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'room151',
      name: 'Room151',
      home: 'https://www.room151.co.uk/',
      kind: 'feed',
      urls: ['https://www.room151.co.uk/feed/'],
      schedule: { every: '2h' },
      expectedYield: 5,
    },
  ],
};
