import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { compareSignatures, computeSignature, type Signature } from './compute-signature.ts';

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
/** Lets one process at a time place an article, so that two copies that come at once see each other. */
const PLACING_LOCK = 0x41_4c_44_43;

/** Finds and lists articles that are copies of each other; all of them are kept. */
export function createCopyQueries(db: Kysely<Database>) {
  return {
    /** Places the article of a record among its copies, by its text. Repeating it changes nothing. */
    async noteCopies(recordId: string, text: string): Promise<void> {
      const signature = computeSignature(text);
      if (signature === null) return;
      await db.transaction().execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(PLACING_LOCK)})`.execute(trx);
        await place(trx, recordId, signature);
      });
    },

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

async function place(trx: Transaction<Database>, recordId: string, signature: Signature): Promise<void> {
  const { bands, minima } = signature;
  const record = await trx
    .selectFrom('records')
    .select('articleId')
    .where('id', '=', recordId)
    .executeTakeFirst();
  if (record === undefined) return;
  const { articleId } = record;
  const candidates = await trx
    .selectFrom('signatures')
    // As JSON, which is read many times as fast as an array of PostgreSQL's.
    .select(['clusterId', sql<number[]>`array_to_json(minima)`.as('minima')])
    .where(sql<boolean>`bands && ${[...bands]}::integer[]`)
    .where('articleId', '<>', articleId)
    .limit(MOST_CANDIDATES)
    .execute();
  const [best] = candidates
    .map((one) => ({ clusterId: one.clusterId, similarity: compareSignatures(one.minima, minima) }))
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort((a, b) => b.similarity - a.similarity);
  const values = { clusterId: best?.clusterId ?? articleId, bands: [...bands], minima: [...minima] };
  await trx
    .insertInto('signatures')
    .values({ articleId, ...values })
    .onConflict((oc) => oc.column('articleId').doUpdateSet(values))
    .execute();
}
