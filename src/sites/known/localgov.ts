import type { KnownSite } from '../known-site.ts';

/** LocalGov. */
export const localgov: KnownSite = {
  publisher: 'trade title',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'localgov',
      name: 'LocalGov',
      home: 'https://www.localgov.co.uk/',
      kind: 'listing',
      urls: ['https://www.localgov.co.uk/news'],
      deny: ['/jobs', '/directory'],
      schedule: { every: '2h' },
      expectedYield: 5,
    },
  ],
};
