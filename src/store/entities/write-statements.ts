import { type RawBuilder, sql } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import { isSingleHolder, type KeyedBody, postKey, serviceKey } from '../../resolve/index.ts';
import { makeStorable } from '../write-facts.ts';
import { cutForIndex } from '../cut-for-index.ts';
import type { Sighting } from './sight-record.ts';

interface Stated {
  readonly record: ArticleRecord;
  readonly articleId: string;
  readonly bodies: ReadonlyMap<string, KeyedBody>;
  readonly sightings: readonly Sighting[];
}

/**
 * The parts of a statement with `nodes` that write what an article states of entities as rows for questions to be asked
 * of: roles, ratings, interventions. Where nodes become another entity later, their statements go with them.
 */
export function statementParts(stated: Stated): RawBuilder<unknown>[] {
  const { record, articleId } = stated;
  const day = record.article.published?.slice(0, 10) ?? null;
  const common = sql`${record.id} as record_id, ${articleId} as article_id, ${day}::text as published,
    coalesce(${day}::text, to_char(article.first_seen_at at time zone 'UTC', 'YYYY-MM-DD')) as dated`;
  return [listRoles(stated), listRatings(stated), listInterventions(stated)].map(
    ({ table, rows, columns, people }) => {
      const list = sql.join([...COMMON, ...columns].map((name) => sql.id(name)));
      const target = sql.raw(`alderman.${table}`);
      const names = sql.join(
        columns.filter((name) => name !== 'person_entity').map((name) => sql`stated.${sql.id(name)}`),
      );
      const person = people ? sql`, person.entity_id` : sql``;
      const join = people ? sql`join nodes person on person.id = stated.person_node` : sql``;
      return sql`${sql.raw(`new_${table}`)} as (insert into ${target} (${list})
      select ${common}, stated.id, stated.body_node, body.entity_id, stated.status, stated.confidence, stated.review, ${names}${person}
      from json_populate_recordset(null::${target}, ${JSON.stringify(rows, makeStorable)}::json) stated
      cross join (select first_seen_at from alderman.articles where id = ${articleId}) article
      left join nodes body on body.id = stated.body_node ${join})`;
    },
  );
}

/** In the order in which every table's rows are selected. */
const COMMON = [
  'record_id',
  'article_id',
  'published',
  'dated',
  'id',
  'body_node',
  'body_entity',
  'status',
  'confidence',
  'review',
] as const;

interface Insert {
  readonly table: string;
  readonly rows: readonly object[];
  /** After the common ones; a person's entity comes last. */
  readonly columns: readonly string[];
  readonly people: boolean;
}

const findNode = (sightings: readonly Sighting[], localId: string | null): string | null =>
  sightings.find((sighting) => sighting.localId === localId)?.node.id ?? null;

function listRoles({ record, bodies, sightings }: Stated): Insert {
  const rows = record.roles.map(
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
  const columns = ['title', 'post_key', 'is_single', 'from', 'until', 'person_node', 'person_entity'];
  return { table: 'role_statements', rows, columns, people: true };
}

function listRatings({ record, sightings }: Stated): Insert {
  const rows = record.ratings.map(
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
  const columns = ['service', 'service_key', 'by', 'framework', 'grade', 'rank', 'as_of'];
  return { table: 'rating_statements', rows, columns, people: false };
}

function listInterventions({ record, sightings }: Stated): Insert {
  const rows = record.interventions.map(({ id, subjectId, type, by, status, confidence, review }) => ({
    id,
    type,
    by: cutForIndex(by),
    status,
    confidence,
    review: review?.status,
    body_node: findNode(sightings, subjectId),
  }));
  return { table: 'intervention_statements', rows, columns: ['type', 'by'], people: false };
}
