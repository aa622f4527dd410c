import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { createBrowseLists } from './browse-lists.ts';
import { createFactQueries } from './list-facts.ts';
import { createMatchQueries } from './match-articles.ts';
import { createSearchQueries } from './search-articles.ts';

export type { RecordFilter, UrlFilter } from './browse-lists.ts';
export type { FactFilter, FactKind, FactRow, NamedRef } from './list-facts.ts';
export type { FoundArticle, Ranked, Search } from './search-articles.ts';

export type BrowseQueries = ReturnType<typeof createBrowseQueries>;

/** What the API and the pages show to those who look around. */
export function createBrowseQueries(db: Kysely<Database>) {
  return {
    ...createBrowseLists(db),
    ...createFactQueries(db),
    ...createSearchQueries(db),
    ...createMatchQueries(db),
  };
}
