import { type RawBuilder, sql } from 'kysely';

/** Another address of a page: where it was found in the end, or what it calls its own. */
export interface Address {
  /** Of the row that the address has or gets. */
  readonly id: string;
  /** Normalised. */
  readonly url: string;
}

/** The row that stays, and what it came to. */
interface Main {
  readonly urlId: string;
  readonly pageId: string;
  readonly recordId: string;
}

/**
 * Makes one row of all that are addresses of one page: the part of a statement that gives each address not heard of
 * before a row that only points to this one, so that it is known when it is found.
 */
export function aliasPart(
  { urlId, pageId, recordId }: Main,
  addresses: readonly Address[],
): RawBuilder<unknown> {
  const others = addresses.filter(({ id }) => id !== urlId);
  return sql`aliases as (insert into alderman.urls
      (id, url, submitted_as, state, stage, code, reason, same_as, page_id, record_id, finished_at)
    select id, url, url, 'done', 'extract', 'same-page', 'It is another address of a page that is known.',
      ${urlId}, ${pageId}, ${recordId}, now()
    from json_to_recordset(${JSON.stringify(others)}::json) as address (id text, url text)
    on conflict do nothing)`;
}

/** What the URL's row points to: the row of another address that has brought the same record to its end already. */
export function findMain({ urlId, recordId }: Main, addresses: readonly Address[]): RawBuilder<unknown> {
  const others = addresses.flatMap(({ id }) => (id === urlId ? [] : [id]));
  return sql`coalesce(own.same_as, (select main.id from alderman.urls main
    where main.id = any(${others}::text[]) and main.record_id = ${recordId} and main.same_as is null
      and main.state = 'done' limit 1))`;
}
