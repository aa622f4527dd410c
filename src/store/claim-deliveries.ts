import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { type Delivery, HELD_MS } from './delivery.ts';
import { givenRows } from './given-rows.ts';

export interface Claim {
  readonly sinks: readonly string[];
  /** Who takes them: whoever has the same name may take them again. */
  readonly holder: string;
}

/**
 * Writes down that these sinks are to have a record (unless they have this content already) and takes what can
 * be delivered at once, the versions of its article in order: those before it that are ready go first. What
 * another process has, what must wait and what a failing sink should have stays for later. Returns undefined
 * where there is no such record.
 */
export async function claimDeliveries(
  trx: Transaction<Database>,
  { recordId, sinks, holder }: Claim & { readonly recordId: string },
): Promise<Delivery[] | undefined> {
  // The article's row is held, so that of two versions at once each sees the other's deliveries.
  const own = await trx
    .selectFrom('records')
    .innerJoin('articles', 'articles.id', 'records.articleId')
    .where('records.id', '=', recordId)
    .select(['articleId', 'version'])
    .forUpdate('articles')
    .executeTakeFirst();
  if (own === undefined) return undefined;
  const { articleId, version } = own;
  await sql`insert into alderman.deliveries (sink, record_id, article_id, version, seq, key)
    select wanted.sink, r.id, r.article_id, r.version, r.seq, r.key
    from alderman.records r, unnest(${sinks}::text[]) as wanted (sink)
    where r.article_id = ${articleId}
      and (r.id = ${recordId} or (r.version < ${version} and exists (select from alderman.urls u
        where u.id = r.url_id and u.record_id = r.id and u.state = 'extracted')))
      and not exists (select from alderman.emissions e where e.sink = wanted.sink and e.key = r.key)
    on conflict (sink, record_id) do update set key = excluded.key, state = 'waiting', attempts = 0,
      reason = null, next_attempt_at = now()
      where deliveries.key <> excluded.key`.execute(trx);
  const free = sql`(d.next_attempt_at <= now() and
    (d.taken_until is null or d.taken_until < now() or d.taken_by = ${holder}))`;
  const { rows } = await sql<Delivery>`with own as (
      select d.sink, d.record_id, d.version,
        bool_and(${free}) over (partition by d.sink order by d.version) as is_next
      from alderman.deliveries d
      where d.article_id = ${articleId} and d.sink = any(${sinks}::text[]) and d.state = 'waiting'
        and d.version <= ${version}
        and not exists (select from alderman.sinks s where s.name = d.sink and s.next_attempt_at > now()))
    update alderman.deliveries d set taken_by = ${holder}, key = r.key,
      taken_until = now() + ${HELD_MS} * interval '1 millisecond'
    from own, alderman.records r
    where own.is_next and d.sink = own.sink and d.record_id = own.record_id and r.id = d.record_id
    returning d.sink, coalesce(r.reviewed, r.record) as record, d.key, d.article_id, d.version`.execute(trx);
  return rows.toSorted((a, b) => a.version - b.version);
}

/**
 * The part `taken` of a statement: takes the deliveries of records that the part `stored` writes, as far as nothing
 * goes before them. That is so for the first version of an article, while the sink is well; any other is left to
 * `claimDeliveries`. The articles must be held.
 */
export function takePart(claims: readonly (Claim & { readonly recordId: string })[]): RawBuilder<unknown> {
  const rows = claims.flatMap(({ sinks, holder, recordId }) =>
    sinks.map((sink) => ({ sink, holder, record_id: recordId })),
  );
  return sql`taken as (insert into alderman.deliveries
      (sink, record_id, article_id, version, seq, key, taken_by, taken_until)
    select wanted.sink, stored.id, stored.article_id, stored.version, stored.seq, stored.key, wanted.holder,
      now() + ${HELD_MS} * interval '1 millisecond'
    from ${givenRows(rows, sql`sink text, holder text, record_id text`)} wanted
    join stored on stored.id = wanted.record_id
    where stored.version = 1
      and not exists (select from alderman.sinks s where s.name = wanted.sink and s.next_attempt_at > now())
    on conflict do nothing returning sink, record_id)`;
}
