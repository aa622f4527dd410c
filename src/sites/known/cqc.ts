import type { KnownSite } from '../known-site.ts';

/** Care Quality Commission. Assessments of councils' adult social care are among its releases. */
export const cqc: KnownSite = {
  publisher: 'regulator',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'cqc',
      name: 'Care Quality Commission',
      home: 'https://www.cqc.org.uk/',
      kind: 'listing',
      urls: ['https://www.cqc.org.uk/news/releases'],
      allow: ['/press-release/', '/news/'],
      schedule: { every: '3h' },
      expectedYield: 5,
    },
  ],
};
