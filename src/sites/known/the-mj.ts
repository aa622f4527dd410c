import type { KnownSite } from '../known-site.ts';

/** The MJ. No feed is named on its pages. */
export const theMj: KnownSite = {
  publisher: 'trade title',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'the-mj',
      name: 'The MJ',
      home: 'https://www.themj.co.uk/',
      kind: 'listing',
      urls: ['https://www.themj.co.uk/news'],
      deny: ['/jobs'],
      schedule: { cron: '15 7-19/2 * * 1-5' },
      expectedYield: 5,
    },
  ],
};
