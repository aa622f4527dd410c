import type { KnownSite } from '../known-site.ts';

/** Local Government Chronicle. A WordPress site; many articles end early for readers without a subscription. */
export const lgc: KnownSite = {
  publisher: 'trade title',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'lgc',
      name: 'Local Government Chronicle',
      home: 'https://www.lgcplus.com/',
      kind: 'feed',
      urls: ['https://www.lgcplus.com/feed/'],
      deny: ['/jobs/', '/events/', '/author/'],
      schedule: { every: '1h' },
      expectedYield: 5,
    },
  ],
};
