import { sql, type Kysely } from 'kysely';
import type { ArticleRecord } from '../record/index.ts';
import type { Database } from './database.ts';

/** A record as exports take it; see `ExportItem`. */
interface ExportRow {
  readonly record: ArticleRecord;
  readonly articleId: string;
  readonly version: number;
  readonly storedAt: Date;
  readonly entities: Readonly<Record<string, string>>;
}

export interface ExportRequest {
  /** Begin after the record of this number. */
  readonly after?: number;
  /** Only those stored or changed since. */
  readonly since?: Date;
  /** All texts that articles ever had; else only that which each has now. */
  readonly allVersions?: boolean;
  /** Against the order of storing. */
  readonly newestFirst?: boolean;
  /** As it was extracted, whatever analysts decided; else as they have it. */
  readonly asExtracted?: boolean;
}

export type ExportQueries = ReturnType<typeof createExportQueries>;

/** Records read at once. */
const PAGE = 100;

export function createExportQueries(db: Kysely<Database>) {
  return {
    /**
     * Records in the order of storing, with the ids of their people and bodies across articles, a page at a time,
     * so that memory stays flat.
     */
    async *exportItems(request: ExportRequest = {}): AsyncGenerator<ExportRow> {
      const { since, allVersions = false, newestFirst = false, asExtracted = false } = request;
      const record = asExtracted ? sql`r.record` : sql`coalesce(r.reviewed, r.record)`;
      const step = newestFirst ? sql`<` : sql`>`;
      const order = newestFirst ? sql`desc` : sql`asc`;
      let last = request.after ?? (newestFirst ? 2 ** 31 - 1 : 0);
      for (;;) {
        const { rows } = await sql<ExportRow & { seq: number }>`
          select r.seq, ${record} as record, r.article_id, r.version, r.updated_at as stored_at,
            coalesce((select json_object_agg(s.local_id, n.entity_id) from alderman.entity_sightings s
              join alderman.entity_nodes n on n.id = s.node_id where s.record_id = r.id), '{}') as entities
          from alderman.records r
          where r.seq ${step} ${last}
            and r.updated_at >= coalesce(${since?.toISOString() ?? null}::timestamptz, '-infinity')
            and (${allVersions}::boolean or exists (select from alderman.articles where current_record_id = r.id))
          order by r.seq ${order} limit ${PAGE}`.execute(db);
        for (const { seq, ...row } of rows) {
          last = seq;
          yield row;
        }
        if (rows.length < PAGE) return;
      }
    },
  };
}
