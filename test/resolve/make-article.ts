import {
  type ArticleRecord,
  createId,
  type OrganisationKind,
  RECORD_SCHEMA,
  spanAt,
} from '../../src/record/index.ts';
import { councilByCode } from '../../src/register/index.ts';

/** What an invented article says. A body is a council's code, or an organisation as "kind: name". */
export interface Sketch {
  readonly url?: string;
  readonly published?: string | null;
  readonly people?: readonly {
    readonly name: string;
    readonly honorific?: string;
    readonly party?: string;
    readonly posts?: readonly {
      readonly title: string;
      readonly at?: string;
      readonly status?: 'current' | 'former' | 'incoming';
      readonly from?: string;
      readonly until?: string;
    }[];
  }[];
  /** Bodies that are named besides. */
  readonly bodies?: readonly string[];
  readonly ratings?: readonly {
    readonly of: string;
    readonly service?: string;
    readonly grade: string;
    readonly status?: 'current' | 'previous' | 'expected' | 'denied';
    readonly asOf?: string;
  }[];
  readonly interventions?: readonly {
    readonly at: string;
    readonly type: ArticleRecord['interventions'][number]['type'];
    readonly status?: 'imposed' | 'lifted' | 'proposed';
  }[];
  readonly ending?: string;
}

let count = 0;

/** A true record of an invented article: every name and title stands in its text. */
export function makeArticle(sketch: Sketch): ArticleRecord {
  const { url = `https://entities.example/${++count}`, published = '2024-03-01', people = [] } = sketch;
  const { ratings = [], interventions = [], ending = '' } = sketch;
  const posts = people.flatMap((person) =>
    (person.posts ?? []).map((post) => Object.assign({ person }, post)),
  );
  const named = [
    ...posts.flatMap(({ at }) => (at === undefined ? [] : [at])),
    ...ratings.map(({ of }) => of),
    ...interventions.map(({ at }) => at),
    ...(sketch.bodies ?? []),
  ];
  const bodies = [...new Set(named)].map(readBody);
  const words = [
    ...people.map(({ name }) => name),
    ...bodies.map(({ name }) => name),
    ...posts.map(({ title }) => title),
    ...ratings.flatMap(({ grade, service }) => [grade, service ?? 'grade']),
    ...interventions.map(({ type }) => type),
  ];
  const text = `${words.join('; ')}.${ending}`;
  const span = (quote: string) => spanAt(text, text.indexOf(quote), text.indexOf(quote) + quote.length);
  const bodyId = (key: string) => bodies.find((body) => body.key === key)!.id;
  const id = createId('record', url, text);
  return {
    schema: RECORD_SCHEMA,
    id,
    sourceId: null,
    article: { ...EMPTY_ARTICLE, url, published, text },
    people: people.map(({ name, honorific = null, party = null }) => {
      return { id: createId('person', name), name, honorific, party, mentions: [span(name)] };
    }),
    councils: bodies.filter(isCouncil).map(({ id: own, name, code, gss }) => {
      return { id: own, name, code, gss, mentions: [span(name)] };
    }),
    organisations: bodies
      .filter((body) => !isCouncil(body))
      .map(({ id: own, name, kind }) => ({ id: own, name, kind, mentions: [span(name)] })),
    roles: posts.map(({ person, title, at, status = 'current', from = null, until = null }) => {
      const personId = createId('person', person.name);
      const organisationId = at === undefined ? null : bodyId(at);
      const own = createId('role', id, personId, title, organisationId, status);
      const evidence = [span(person.name), span(title)];
      return { id: own, personId, title, organisationId, status, from, until, evidence, confidence: 0.9 };
    }),
    ratings: ratings.map(({ of, service = null, grade, status = 'current', asOf = null }, at) => {
      const own = createId('rating', id, at);
      const scale = { by: 'Ofsted', framework: 'ofsted-ilacs', grade, rank: 2 };
      const evidence = [span(grade)];
      return Object.assign(
        { id: own, subjectId: bodyId(of), service, status, asOf, evidence, confidence: 0.9 },
        scale,
      );
    }),
    interventions: interventions.map(({ at, type, status = 'imposed' }, index) => {
      const own = createId('intervention', id, index);
      return {
        id: own,
        subjectId: bodyId(at),
        type,
        by: null,
        status,
        evidence: [span(type)],
        confidence: 0.9,
      };
    }),
    quotes: [],
    extractor: { name: 'alderman', version: '0.1.0' },
  };
}

function readBody(key: string) {
  const council = councilByCode(key);
  if (council !== undefined) {
    const { name, code, gss } = council;
    return { key, id: createId('council', code), name, code, gss, kind: 'other' as OrganisationKind };
  }
  const [kind, name = ''] = key.split(': ');
  return {
    key,
    id: createId('organisation', name),
    name,
    code: null,
    gss: null,
    kind: kind as OrganisationKind,
  };
}

function isCouncil(body: ReturnType<typeof readBody>): boolean {
  return body.code !== null;
}

const EMPTY_ARTICLE = {
  canonicalUrl: null,
  site: 'Entities Example',
  title: 'An invented article',
  subtitle: null,
  byline: [],
  modified: null,
  language: 'en-GB',
  section: null,
  tags: [],
  image: null,
  removed: [],
  completeness: 'full' as const,
  completenessReason: null,
  nextPageUrl: null,
  sources: {},
};
