import { type Kysely, type RawBuilder, sql } from 'kysely';
import { claimDeliveries } from './claim-deliveries.ts';
import type { Database } from './database.ts';
import { type Delivery, type DeliveryFailure, HELD_MS } from './delivery.ts';
import { gather, holdSession } from './gather.ts';
import { givenTexts } from './given-rows.ts';
import { type MovedRow, movePart, readMoved } from './move-url.ts';
import { runRaw } from './run-raw.ts';
import type { Move, UrlRow } from './url-row.ts';

export type DeliveryQueries = ReturnType<typeof createDeliveryQueries>;

/** The way of records to sinks: what waits is a row, so that no sink waits for another and nothing is lost. */
export function createDeliveryQueries(db: Kysely<Database>) {
  return {
    /** See `claimDeliveries`. */
    claimDeliveries: (recordId: string, sinks: readonly string[], holder: string) =>
      db.transaction().execute((trx) => claimDeliveries(trx, { recordId, sinks, holder })),

    /**
     * Takes what is due for a sink, at most one of each article and never one before an earlier version of the
     * same article; a single one while the sink fails, to see whether it is well again.
     */
    async takeDeliveries(sink: string, options: { limit: number; holder: string }): Promise<Delivery[]> {
      const { limit, holder } = options;
      const { rows } = await sql<Delivery>`with due as (
          select d.record_id from alderman.deliveries d
          where d.sink = ${sink} and d.state = 'waiting' and d.next_attempt_at <= now()
            and (d.taken_until is null or d.taken_until < now())
            and not exists (select from alderman.sinks s where s.name = ${sink} and s.next_attempt_at > now())
            and not exists (select from alderman.deliveries e where e.article_id = d.article_id
              and e.sink = ${sink} and e.state = 'waiting' and e.version < d.version)
          order by d.next_attempt_at, d.seq
          limit case when exists (select from alderman.sinks s where s.name = ${sink} and s.failures > 0)
            then 1 else ${limit}::integer end
          for update of d skip locked)
        update alderman.deliveries d set key = r.key, taken_by = ${holder},
          taken_until = now() + ${HELD_MS} * interval '1 millisecond'
        from due, alderman.records r
        where d.sink = ${sink} and d.record_id = due.record_id and r.id = d.record_id
        returning d.sink, coalesce(r.reviewed, r.record) as record, d.key, d.article_id, d.version`.execute(
        db,
      );
      return rows;
    },

    /** Writes down that a sink has these. What has changed since it was taken waits still. */
    async markDelivered(sink: string, received: readonly Pick<Delivery, 'record' | 'key'>[]): Promise<void> {
      if (received.length === 0) return;
      const all = received.map((emission) => ({ sink, emission }));
      await sql`with ${sql.join(deliveredParts(all))} select 1`.execute(db);
    },

    /** Writes down what each sink has, and moves the URL on whose deliveries they were. */
    endDeliveries: gather(holdSession(db), endAll, {
      keysOf: ({ urlId, received }) => [urlId, ...received.map(({ emission }) => emission.record.id)],
    }),

    /** Puts a delivery off, or makes it a dead letter. */
    async markFailed(sink: string, recordId: string, failure: DeliveryFailure): Promise<void> {
      const { reason, isRefused, maxAttempts, backoffMs } = failure;
      await sql`update alderman.deliveries set attempts = attempts + 1, reason = ${reason},
          state = case when ${isRefused}::boolean or attempts + 1 >= ${maxAttempts}::integer
            then 'dead' else 'waiting' end,
          next_attempt_at = ${doubleDelay('attempts', backoffMs, '1 hour')}, taken_until = null, taken_by = null
        where sink = ${sink} and record_id = ${recordId}`.execute(db);
    },

    /** Leaves a sink alone for a while to which nothing could be delivered. */
    async markSinkFailed(
      sink: string,
      { reason, backoffMs }: { reason: string; backoffMs: number },
    ): Promise<void> {
      await sql`insert into alderman.sinks as s (name, failures, failing_since, next_attempt_at, reason)
        values (${sink}, 1, now(), now() + ${backoffMs} * interval '1 millisecond', ${reason})
        on conflict (name) do update set failures = s.failures + 1, reason = excluded.reason,
          next_attempt_at = ${doubleDelay('s.failures', backoffMs, '5 minutes')}`.execute(db);
    },

    /** Gives back what was taken and not begun. */
    async releaseDeliveries(sink: string, recordIds: readonly string[]): Promise<void> {
      if (recordIds.length === 0) return;
      await sql`update alderman.deliveries set taken_until = null, taken_by = null
        where sink = ${sink} and record_id = any(${recordIds}::text[])`.execute(db);
    },

    /** Gives back everything that a process took which is gone; only where no other can be at work. */
    async releaseAllDeliveries(): Promise<void> {
      await sql`update alderman.deliveries set taken_until = null, taken_by = null
        where taken_until is not null`.execute(db);
    },
  };
}

/** What a sink has received. */
export interface Received {
  readonly sink: string;
  readonly emission: Pick<Delivery, 'record' | 'key'>;
}

export interface EndedDeliveries {
  readonly urlId: string;
  readonly move: Move;
  readonly received: readonly Received[];
}

async function endAll(
  db: Kysely<Database>,
  batch: readonly EndedDeliveries[],
): Promise<(UrlRow | undefined)[]> {
  const changes = batch.map(({ urlId, move }) => ({ id: urlId, move }));
  const parts = [...deliveredParts(batch.flatMap(({ received }) => received)), movePart(changes)];
  const rows = await runRaw(db, sql<MovedRow>`with ${sql.join(parts)} select * from moved`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return batch.map(({ urlId }) => readMoved(byId.get(urlId)));
}

/** The parts of a statement that write down what sinks have. */
function deliveredParts(received: readonly Received[]): RawBuilder<unknown>[] {
  const sinks = received.map(({ sink }) => sink);
  const ids = received.map(({ emission }) => emission.record.id);
  const keys = received.map(({ emission }) => emission.key);
  return [
    sql`received as (select * from unnest(${givenTexts(sinks)}, ${givenTexts(ids)}, ${givenTexts(keys)}) as t (sink, record_id, key))`,
    sql`gone as (delete from alderman.deliveries d using received r
      where d.sink = r.sink and d.record_id = r.record_id and d.key = r.key)`,
    sql`changed as (update alderman.deliveries d set taken_until = null, taken_by = null from received r
      where d.sink = r.sink and d.record_id = r.record_id and d.key <> r.key)`,
    sql`well as (delete from alderman.sinks where name in (select sink from received))`,
    sql`emitted as (insert into alderman.emissions (sink, key, record_id)
      select sink, key, record_id from received on conflict (sink, key) do update set emitted_at = now())`,
  ];
}

/** The time after a delay that doubles with each failure counted in a column, up to the most. */
function doubleDelay(count: 'attempts' | 's.failures', firstMs: number, most: string) {
  return sql`now() + least(${most}::interval,
    ${firstMs} * power(2, least(${sql.raw(count)}, 20)) * interval '1 millisecond')`;
}
