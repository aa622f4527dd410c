import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Article } from '../../record/index.ts';
import type { Database } from '../database.ts';

/** Far more than any article, and well under what PostgreSQL takes for one text. */
const MOST_TEXT = 100_000;
const MOST_TITLE = 1000;

/** As much of an article as is searched. */
export function cutWords(title: string | null, text: string): { heading: string; body: string } {
  return { heading: (title ?? '').slice(0, MOST_TITLE), body: text.slice(0, MOST_TEXT) };
}

/** The words of an article, for search: its title counts more. */
export function indexWords(heading: RawBuilder<unknown>, body: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`setweight(to_tsvector('english', ${heading}), 'A') || to_tsvector('english', ${body})`;
}

/** Brings search up to date with a record whose text an analyst has added to. */
export async function indexText(
  trx: Transaction<Database>,
  recordId: string,
  { title, text }: Article,
): Promise<void> {
  const { heading, body } = cutWords(title, text);
  await trx
    .updateTable('articles')
    .set({ search: indexWords(sql`${heading}`, sql`${body}`) })
    .where('currentRecordId', '=', recordId)
    .execute();
}
