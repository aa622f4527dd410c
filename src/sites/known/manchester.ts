import type { KnownSite } from '../known-site.ts';

/** Manchester City Council. */
export const manchester: KnownSite = {
  publisher: 'council',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'manchester',
      name: 'Manchester City Council',
      home: 'https://www.manchester.gov.uk/',
      kind: 'listing',
      urls: ['https://www.manchester.gov.uk/news'],
      allow: ['/news/'],
      schedule: { every: '6h' },
      expectedYield: 5,
    },
  ],
};
