import { type RawBuilder, sql } from 'kysely';
import { givenRows } from './given-rows.ts';

/** Another address of a page: where it was found in the end, or what it calls its own. */
export interface Address {
  /** Of the row that the address has or gets. */
  readonly id: string;
  /** Normalised. */
  readonly url: string;
}

/** A page, the row that stays of its addresses, and what it came to. */
export interface AddressedPage {
  readonly urlId: string;
  readonly pageId: string;
  readonly recordId: string;
  /** Further ones. */
  readonly others: readonly Address[];
}

/**
 * Makes one row of all that are addresses of one page: the part of a statement that gives each address not heard of
 * before a row that only points to this one, so that it is known when it is found.
 */
export function aliasPart(pages: readonly AddressedPage[]): RawBuilder<unknown> {
  const rows = pages.flatMap(({ urlId, pageId, recordId, others }) =>
    others.map(({ id, url }) => ({ id, url, same_as: urlId, page_id: pageId, record_id: recordId })),
  );
  return sql`aliases as (insert into alderman.urls
      (id, url, submitted_as, state, stage, code, reason, same_as, page_id, record_id, finished_at)
    select id, url, url, 'done', 'extract', 'same-page', 'It is another address of a page that is known.',
      same_as, page_id, record_id, now()
    from ${givenRows(rows, sql`id text, url text, same_as text, page_id text, record_id text`)} address order by id
    on conflict do nothing)`;
}

/**
 * What a URL's row points to, by the `others` and `record_id` of its change: the row of another address that has
 * brought the same record to its end already.
 */
export const MAIN = sql`coalesce(own.same_as, (select main.id from unnest(here.others) as other (id)
  cross join lateral (select * from alderman.urls u where u.id = other.id limit 1) main
  where main.record_id = here.record_id and main.same_as is null and main.state = 'done' limit 1))`;
