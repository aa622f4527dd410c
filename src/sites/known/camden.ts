import type { KnownSite } from '../known-site.ts';

/** Camden Council newsroom. */
export const camden: KnownSite = {
  publisher: 'council',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'camden',
      name: 'Camden Council newsroom',
      home: 'https://news.camden.gov.uk/',
      kind: 'feed',
      urls: ['https://news.camden.gov.uk/feed/'],
      schedule: { every: '6h' },
      expectedYield: 3,
    },
  ],
};
