import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { InterventionStatement, RatingStatement, RoleStatement } from '../../resolve/index.ts';
import type { Database } from '../database.ts';

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

const COMMON = sql`stated.record_id as "recordId", stated.id as "factId", stated.article_id as "articleId",
  stated.published, stated.dated, coalesce(signature.cluster_id, stated.article_id) as story, stated.confidence,
  stated.review, stated.status, stated.body_entity as "bodyId"`;

/** There may be thousands: their columns are named as the fields are, so that no row is made a second time. */
const run = async <T>(
  db: Kysely<Database>,
  table: string,
  columns: RawBuilder<unknown>,
  { where, limit }: Selection,
): Promise<T[]> => {
  const { rows } = await sql<T>`select ${COMMON}, ${columns} from ${sql.table(`alderman.${table}`)} stated
    left join alderman.signatures signature on signature.article_id = stated.article_id
    where ${where} order by stated.dated desc limit ${limit}`.execute(db.withoutPlugins());
  return rows;
};

/** Roles as they are stated, with the story that each article is of. */
export function selectRoles(db: Kysely<Database>, selection: Selection): Promise<RoleStatement[]> {
  const columns = sql`stated.person_entity as "personId", stated.title, stated.post_key as "postKey",
    stated.is_single as "isSingle", stated."from", stated.until`;
  return run(db, 'role_statements', columns, selection);
}

/** Ratings as they are stated. */
export function selectRatings(db: Kysely<Database>, selection: Selection): Promise<RatingStatement[]> {
  const columns = sql`stated.service, stated.service_key as "serviceKey", stated."by", stated.framework, stated.grade,
    stated.rank, stated.as_of as "asOf"`;
  return run(db, 'rating_statements', columns, selection);
}

/** Interventions as they are stated. */
export function selectInterventions(
  db: Kysely<Database>,
  selection: Selection,
): Promise<InterventionStatement[]> {
  return run(db, 'intervention_statements', sql`stated.type, stated."by"`, selection);
}
