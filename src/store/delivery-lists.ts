import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';

/** How a sink fares. */
export interface SinkStatus {
  readonly sink: string;
  /** Records that it has, each counted once. */
  readonly received: number;
  readonly waiting: number;
  readonly dead: number;
  /** Since when every attempt has failed, why the last one did, and when the next is due; null where it is well. */
  readonly failingSince: Date | null;
  readonly reason: string | null;
  readonly nextAttemptAt: Date | null;
}

/** A record that a sink was not to be brought to take. */
export interface DeadLetter {
  readonly sink: string;
  readonly recordId: string;
  readonly title: string | null;
  readonly url: string;
  readonly attempts: number;
  readonly reason: string | null;
}

/** Which records are to be delivered again. */
export interface ReplayRequest {
  readonly sinks: readonly string[];
  /** Those stored or changed since; all where it is not given. */
  readonly since?: Date;
  readonly until?: Date;
}

export type DeliveryLists = ReturnType<typeof createDeliveryLists>;

/** What waits, what was refused, and how to have it delivered again. */
export function createDeliveryLists(db: Kysely<Database>) {
  return {
    /**
     * Has records delivered again, whatever their sinks have, in the order of storing. Those in another language
     * than English, which are passed on to no one, are left out. Returns how many deliveries that makes.
     */
    async queueReplay({ sinks, since, until }: ReplayRequest): Promise<number> {
      const result =
        await sql`insert into alderman.deliveries (sink, record_id, article_id, version, seq, key)
        select wanted.sink, r.id, r.article_id, r.version, r.seq, r.key
        from alderman.records r, unnest(${sinks}::text[]) as wanted (sink)
        where r.updated_at >= coalesce(${since?.toISOString() ?? null}::timestamptz, '-infinity')
          and r.updated_at < coalesce(${until?.toISOString() ?? null}::timestamptz, 'infinity')
          and exists (select from alderman.urls u where u.id = r.url_id
            and (u.record_id <> r.id or u.state = 'done'))
        order by r.seq
        on conflict (sink, record_id) do update set key = excluded.key, state = 'waiting', attempts = 0,
          reason = null, next_attempt_at = now()`.execute(db);
      return Number(result.numAffectedRows ?? 0n);
    },

    /** Has the dead letters of some sinks delivered again. Returns how many there are. */
    async reviveDeadLetters(sinks: readonly string[]): Promise<number> {
      const result = await sql`update alderman.deliveries d set state = 'waiting', attempts = 0,
          next_attempt_at = now(), key = r.key
        from alderman.records r
        where d.sink = any(${sinks}::text[]) and d.state = 'dead' and r.id = d.record_id`.execute(db);
      return Number(result.numAffectedRows ?? 0n);
    },

    /** Lets sinks that fail be tried at once. */
    async tryAgain(sinks: readonly string[]): Promise<void> {
      await sql`update alderman.sinks set next_attempt_at = null where name = any(${sinks}::text[])`.execute(
        db,
      );
      await sql`update alderman.deliveries set next_attempt_at = now()
        where sink = any(${sinks}::text[]) and state = 'waiting' and next_attempt_at > now()`.execute(db);
    },

    /** How many of a sink's deliveries wait. */
    async countWaiting(sink: string): Promise<number> {
      const { rows } = await sql<{ count: number }>`select count(*)::integer as count from alderman.deliveries
        where sink = ${sink} and state = 'waiting'`.execute(db);
      return rows[0]?.count ?? 0;
    },

    /** How these sinks fare, and any other that something was ever delivered to or waits for. */
    async listSinks(sinks: readonly string[] = []): Promise<SinkStatus[]> {
      const { rows } = await sql<SinkStatus>`with received as (
          select sink, count(distinct record_id)::integer as count from alderman.emissions group by sink),
        open as (select sink, count(*) filter (where state = 'waiting')::integer as waiting,
          count(*) filter (where state = 'dead')::integer as dead from alderman.deliveries group by sink),
        names as (select unnest(${sinks}::text[]) as sink union select sink from received
          union select sink from open)
        select n.sink, coalesce(received.count, 0) as received, coalesce(open.waiting, 0) as waiting,
          coalesce(open.dead, 0) as dead, s.failing_since, s.reason, s.next_attempt_at
        from names n left join received on received.sink = n.sink left join open on open.sink = n.sink
          left join alderman.sinks s on s.name = n.sink
        order by n.sink`.execute(db);
      return rows;
    },

    /** The sinks for which something waits, with why. */
    async listLateSinks(): Promise<Pick<SinkStatus, 'sink' | 'waiting' | 'reason'>[]> {
      const { rows } = await sql<Pick<SinkStatus, 'sink' | 'waiting' | 'reason'>>`select d.sink,
          count(*)::integer as waiting, coalesce(max(s.reason), max(d.reason)) as reason
        from alderman.deliveries d left join alderman.sinks s on s.name = d.sink
        where d.state = 'waiting' and (d.taken_until is null or d.taken_until < now())
        group by d.sink order by d.sink`.execute(db);
      return rows;
    },

    /** Dead letters, the oldest records first. */
    async listDeadLetters(options: { sinks: readonly string[]; limit?: number }): Promise<DeadLetter[]> {
      const { sinks, limit = 100 } = options;
      const { rows } = await sql<DeadLetter>`select d.sink, d.record_id, r.title, u.url, d.attempts, d.reason
        from alderman.deliveries d join alderman.records r on r.id = d.record_id
          join alderman.urls u on u.id = r.url_id
        where d.state = 'dead' and d.sink = any(${sinks}::text[])
        order by d.sink, d.seq limit ${limit}`.execute(db);
      return rows;
    },
  };
}
