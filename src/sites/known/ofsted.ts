import type { KnownSite } from '../known-site.ts';

/** Ofsted. Its news; the inspection reports themselves are at reports.ofsted.gov.uk and are no articles. */
export const ofsted: KnownSite = {
  publisher: 'regulator',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'ofsted',
      name: 'Ofsted',
      home: 'https://www.gov.uk/government/organisations/ofsted',
      kind: 'feed',
      urls: ['https://www.gov.uk/search/news-and-communications.atom?organisations%5B%5D=ofsted'],
      allow: ['/government/news/', '/government/speeches/'],
      schedule: { every: '2h' },
      expectedYield: 5,
    },
  ],
};
