import { sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';

/** Decisions that come within so many seconds of each other are delivered together. */
const QUIET_SECONDS = 30;
/** But after so many seconds, however long an analyst goes on. */
const MOST_SECONDS = 600;

/**
 * Has a record delivered again, once no more is decided on it, to each sink that has it. One delivery waits for each
 * sink, however much is decided; one that was put off for a failure keeps its time.
 */
export async function queueReview(trx: Transaction<Database>, recordId: string): Promise<void> {
  await sql`insert into alderman.deliveries (sink, record_id, article_id, version, seq, key, next_attempt_at)
    select has.sink, r.id, r.article_id, r.version, r.seq, r.key, now() + ${QUIET_SECONDS} * interval '1 second'
    from alderman.records r
      join (select distinct sink from alderman.emissions where record_id = ${recordId}) has on true
    where r.id = ${recordId}
    on conflict (sink, record_id) do update set key = excluded.key, state = 'waiting', reason = null,
      attempts = case when deliveries.state = 'dead' then 0 else deliveries.attempts end,
      queued_at = case when deliveries.state = 'dead' then now() else deliveries.queued_at end,
      next_attempt_at = case
        when deliveries.state = 'dead' then excluded.next_attempt_at
        when deliveries.attempts > 0 then deliveries.next_attempt_at
        -- Never at once: who takes deliveries at this moment still sees the record as it was.
        else greatest(least(excluded.next_attempt_at, deliveries.queued_at + ${MOST_SECONDS} * interval '1 second'),
          clock_timestamp() + interval '1 second') end`.execute(trx);
}
