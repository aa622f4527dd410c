import { type RawBuilder, sql } from 'kysely';

/** Far more than any article, and well under what PostgreSQL takes for one text. */
const MOST_TEXT = 100_000;
const MOST_TITLE = 1000;

/** The words of an article, for search: its title counts more. */
export function indexArticle(title: string | null, text: string): RawBuilder<string> {
  const [heading, body] = [(title ?? '').slice(0, MOST_TITLE), text.slice(0, MOST_TEXT)];
  return sql<string>`setweight(to_tsvector('english', ${heading}), 'A') || to_tsvector('english', ${body})`;
}
