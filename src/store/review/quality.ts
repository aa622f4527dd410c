import { sql, type Kysely } from 'kysely';
import type { Verdict } from '../../review/index.ts';
import type { Database } from '../database.ts';

/** What one analyst did on one day, in London's time. */
export interface ReviewDay {
  /** Such as "2026-03-09". */
  readonly day: string;
  readonly userName: string;
  /** One by one; those of bulk acceptances are in `bulk`. */
  readonly decisions: number;
  readonly bulk: number;
  readonly articles: number;
  /** The median from one decision to the next; pauses of more than five minutes do not count. */
  readonly medianSeconds: number | null;
}

export type QualityQueries = ReturnType<typeof createQualityQueries>;

/** Reads what analysts' decisions say about the extractor, and about their own work. */
export function createQualityQueries(db: Kysely<Database>) {
  return {
    /** The verdict that stands on each fact that an extractor stated and someone looked at; none of bulk ones. */
    async listVerdicts(): Promise<Verdict[]> {
      const { rows } = await sql<Verdict>`
        select d.kind, d.status, (d.machine->>'confidence')::double precision as confidence,
          a.site, d.extractor_version
        from (
          select distinct on (article_id, key) *
          from alderman.decisions
          where action in ('accept', 'reject', 'correct', 'add', 'undo')
          order by article_id, key, version desc
        ) as d
        left join alderman.articles as a on a.id = d.article_id
        where d.machine is not null and d.batch is null
          and d.status in ('accepted', 'rejected', 'corrected')`.execute(db);
      return rows;
    },

    /** The latest days on which anything was decided, the latest first. */
    async listReviewDays(days = 30): Promise<ReviewDay[]> {
      const { rows } = await sql<ReviewDay>`
        select day, user_name, (count(*) filter (where batch is null))::integer as decisions,
          (count(*) filter (where batch is not null))::integer as bulk,
          count(distinct article_id)::integer as articles,
          percentile_cont(0.5) within group (order by gap)
            filter (where batch is null and gap <= 300) as median_seconds
        from (
          select to_char(created_at at time zone 'Europe/London', 'YYYY-MM-DD') as day, user_name, user_id,
            batch, article_id,
            extract(epoch from created_at - lag(created_at) over (partition by user_id order by seq))
              ::double precision as gap
          from alderman.decisions
          where created_at > now() - ${days} * interval '1 day'
        ) as own
        group by day, user_id, user_name
        order by day desc, user_name`.execute(db);
      return rows;
    },
  };
}
