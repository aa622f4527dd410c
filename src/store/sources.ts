import { sql, type Kysely } from 'kysely';
import type { Source } from '../sites/index.ts';
import type { Database, SourceRunCounts, UrlState } from './database.ts';

/** What one run of a source came to. */
export interface SourceRun {
  readonly sourceId: string;
  /** `unchanged`: all that was read is as it was last time. */
  readonly outcome: 'done' | 'unchanged' | 'failed';
  readonly code: string | null;
  readonly reason: string | null;
  readonly counts: SourceRunCounts;
  /** What a person should look at, in words with numbers. */
  readonly warnings: readonly string[];
}

export type SourceRunRow = SourceRun & { readonly seq: number; readonly finishedAt: Date };

export interface SourceStatus {
  readonly source: Source;
  /** The latest; null before the first. */
  readonly run: SourceRunRow | null;
}

/** How the pages of a source fared of late. */
export interface ParsingHealth {
  /** Pages that came to an end. */
  readonly ended: number;
  /** Of these, pages that were had and gave no article. */
  readonly unparsed: number;
}

export type SourceQueries = ReturnType<typeof createSourceQueries>;

/** Runs kept of each source. */
const RUNS_KEPT = 100;

/** Reads and writes of the sources and of what became of their runs. */
export function createSourceQueries(db: Kysely<Database>) {
  return {
    /** Makes the store's sources exactly these. What was found by one that goes stays. */
    async syncSources(sources: readonly Source[]): Promise<void> {
      await db.transaction().execute(async (trx) => {
        const ids = sources.map(({ id }) => id);
        await trx
          .deleteFrom('sources')
          .where('id', '<>', sql<string>`all(${ids}::text[])`)
          .execute();
        for (const source of sources) {
          const definition = JSON.stringify(source);
          await trx
            .insertInto('sources')
            .values({ id: source.id, definition })
            .onConflict((oc) => oc.column('id').doUpdateSet({ definition, updatedAt: sql`now()` }))
            .execute();
        }
      });
    },

    async getSource(id: string): Promise<Source | undefined> {
      const row = await db.selectFrom('sources').select('definition').where('id', '=', id).executeTakeFirst();
      return row?.definition;
    },

    /** All sources by id, each with its latest run. */
    async listSources(): Promise<SourceStatus[]> {
      const [sources, runs] = await Promise.all([
        db.selectFrom('sources').select('definition').orderBy('id').execute(),
        db
          .selectFrom('sourceRuns')
          .distinctOn('sourceId')
          .selectAll()
          .orderBy('sourceId')
          .orderBy('seq', 'desc')
          .execute(),
      ]);
      const latest = new Map(runs.map((run) => [run.sourceId, run]));
      return sources.map(({ definition }) => ({
        source: definition,
        run: latest.get(definition.id) ?? null,
      }));
    },

    /** Keeps what a run came to; nothing if its source has gone meanwhile. */
    async saveRun(run: SourceRun): Promise<void> {
      const { sourceId, outcome, code, reason } = run;
      await sql`insert into alderman.source_runs (source_id, outcome, code, reason, counts, warnings)
        select id, ${outcome}, ${code}, ${reason}, ${JSON.stringify(run.counts)}::json,
          ${JSON.stringify(run.warnings)}::json
        from alderman.sources where id = ${sourceId}`.execute(db);
      await sql`delete from alderman.source_runs where source_id = ${sourceId} and seq < (
        select min(seq) from (select seq from alderman.source_runs where source_id = ${sourceId}
          order by seq desc limit ${RUNS_KEPT}) as kept)`.execute(db);
    },

    /** What the latest run came to that read all of a source; undefined where none did. */
    async findReading(sourceId: string): Promise<SourceRunCounts | undefined> {
      const row = await db
        .selectFrom('sourceRuns')
        .select('counts')
        .where('sourceId', '=', sourceId)
        .where('outcome', '=', 'done')
        .where(sql<boolean>`counts->>'unread' = '0'`)
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.counts;
    },

    /** Of the latest `limit` pages of a source that came to an end, how many gave no article. */
    async measureParsing(sourceId: string, limit: number): Promise<ParsingHealth> {
      return db
        .selectFrom((eb) =>
          eb
            .selectFrom('urls')
            .select(['state', 'stage'])
            .where('sourceId', '=', sourceId)
            .where('state', 'in', FINAL)
            .where('sameAs', 'is', null)
            .orderBy('updatedAt', 'desc')
            .limit(limit)
            .as('latest'),
        )
        .select([
          sql<number>`count(*)::integer`.as('ended'),
          sql<number>`(count(*) filter (where state <> 'done' and stage = 'extract'))::integer`.as(
            'unparsed',
          ),
        ])
        .executeTakeFirstOrThrow();
    },

    /** Pages of a source that are not at their end, without those that wait longer than `patienceMs`. */
    async countPending(sourceId: string, patienceMs: number): Promise<number> {
      const horizon = sql<Date>`now() + ${patienceMs} * interval '1 millisecond'`;
      const { count } = await db
        .selectFrom('urls')
        .select(sql<number>`count(*)::integer`.as('count'))
        .where('sourceId', '=', sourceId)
        .where('state', 'not in', FINAL)
        .where((eb) =>
          eb.or([
            eb('nextAttemptAt', 'is', null),
            eb('nextAttemptAt', '<=', horizon),
            eb('code', '=', 'host-busy'),
          ]),
        )
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

const FINAL: readonly UrlState[] = ['done', 'skipped', 'quarantined'];
