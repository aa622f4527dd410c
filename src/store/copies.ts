import { type Kysely, type RawBuilder, sql } from 'kysely';
import { BINS, type Signature } from './compute-signature.ts';
import type { Database } from './database.ts';
import { givenRows } from './given-rows.ts';

/** An article that says the same as another in nearly the same words. */
export interface Copy {
  readonly recordId: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly url: string;
}

export type CopyQueries = ReturnType<typeof createCopyQueries>;

/** Articles of which so much is the same are copies: an agency's text with another headline and a cut end. */
const LEAST_SIMILARITY = 0.5;
/** Candidates that are compared; an article that has more copies is found by any of them. */
const MOST_CANDIDATES = 100;
/**
 * Bands are locked under this number, in the order of their hashes: two copies that come at once have one in common, so
 * that the second sees the first; articles that are no copies do not wait for each other.
 */
export const BAND_LOCKS = 0x41_4c_44_43;

/** Lists articles that are copies of each other; all of them are kept. */
export function createCopyQueries(db: Kysely<Database>) {
  return {
    /** The other articles that are copies of a record's, the first seen first. */
    async listCopies(recordId: string): Promise<Copy[]> {
      return db
        .selectFrom('records')
        .innerJoin('signatures as own', 'own.articleId', 'records.articleId')
        .innerJoin('signatures as other', 'other.clusterId', 'own.clusterId')
        .innerJoin('articles', 'articles.id', 'other.articleId')
        .innerJoin('records as current', 'current.id', 'articles.currentRecordId')
        .innerJoin('urls', 'urls.id', 'current.urlId')
        .where('records.id', '=', recordId)
        .whereRef('other.articleId', '<>', 'own.articleId')
        .select(['current.id as recordId', 'current.title', 'current.site', 'current.published', 'urls.url'])
        .orderBy('articles.firstSeenAt')
        .orderBy('current.id')
        .execute();
    },

    /** How many different stories there are: articles, with copies of one counted once. */
    async countStories(): Promise<number> {
      const { count } = await db
        .selectFrom('articles')
        .leftJoin('signatures', 'signatures.articleId', 'articles.id')
        .select(sql<number>`count(distinct coalesce(cluster_id, articles.id))::integer`.as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

/** An article and what tells its copies. */
export interface SignedArticle {
  readonly articleId: string;
  readonly signature: Signature;
}

/**
 * The part of a statement that places articles among their copies, by their texts: each with the one that is most like
 * it, or else by itself. Their bands must be locked, and no two of them may have one in common.
 */
export function signaturePart(articles: readonly SignedArticle[]): RawBuilder<unknown> {
  const rows = articles.map(({ articleId, signature: { bands, minima } }) => {
    return { article_id: articleId, bands: `{${bands.join()}}`, minima: `{${minima.join()}}` };
  });
  return sql`signed as (insert into alderman.signatures (article_id, cluster_id, bands, minima)
    select own.article_id, coalesce((select cluster_id
      from (select cluster_id, minima from alderman.signatures
        where bands && own.bands and article_id <> own.article_id limit ${sql.lit(MOST_CANDIDATES)}) other
      cross join lateral (select count(*) filter (where theirs = ours) as same
        from unnest(other.minima, own.minima) as pair (theirs, ours)) alike
      where same >= ${sql.lit(LEAST_SIMILARITY * BINS)}
      order by same desc, cluster_id limit 1), own.article_id), own.bands, own.minima
    from ${givenRows(rows, sql`article_id text, bands integer[], minima integer[]`)} own
    on conflict (article_id) do update
      set cluster_id = excluded.cluster_id, bands = excluded.bands, minima = excluded.minima)`;
}
