import type { KnownSite } from '../known-site.ts';

/** Local Government Association. */
export const lga: KnownSite = {
  publisher: 'association',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'lga',
      name: 'Local Government Association',
      home: 'https://www.local.gov.uk/',
      kind: 'listing',
      urls: ['https://www.local.gov.uk/about/news'],
      allow: ['/about/news/'],
      schedule: { every: '3h' },
      expectedYield: 5,
    },
  ],
};
