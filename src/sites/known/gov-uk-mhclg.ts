import type { KnownSite } from '../known-site.ts';

/** Ministry of Housing, Communities and Local Government. Any search on GOV.UK gives an Atom feed when `.atom` follows its path. */
export const govUkMhclg: KnownSite = {
  publisher: 'government',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'gov-uk-mhclg',
      name: 'Ministry of Housing, Communities and Local Government',
      home: 'https://www.gov.uk/government/organisations/ministry-of-housing-communities-local-government',
      kind: 'feed',
      urls: [
        'https://www.gov.uk/search/news-and-communications.atom?organisations%5B%5D=ministry-of-housing-communities-local-government',
      ],
      allow: ['/government/news/', '/government/speeches/'],
      schedule: { every: '1h' },
      expectedYield: 5,
    },
  ],
};
