import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { selectMatches } from './search-articles.ts';

/** An article that holds the words of a search, and its place in the order of the latest first. */
export interface Match {
  readonly id: string;
  readonly dated: string;
}

/** What is asked of a search apart from the articles themselves. */
export function createMatchQueries(db: Kysely<Database>) {
  return {
    /** How many articles hold the words; `most` stands for that many or more. */
    async countMatches(query: string, most: number): Promise<number> {
      const { count } = await db
        .selectFrom(
          selectMatches(db, { query, sort: 'newest', limit: most })
            .select('articles.id')
            .limit(most)
            .as('one'),
        )
        .select(sql<number>`count(*)::integer`.as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },

    /** The articles that hold the words, the latest first. */
    async listMatches(
      query: string,
      { after, limit }: { readonly after: Match | null; readonly limit: number },
    ): Promise<Match[]> {
      return selectMatches(db, { query, sort: 'newest', limit })
        .select(['articles.id', sql<string>`articles.dated`.as('dated')])
        .$if(after !== null, (q) =>
          q.where(sql<boolean>`(articles.dated, articles.id) < (${after!.dated}, ${after!.id})`),
        )
        .orderBy('articles.dated', 'desc')
        .orderBy('articles.id', 'desc')
        .limit(limit)
        .execute();
    },
  };
}
