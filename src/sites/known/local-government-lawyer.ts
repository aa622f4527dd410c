import type { KnownSite } from '../known-site.ts';

/** Local Government Lawyer. A Joomla site: any section gives a feed with `?format=feed&type=rss`. */
export const localGovernmentLawyer: KnownSite = {
  publisher: 'trade title',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'local-government-lawyer',
      name: 'Local Government Lawyer',
      home: 'https://www.localgovernmentlawyer.co.uk/',
      kind: 'feed',
      urls: ['https://www.localgovernmentlawyer.co.uk/?format=feed&type=rss'],
      deny: ['/jobs'],
      schedule: { every: '2h' },
      expectedYield: 5,
    },
  ],
};
