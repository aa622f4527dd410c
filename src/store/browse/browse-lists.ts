import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database, UrlState } from '../database.ts';
import { isEntityId } from '../entities/entity-id.ts';
import { selectSightings } from './select-sightings.ts';
import { type RecordSummary, selectSummaries } from '../records.ts';
import type { SourceRunRow } from '../sources.ts';
import type { UrlRow } from '../url-row.ts';

export interface RecordFilter {
  readonly order: 'newest' | 'oldest';
  readonly site?: string;
  /** The id of a council or an organisation: of its entity, or as records have it. */
  readonly bodyId?: string;
  /** The id of a person's entity, or a name exactly as a record gives it. */
  readonly person?: string;
  /** Published from this ISO date on, and before that. */
  readonly since?: string;
  readonly until?: string;
  /** Whether earlier versions of articles are left out. */
  readonly onlyCurrent: boolean;
  readonly limit: number;
  /** The number of the last one seen. */
  readonly after?: number;
}

export interface UrlFilter {
  readonly state?: UrlState;
  readonly code?: string;
  readonly sourceId?: string;
  readonly limit: number;
  /** The id of the last one seen. */
  readonly after?: string;
}

/** Lists for those who look around: filtered, and in pages. */
export function createBrowseLists(db: Kysely<Database>) {
  return {
    async browseRecords(filter: RecordFilter): Promise<RecordSummary[]> {
      const { order, site, bodyId, person, since, until, onlyCurrent, limit, after } = filter;
      const isNewest = order === 'newest';
      return selectSummaries(db)
        .$if(onlyCurrent, (q) =>
          q.where(sql<boolean>`exists (select from alderman.articles where current_record_id = records.id)`),
        )
        .$if(site !== undefined, (q) => q.where('records.site', '=', site!))
        .$if(since !== undefined, (q) => q.where('records.published', '>=', since!))
        .$if(until !== undefined, (q) => q.where('records.published', '<', until!))
        .$if(bodyId !== undefined, (q) =>
          q.where(sql<boolean>`records.id in (${selectNaming(bodyId!, selectOfBody)})`),
        )
        .$if(person !== undefined, (q) =>
          q.where(sql<boolean>`records.id in (${selectNaming(person!, selectOfPerson)})`),
        )
        .$if(after !== undefined, (q) => q.where('records.seq', isNewest ? '<' : '>', after!))
        .orderBy('records.seq', isNewest ? 'desc' : 'asc')
        .limit(limit)
        .execute();
    },

    /** The latest submitted first. */
    async browseUrls({ state, code, sourceId, limit, after }: UrlFilter): Promise<UrlRow[]> {
      return db
        .selectFrom('urls')
        .selectAll()
        .$if(state !== undefined, (q) => q.where('state', '=', state!))
        .$if(code !== undefined, (q) => q.where('code', '=', code!))
        .$if(sourceId !== undefined, (q) => q.where('sourceId', '=', sourceId!))
        .$if(after !== undefined, (q) =>
          q.where(
            sql<boolean>`(submitted_at, id) < (select submitted_at, id from alderman.urls where id = ${after})`,
          ),
        )
        .orderBy('submittedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
    },

    /** What the last runs of a source came to, the latest first. */
    async listRuns(sourceId: string, limit: number): Promise<SourceRunRow[]> {
      return db
        .selectFrom('sourceRuns')
        .selectAll()
        .where('sourceId', '=', sourceId)
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute();
    },
  };
}

type Select = (named: string) => RawBuilder<unknown>;

/** The records that name an entity, or what records themselves call so. */
const selectNaming = (named: string, select: Select): RawBuilder<unknown> =>
  isEntityId(named) ? sql`select record_id from (${selectSightings(named)}) sighted` : select(named);

const selectOfBody: Select = (id) => sql`select record_id from alderman.councils where id = ${id}
  union all select record_id from alderman.organisations where id = ${id}`;
const selectOfPerson: Select = (name) => sql`select record_id from alderman.people where name = ${name}`;
