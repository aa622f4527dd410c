import type { KnownSite } from '../known-site.ts';

/** Community Care. Social work with children and adults. */
export const communityCare: KnownSite = {
  publisher: 'trade title',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'community-care',
      name: 'Community Care',
      home: 'https://www.communitycare.co.uk/',
      kind: 'feed',
      urls: ['https://www.communitycare.co.uk/feed/'],
      deny: ['/jobs/', '/events/'],
      schedule: { every: '2h' },
      expectedYield: 5,
    },
  ],
};
