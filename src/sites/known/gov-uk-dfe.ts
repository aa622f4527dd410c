import type { KnownSite } from '../known-site.ts';

/** Department for Education. */
export const govUkDfe: KnownSite = {
  publisher: 'government',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'gov-uk-dfe',
      name: 'Department for Education',
      home: 'https://www.gov.uk/government/organisations/department-for-education',
      kind: 'feed',
      urls: [
        'https://www.gov.uk/search/news-and-communications.atom?organisations%5B%5D=department-for-education',
      ],
      allow: ['/government/news/', '/government/speeches/'],
      schedule: { every: '2h' },
      expectedYield: 5,
    },
  ],
};
