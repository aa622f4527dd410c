import type { KnownSite } from '../known-site.ts';

/** Regulator of Social Housing. Gradings of landlords, councils among them. */
export const regulatorOfSocialHousing: KnownSite = {
  publisher: 'regulator',
  validFrom: '2026-11-25',
  validUntil: null,
  tested: null,
  sources: [
    {
      id: 'regulator-of-social-housing',
      name: 'Regulator of Social Housing',
      home: 'https://www.gov.uk/government/organisations/regulator-of-social-housing',
      kind: 'feed',
      urls: [
        'https://www.gov.uk/search/news-and-communications.atom?organisations%5B%5D=regulator-of-social-housing',
      ],
      allow: ['/government/news/'],
      schedule: { every: '6h' },
      expectedYield: 3,
    },
  ],
};
