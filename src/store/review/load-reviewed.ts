import { sql, type Kysely } from 'kysely';
import type { Article } from '../../record/index.ts';
import { reviewArticle, type ReviewedArticle } from '../../review/index.ts';
import type { Database } from '../database.ts';

export type LoadedArticle = ReviewedArticle & { readonly article: Article };

/** Articles with all their facts as they stand after what analysts decided, by the articles' ids. */
export async function loadReviewed(
  db: Kysely<Database>,
  articleIds: readonly string[],
): Promise<Map<string, LoadedArticle>> {
  const ids = [...new Set(articleIds)];
  if (ids.length === 0) return new Map();
  const [rows, decisions] = await Promise.all([
    db
      .selectFrom('articles')
      .innerJoin('records', 'records.id', 'articles.currentRecordId')
      .select(['articles.id', 'records.record'])
      .where('articles.id', '=', sql<string>`any(${ids}::text[])`)
      .execute(),
    db
      .selectFrom('decisions')
      .selectAll()
      .where('articleId', '=', sql<string>`any(${ids}::text[])`)
      .orderBy('seq')
      .execute(),
  ]);
  return new Map(
    rows.map(({ id, record }) => {
      const own = decisions.filter(({ articleId }) => articleId === id);
      return [id, { ...reviewArticle(record, own), article: record.article }];
    }),
  );
}
