import type { KnownSite } from '../known-site.ts';

/** Kent County Council newsroom. */
export const kent: KnownSite = {
  publisher: 'council',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'kent',
      name: 'Kent County Council newsroom',
      home: 'https://news.kent.gov.uk/',
      kind: 'listing',
      urls: ['https://news.kent.gov.uk/'],
      allow: ['/articles/'],
      schedule: { every: '6h' },
      expectedYield: 5,
    },
  ],
};
