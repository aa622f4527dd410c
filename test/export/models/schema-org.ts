/**
 * Which properties the types have that are exported, and what may stand there, as https://schema.org defines them
 * (those inherited from Thing and CreativeWork among them). "Text" stands for text, a date or an address.
 */
const THING = {
  name: ['Text'],
  description: ['Text'],
  url: ['Text'],
  subjectOf: ['CreativeWork'],
  identifier: ['PropertyValue'],
};
const CREATIVE_WORK = {
  ...THING,
  headline: ['Text'],
  author: ['Person', 'Organization'],
  creator: ['Person', 'Organization'],
  publisher: ['Person', 'Organization'],
  datePublished: ['Text'],
  dateModified: ['Text'],
  inLanguage: ['Text'],
  keywords: ['Text'],
  mentions: ['Thing'],
  text: ['Text'],
  isPartOf: ['CreativeWork'],
  isBasedOn: ['CreativeWork'],
};
const ORGANIZATION = { ...THING, memberOf: ['Organization'] };

export const VOCABULARY: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  NewsArticle: CREATIVE_WORK,
  Person: {
    ...THING,
    honorificPrefix: ['Text'],
    jobTitle: ['Text'],
    affiliation: ['Organization'],
    // A role may stand wherever a property may, and then has the same property again.
    memberOf: ['Organization', 'OrganizationRole'],
  },
  OrganizationRole: {
    ...THING,
    roleName: ['Text'],
    startDate: ['Text'],
    endDate: ['Text'],
    memberOf: ['Organization'],
  },
  Organization: ORGANIZATION,
  GovernmentOrganization: ORGANIZATION,
  PoliticalParty: ORGANIZATION,
  PropertyValue: { ...THING, propertyID: ['Text'], value: ['Text'] },
  Review: { ...CREATIVE_WORK, itemReviewed: ['Thing'], reviewAspect: ['Text'], reviewRating: ['Rating'] },
  Rating: { ...THING, ratingValue: ['Text'], ratingExplanation: ['Text'] },
  Action: {
    ...THING,
    agent: ['Person', 'Organization'],
    object: ['Thing'],
    actionStatus: ['ActionStatusType'],
  },
  Quotation: CREATIVE_WORK,
};

/** What each type is, too. */
export const SUPERTYPES: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['CreativeWork', 'Thing'],
  Quotation: ['CreativeWork', 'Thing'],
  Review: ['CreativeWork', 'Thing'],
  GovernmentOrganization: ['Organization', 'Thing'],
  PoliticalParty: ['Organization', 'Thing'],
  Organization: ['Thing'],
  Person: ['Thing'],
  Action: ['Thing'],
};

export const ACTION_STATUSES = ['Active', 'Completed', 'Failed', 'Potential'].map(
  (state) => `https://schema.org/${state}ActionStatus`,
);
