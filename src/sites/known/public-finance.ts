import type { KnownSite } from '../known-site.ts';

/** Public Finance. */
export const publicFinance: KnownSite = {
  publisher: 'trade title',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'public-finance',
      name: 'Public Finance',
      home: 'https://www.publicfinance.co.uk/',
      kind: 'listing',
      urls: ['https://www.publicfinance.co.uk/news'],
      allow: ['/news/'],
      schedule: { every: '3h' },
      expectedYield: 5,
    },
  ],
};
