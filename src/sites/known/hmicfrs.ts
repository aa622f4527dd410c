import type { KnownSite } from '../known-site.ts';

/** HMICFRS. Police forces and fire services. */
export const hmicfrs: KnownSite = {
  publisher: 'regulator',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'hmicfrs',
      name: 'HMICFRS',
      home: 'https://hmicfrs.justiceinspectorates.gov.uk/',
      kind: 'feed',
      urls: ['https://hmicfrs.justiceinspectorates.gov.uk/feed/'],
      schedule: { every: '6h' },
      expectedYield: 3,
    },
  ],
};
