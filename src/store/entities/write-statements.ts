import { type RawBuilder, sql } from 'kysely';
import { isSingleHolder, type KeyedBody, postKey, serviceKey } from '../../resolve/index.ts';
import { cutForIndex } from '../cut-for-index.ts';
import { givenRowsOf } from '../given-rows.ts';
import type { RecordOfArticle } from './lock-article.ts';
import type { Sighting } from './sight-record.ts';

interface Stated extends RecordOfArticle {
  readonly bodies: ReadonlyMap<string, KeyedBody>;
  readonly sightings: readonly Sighting[];
}

/**
 * The parts of a statement with `nodes` that write what articles state of entities as rows for questions to be asked
 * of: roles, ratings, interventions. Where nodes become another entity later, their statements go with them.
 */
export function statementParts(all: readonly Stated[]): RawBuilder<unknown>[] {
  return KINDS.map(({ table, columns, listRows }) => {
    const rows = all.flatMap((stated) =>
      listRows(stated).map((row) => Object.assign(row, listCommon(stated))),
    );
    const people = columns.includes('person_node');
    const same = [...COMMON, ...columns].map((name) => sql.id(name));
    const target = sql.raw(`alderman.${table}`);
    // An article that is new is written by the same statement.
    return sql`${sql.raw(`new_${table}`)} as (insert into ${target}
        (${sql.join(same)}, dated, body_entity${people ? sql`, person_entity` : sql``})
      select ${sql.join(same.map((name) => sql`stated.${name}`))}, coalesce(stated.published, to_char(coalesce(
          (select first_seen_at from alderman.articles where id = stated.article_id),
          now()) at time zone 'UTC', 'YYYY-MM-DD')),
        body.entity_id${people ? sql`, person.entity_id` : sql``}
      from ${givenRowsOf(rows, target)} stated
      left join nodes body on body.id = stated.body_node
      ${people ? sql`join nodes person on person.id = stated.person_node` : sql``})`;
  });
}

/** What every table's rows have, as given. */
const COMMON = [
  'record_id',
  'article_id',
  'published',
  'id',
  'body_node',
  'status',
  'confidence',
  'review',
] as const;

const listCommon = ({ record, articleId }: Stated) => {
  return {
    record_id: record.id,
    article_id: articleId,
    published: record.article.published?.slice(0, 10) ?? null,
  };
};

const findNode = (sightings: readonly Sighting[], localId: string | null): string | null =>
  sightings.find((sighting) => sighting.localId === localId)?.node.id ?? null;

function listRoles({ record, bodies, sightings }: Stated): object[] {
  return record.roles.map(
    ({ id, personId, title, organisationId, status, from, until, confidence, review }) => {
      const kind = organisationId === null ? undefined : bodies.get(organisationId)?.kind;
      const key = postKey(title);
      return {
        id,
        title: cutForIndex(title),
        status,
        from,
        until,
        confidence,
        review: review?.status,
        person_node: findNode(sightings, personId),
        body_node: findNode(sightings, organisationId),
        post_key: cutForIndex(key),
        is_single: kind !== undefined && isSingleHolder(key, kind),
      };
    },
  );
}

function listRatings({ record, sightings }: Stated): object[] {
  return record.ratings.map(
    ({ id, subjectId, service, by, framework, grade, rank, status, asOf, confidence, review }) => ({
      id,
      service: cutForIndex(service),
      by: cutForIndex(by),
      framework,
      grade,
      rank,
      status,
      confidence,
      review: review?.status,
      as_of: asOf,
      service_key: cutForIndex(serviceKey(service)),
      body_node: findNode(sightings, subjectId),
    }),
  );
}

function listInterventions({ record, sightings }: Stated): object[] {
  return record.interventions.map(({ id, subjectId, type, by, status, confidence, review }) => ({
    id,
    type,
    by: cutForIndex(by),
    status,
    confidence,
    review: review?.status,
    body_node: findNode(sightings, subjectId),
  }));
}

const KINDS = [
  {
    table: 'role_statements',
    columns: ['title', 'post_key', 'is_single', 'from', 'until', 'person_node'],
    listRows: listRoles,
  },
  {
    table: 'rating_statements',
    columns: ['service', 'service_key', 'by', 'framework', 'grade', 'rank', 'as_of'],
    listRows: listRatings,
  },
  { table: 'intervention_statements', columns: ['type', 'by'], listRows: listInterventions },
];
