import { createHash } from 'node:crypto';
import { type ArticleRecord, createId, type Page, RECORD_SCHEMA, spanAt } from '../../src/record/index.ts';

let count = 0;

/** A small true record with one fact of each kind but ratings; each call gives another article. */
export function makeRecord(
  over: { readonly url?: string; readonly title?: string; readonly ending?: string } = {},
): ArticleRecord {
  const { url = `https://news.example/story-${++count}`, title = 'A new leader', ending = '' } = over;
  const said = '“We will mend the roof,” said Joan Marsh, leader of Leeds City Council.';
  const text = `${said} Its housing service is run by Aire Homes under an improvement notice.${ending}`;
  const span = (words: string) => spanAt(text, text.indexOf(words), text.indexOf(words) + words.length);
  return {
    schema: RECORD_SCHEMA,
    id: createId('record', url, text),
    sourceId: null,
    article: {
      url,
      canonicalUrl: null,
      site: 'News Example',
      title,
      subtitle: null,
      byline: [],
      published: '2026-01-05',
      modified: null,
      language: 'en-GB',
      section: null,
      tags: [],
      image: null,
      text,
      removed: [],
      completeness: 'full',
      completenessReason: null,
      nextPageUrl: null,
      sources: {},
    },
    people: [{ id: 'p1', name: 'Joan Marsh', honorific: null, party: null, mentions: [span('Joan Marsh')] }],
    councils: [
      {
        id: 'c1',
        name: 'Leeds City Council',
        code: 'LDS',
        gss: 'E08000035',
        mentions: [span('Leeds City Council')],
      },
    ],
    organisations: [{ id: 'o1', name: 'Aire Homes', kind: 'housing', mentions: [span('Aire Homes')] }],
    roles: [
      {
        id: 'r1',
        personId: 'p1',
        title: 'leader',
        organisationId: 'c1',
        status: 'current',
        from: null,
        until: null,
        evidence: [span('Joan Marsh, leader of Leeds City Council')],
        confidence: 0.9,
      },
    ],
    ratings: [],
    interventions: [
      {
        id: 'i1',
        subjectId: 'c1',
        type: 'improvement notice',
        by: null,
        status: 'imposed',
        evidence: [span('improvement notice')],
        confidence: 0.7,
      },
    ],
    quotes: [
      { id: 'q1', speakerId: 'p1', text: 'We will mend the roof,', evidence: [span(said)], confidence: 0.9 },
    ],
    extractor: { name: 'alderman', version: '0.1.0' },
  };
}

/** A page with this body, as if fetched. */
export function makePage(body: string): Page {
  const bytes = new TextEncoder().encode(body);
  return {
    url: 'https://news.example/',
    finalUrl: 'https://news.example/',
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: bytes,
    fetchedAt: '2026-01-05T09:00:00.000Z',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
