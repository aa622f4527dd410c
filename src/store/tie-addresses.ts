import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';

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
 * Makes one row of all that are addresses of one page. One not heard of before gets a row that only points to this
 * one, so that it is known when it is found. Where another row has brought the same record to its end already,
 * this one points to that.
 */
export async function tieAddresses(
  trx: Transaction<Database>,
  { urlId, pageId, recordId }: Main,
  addresses: readonly Address[],
): Promise<void> {
  const others = addresses.filter(({ id }) => id !== urlId);
  if (others.length === 0) return;
  await trx
    .insertInto('urls')
    .values(others.map((address) => describeAlias(address, { urlId, pageId, recordId })))
    .onConflict((oc) => oc.doNothing())
    .execute();
  const ids = others.map(({ id }) => id);
  await sql`update alderman.urls as own set same_as = main.id from alderman.urls as main
    where own.id = ${urlId} and own.same_as is null and main.id = any(${ids}::text[])
      and main.record_id = ${recordId} and main.same_as is null and main.state = 'done'`.execute(trx);
}

function describeAlias({ id, url }: Address, { urlId, pageId, recordId }: Main) {
  return {
    id,
    url,
    submittedAs: url,
    state: 'done' as const,
    stage: 'extract',
    code: 'same-page',
    reason: 'It is another address of a page that is known.',
    sameAs: urlId,
    pageId,
    recordId,
    finishedAt: sql<Date>`now()`,
  };
}
