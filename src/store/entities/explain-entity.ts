import { type Kysely, sql } from 'kysely';
import type { PersonNode } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { followMerges } from './follow-merges.ts';
import type { BodyData, LinkEvidence } from './tables.ts';

/** What some articles say of an entity in the same way. */
export interface Appearance {
  readonly node: string;
  readonly name: string;
  readonly gender: 'female' | 'male' | null;
  readonly party: string | null;
  /** The bodies where posts are held, and the posts as "post@body", by their keys; for a body its own key. */
  readonly bodies: readonly string[];
  readonly posts: readonly string[];
  readonly articles: number;
  /** The days of the first and the last of them. */
  readonly first: string | null;
  readonly last: string | null;
  readonly articleIds: readonly string[];
}

/** Why two appearances are one entity. */
export interface Reason extends LinkEvidence {
  readonly left: string;
  readonly right: string;
  readonly rule: string;
  readonly madeAt: Date;
}

export interface Explanation {
  readonly id: string;
  readonly name: string;
  readonly appearances: readonly Appearance[];
  readonly reasons: readonly Reason[];
  /** What was merged into it, and what came of it, in the order of time. */
  readonly events: readonly { readonly event: string; readonly otherId: string; readonly at: Date }[];
}

/** Articles that are named for each appearance. */
const MOST_ARTICLES = 20;

export type ExplainQueries = ReturnType<typeof createExplainQueries>;

export function createExplainQueries(db: Kysely<Database>) {
  return {
    /** What an entity is made of, and why that is one; undefined for an unknown id. */
    async explainEntity(id: string): Promise<Explanation | undefined> {
      const now = await followMerges(db, id);
      if (now === null) return undefined;
      const entity = await db
        .selectFrom('entities')
        .select(['id', 'name'])
        .where('id', '=', now)
        .executeTakeFirstOrThrow();
      const appearances = await listAppearances(db, now);
      const nodes = appearances.map(({ node }) => node);
      const links = await db
        .selectFrom('entityLinks')
        .selectAll()
        .where('leftNode', 'in', [...nodes, ''])
        .where('rightNode', 'in', [...nodes, ''])
        .orderBy('leftNode')
        .orderBy('rightNode')
        .execute();
      const reasons = links.map(({ leftNode, rightNode, rule, evidence, madeAt }): Reason => {
        return Object.assign({ left: leftNode, right: rightNode, rule, madeAt }, evidence);
      });
      const events = await db
        .selectFrom('entityEvents')
        .select(['event', 'otherId', 'at'])
        .where('entityId', '=', now)
        .orderBy('seq')
        .execute();
      return { ...entity, appearances, reasons, events };
    },
  };
}

async function listAppearances(db: Kysely<Database>, entityId: string): Promise<Appearance[]> {
  const { rows } = await sql<{
    id: string;
    name: string;
    data: PersonNode | BodyData;
    articles: number;
    first: string | null;
    last: string | null;
    articleIds: string[];
  }>`select node.id, node.name, node.data::text::json as data, count(*)::integer as articles,
      min(left(article.published, 10)) as first, max(left(article.published, 10)) as last,
      (array_agg(sighting.article_id order by article.published))[1:${sql.lit(MOST_ARTICLES)}] as article_ids
    from alderman.entity_nodes node
    join alderman.entity_sightings sighting on sighting.node_id = node.id
    join alderman.articles article on article.id = sighting.article_id
    where node.entity_id = ${entityId} group by node.id order by first, node.id`.execute(db);
  return rows.map(({ id, name, data, articles, first, last, articleIds }) => {
    const said =
      'key' in data
        ? { gender: null, party: null, bodies: [data.key], posts: [] }
        : { gender: data.gender, party: data.party, bodies: data.bodies, posts: data.posts };
    return Object.assign({ node: id, name, articles, first, last, articleIds }, said);
  });
}
