import type { KnownSite } from '../known-site.ts';

/** Leeds City Council newsroom. */
export const leeds: KnownSite = {
  publisher: 'council',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'leeds',
      name: 'Leeds City Council newsroom',
      home: 'https://news.leeds.gov.uk/',
      kind: 'listing',
      urls: ['https://news.leeds.gov.uk/news'],
      allow: ['/news/'],
      schedule: { every: '6h' },
      expectedYield: 5,
    },
  ],
};
