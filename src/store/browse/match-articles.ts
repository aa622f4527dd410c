import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { type Match, selectLatest } from './select-latest.ts';

/** What is asked of a search apart from the articles themselves. */
export function createMatchQueries(db: Kysely<Database>) {
  return {
    /** How many articles hold the words; `most` stands for that many or more. */
    async countMatches(query: string, most: number): Promise<number> {
      const { rows } = await sql<{ count: number }>`select count(*)::integer as count
        from (${selectLatest({ query, limit: most })}) matches`.execute(db);
      return rows[0]?.count ?? 0;
    },

    /** The articles that hold the words, the latest first. */
    async listMatches(
      query: string,
      { after, limit }: { readonly after: Match | null; readonly limit: number },
    ): Promise<Match[]> {
      const { rows } =
        await sql<Match>`select id, dated from (${selectLatest({ query, after, limit })}) matches
        order by dated desc, id desc`.execute(db);
      return rows;
    },
  };
}
