import type { KnownSite } from '../known-site.ts';

/** Local Government and Social Care Ombudsman. */
export const ombudsman: KnownSite = {
  publisher: 'regulator',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'ombudsman',
      name: 'Local Government and Social Care Ombudsman',
      home: 'https://www.lgo.org.uk/',
      kind: 'listing',
      urls: ['https://www.lgo.org.uk/information-centre/news'],
      allow: ['/information-centre/news/'],
      schedule: { every: '6h' },
      expectedYield: 5,
    },
  ],
};
