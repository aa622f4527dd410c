import {
  type Article,
  type ArticleRecord,
  checkRecord,
  RECORD_SCHEMA,
  spanAt,
} from '../../src/record/index.ts';

const TEXT =
  'Ida Marsh, leader of Wirral Council, said the bottom grade was behind it.\n\n' +
  'Ofsted rated its children’s services good.\n\n“We have turned the corner, and we know it,” she said.';

const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return spanAt(TEXT, start, start + words.length);
};

const ARTICLE: Article = {
  url: 'https://news.example/wirral',
  canonicalUrl: null,
  site: 'Example News',
  title: 'Wirral turns the corner',
  subtitle: null,
  byline: ['Bo Tang'],
  published: '2025-02-03',
  modified: null,
  language: 'en-GB',
  section: null,
  tags: [],
  image: null,
  text: TEXT,
  removed: [
    { text: 'We use cookies', reason: 'cookie-notice' },
    { text: 'Accept', reason: 'cookie-notice' },
  ],
  completeness: 'full',
  completenessReason: null,
  nextPageUrl: null,
  sources: {},
};

/** A record with a fact of most kinds, true to its own text. */
export const SAMPLE_RECORD: ArticleRecord = checkRecord({
  schema: RECORD_SCHEMA,
  id: 'record-sample',
  sourceId: null,
  article: ARTICLE,
  people: [
    { id: 'p', name: 'Ida Marsh', honorific: null, party: null, mentions: [span('Ida Marsh'), span('she')] },
  ],
  councils: [
    { id: 'c', name: 'Wirral Council', code: 'WRL', gss: 'E08000015', mentions: [span('Wirral Council')] },
  ],
  organisations: [],
  roles: [
    {
      id: 'r',
      personId: 'p',
      title: 'leader',
      organisationId: 'c',
      status: 'current',
      from: null,
      until: null,
      evidence: [span('Ida Marsh, leader of Wirral Council')],
      confidence: 0.97,
    },
  ],
  ratings: [
    {
      id: 'g',
      subjectId: 'c',
      service: 'children’s services',
      by: 'Ofsted',
      framework: 'ofsted-ilacs',
      grade: 'good',
      rank: 2,
      status: 'current',
      asOf: null,
      evidence: [span('Ofsted rated its children’s services good')],
      confidence: 0.9,
    },
  ],
  interventions: [],
  quotes: [
    {
      id: 'q',
      speakerId: 'p',
      text: 'We have turned the corner, and we know it,',
      evidence: [span('“We have turned the corner, and we know it,” she said')],
      confidence: 0.99,
    },
  ],
  extractor: { name: 'alderman', version: '0' },
});
