import type { KnownSite } from '../known-site.ts';

/** Inside Housing. Many articles end early for readers without a subscription. */
export const insideHousing: KnownSite = {
  publisher: 'trade title',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'inside-housing',
      name: 'Inside Housing',
      home: 'https://www.insidehousing.co.uk/',
      kind: 'listing',
      urls: ['https://www.insidehousing.co.uk/news'],
      allow: ['/news/'],
      schedule: { every: '3h' },
      expectedYield: 5,
    },
  ],
};
