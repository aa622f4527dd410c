import type { ArticleRecord } from '../record/index.ts';
import { type ExportItem, findEntity, joinEvidence, listNames, toDay } from './export-item.ts';

type Cell = string | number | null;

export interface ExportColumn {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
}

/** Facts of one kind as rows and columns, names beside ids so that each table can be read by itself. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
  /** The rows of one record, their cells in the order of the columns. */
  readonly rows: (item: ExportItem) => Cell[][];
}

const text = (...names: readonly string[]): ExportColumn[] => names.map((name) => ({ name, type: 'text' }));
const integer = (name: string): ExportColumn => ({ name, type: 'integer' });

const SOURCE = text('article_url', 'article_title', 'site', 'published', 'record_id');

function describeSource({ record }: ExportItem): Cell[] {
  const { url, canonicalUrl, title, site, published } = record.article;
  return [canonicalUrl ?? url, title, site, published, record.id];
}

const BODY = text('body', 'body_id', 'council_code', 'gss');

/** The columns of a body: its name, its id, and its codes if it is a council. */
function describeBody(item: ExportItem, id: string | null): Cell[] {
  if (id === null) return [null, null, null, null];
  const council = item.record.councils.find((c) => c.id === id);
  const name = listNames(item.record).get(id) ?? null;
  return [name, findEntity(item, id), council?.code ?? null, council?.gss ?? null];
}

const PROOF: ExportColumn[] = [...text('evidence'), { name: 'confidence', type: 'number' }];

type FactKind = 'roles' | 'ratings' | 'interventions' | 'quotes';
type FactOf<K extends FactKind> = ArticleRecord[K][number];

/** A table of one kind of fact: the columns of its own, its proof, and the article. */
function factTable<K extends FactKind>(
  name: K,
  columns: readonly ExportColumn[],
  describe: (fact: FactOf<K>, item: ExportItem) => Cell[],
): ExportTable {
  return {
    name,
    columns: [...columns, ...PROOF, ...SOURCE, ...text('fact_id', 'review')],
    rows: (item) => {
      const facts: readonly FactOf<K>[] = item.record[name];
      const source = describeSource(item);
      return facts.map((fact) =>
        describe(fact, item).concat(
          joinEvidence(fact.evidence),
          fact.confidence,
          source,
          fact.id,
          fact.review?.status ?? null,
        ),
      );
    },
  };
}

/** Every table, by what it holds a row of. */
export const EXPORT_TABLES: readonly ExportTable[] = [
  {
    name: 'articles',
    columns: [
      ...text('article_id', 'record_id'),
      integer('version'),
      ...text(
        'url',
        'canonical_url',
        'site',
        'title',
        'byline',
        'published',
        'language',
        'completeness',
        'stored',
      ),
      ...['people', 'councils', 'organisations', 'roles', 'ratings', 'interventions', 'quotes'].map(integer),
    ],
    rows: ({ record, articleId, version, storedAt }) => {
      const { url, canonicalUrl, site, title, byline, published, language, completeness } = record.article;
      const { people, councils, organisations, roles, ratings, interventions, quotes } = record;
      const counts = [people, councils, organisations, roles, ratings, interventions, quotes].map(
        (f) => f.length,
      );
      const about = [url, canonicalUrl, site, title, byline.join('; '), published, language, completeness];
      return [[articleId, record.id, version, ...about, storedAt.toISOString(), ...counts]];
    },
  },
  {
    name: 'people',
    columns: [...text('person', 'person_id', 'honorific', 'party'), integer('mentions'), ...SOURCE],
    rows: (item) =>
      item.record.people.map(({ id, name, honorific, party, mentions }) => [
        name,
        findEntity(item, id),
        honorific,
        party,
        mentions.length,
        ...describeSource(item),
      ]),
  },
  {
    name: 'bodies',
    columns: [...BODY, ...text('kind'), integer('mentions'), ...SOURCE],
    rows: (item) => {
      const councils = item.record.councils.map((council) => ({ ...council, kind: 'council' }));
      return [...councils, ...item.record.organisations].map(({ id, kind, mentions }) =>
        describeBody(item, id).concat(kind, mentions.length, describeSource(item)),
      );
    },
  },
  factTable(
    'roles',
    [...text('person', 'person_id', 'title'), ...BODY, ...text('status', 'valid_from', 'valid_until')],
    ({ personId, title, organisationId, status, from, until }, item) => [
      listNames(item.record).get(personId) ?? null,
      findEntity(item, personId),
      title,
      ...describeBody(item, organisationId),
      status,
      toDay(from),
      toDay(until),
    ],
  ),
  factTable(
    'ratings',
    [
      ...BODY,
      ...text('service', 'rated_by', 'framework', 'grade'),
      integer('rank'),
      ...text('status', 'as_of'),
    ],
    ({ subjectId, service, by, framework, grade, rank, status, asOf }, item) => [
      ...describeBody(item, subjectId),
      service,
      by,
      framework,
      grade,
      rank,
      status,
      toDay(asOf),
    ],
  ),
  factTable('interventions', [...BODY, ...text('type', 'imposed_by', 'status')], (fact, item) => [
    ...describeBody(item, fact.subjectId),
    fact.type,
    fact.by,
    fact.status,
  ]),
  factTable('quotes', text('speaker', 'speaker_id', 'text'), (fact, item) => [
    listNames(item.record).get(fact.speakerId) ?? null,
    findEntity(item, fact.speakerId),
    fact.text,
  ]),
];
