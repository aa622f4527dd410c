import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { InterventionStatement, RatingStatement, RoleStatement } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { type Columns, selectLines } from './select-lines.ts';

/** Which statements, as a condition on the row `stated`; the latest first, and how many at most. */
interface Selection {
  readonly where: RawBuilder<unknown>;
  readonly limit: number;
}

/** Of the row `stated`: whether an analyst stands behind it. */
export function isReviewed(review: 'decided' | 'undecided' | undefined): RawBuilder<unknown> {
  if (review === undefined) return sql`true`;
  return review === 'decided' ? sql`stated.review is not null` : sql`stated.review is null`;
}

const COMMON = {
  recordId: { of: sql`stated.record_id` },
  factId: { of: sql`stated.id` },
  published: { of: sql`stated.published` },
  dated: { of: sql`stated.dated` },
  story: { of: sql`coalesce(stated.cluster_id, stated.article_id)` },
  review: { of: sql`stated.review` },
  status: { of: sql`stated.status` },
  bodyId: { of: sql`stated.body_entity` },
} satisfies Columns;

const run = <T>(
  db: Kysely<Database>,
  table: string,
  columns: Columns,
  { where, limit }: Selection,
): Promise<T[]> =>
  selectLines<T>(
    db,
    columns,
    sql`(select stated.*, signature.cluster_id from ${sql.table(`alderman.${table}`)} stated
      left join alderman.signatures signature on signature.article_id = stated.article_id
      where ${where} order by stated.dated desc limit ${limit}) stated`,
  );

const ROLE = {
  ...COMMON,
  personId: { of: sql`stated.person_entity` },
  title: { of: sql`stated.title` },
  postKey: { of: sql`stated.post_key` },
  isSingle: { of: sql`stated.is_single`, read: (text) => text === 'true' },
  from: { of: sql`stated."from"` },
  until: { of: sql`stated.until` },
} satisfies Columns;

/** Roles as they are stated, with the story that each article is of. */
export function selectRoles(db: Kysely<Database>, selection: Selection): Promise<RoleStatement[]> {
  return run(db, 'role_statements', ROLE, selection);
}

const RATING = {
  ...COMMON,
  service: { of: sql`stated.service` },
  serviceKey: { of: sql`stated.service_key` },
  by: { of: sql`stated."by"` },
  framework: { of: sql`stated.framework` },
  grade: { of: sql`stated.grade` },
  rank: { of: sql`stated.rank`, read: Number },
  asOf: { of: sql`stated.as_of` },
} satisfies Columns;

/** Ratings as they are stated. */
export function selectRatings(db: Kysely<Database>, selection: Selection): Promise<RatingStatement[]> {
  return run(db, 'rating_statements', RATING, selection);
}

const INTERVENTION = {
  ...COMMON,
  type: { of: sql`stated.type` },
  by: { of: sql`stated."by"` },
} satisfies Columns;

/** Interventions as they are stated. */
export function selectInterventions(
  db: Kysely<Database>,
  selection: Selection,
): Promise<InterventionStatement[]> {
  return run(db, 'intervention_statements', INTERVENTION, selection);
}
