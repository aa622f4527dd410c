import { sql } from 'kysely';
import { type AccessQueries, createAccessQueries } from './access/index.ts';
import { type BrowseQueries, createBrowseQueries } from './browse/index.ts';
import type { EmbeddedDatabase } from './embedded-database.ts';
import { openDatabase, type DatabaseHome } from './open-database.ts';
import { type CopyQueries, createCopyQueries } from './copies.ts';
import { createDeliveryQueries, type DeliveryQueries } from './deliveries.ts';
import { createDeliveryLists, type DeliveryLists } from './delivery-lists.ts';
import { createCurrentRecordQueries, type CurrentRecordQueries } from './current-records.ts';
import { createEntityQueries, type EntityQueries } from './entities/index.ts';
import { createExportQueries, type ExportQueries } from './export-items.ts';
import { createPageQueries, type PageQueries } from './pages.ts';
import { createRecordQueries, type RecordQueries } from './records.ts';
import { createReviewQueries, type ReviewQueries } from './review/index.ts';
import { createSiteMemoryQueries, type SiteMemoryQueries } from './site-memories.ts';
import { createSourceQueries, type SourceQueries } from './sources.ts';
import { createStateQueries, type StateQueries } from './states.ts';
import { createUrlLists, type UrlLists } from './url-lists.ts';
import { createUrlQueries, type UrlQueries } from './urls.ts';

/** The truth: the fate of every URL, and all that was found. The same on both homes. */
export interface Store
  extends
    UrlLists,
    CopyQueries,
    CurrentRecordQueries,
    DeliveryQueries,
    DeliveryLists,
    EntityQueries,
    ExportQueries,
    UrlQueries,
    PageQueries,
    RecordQueries,
    ReviewQueries,
    SiteMemoryQueries,
    SourceQueries,
    StateQueries {
  /** Users, what lets them in, and what they did. */
  readonly access: AccessQueries;
  /** Filtered lists in pages, and search. */
  readonly browse: BrowseQueries;
  /** The embedded database, for the queue to share; null on a server. */
  readonly embedded: EmbeddedDatabase | null;
  /** Asks the database for its version: resolves with it, or throws what is wrong. */
  check(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the store.
 *
 * @throws DataDirectoryInUse, or whatever the database answers
 */
export async function createStore(home: DatabaseHome): Promise<Store> {
  const database = await openDatabase(home);
  const { db, embedded } = database;
  return {
    ...createUrlLists(db),
    ...createUrlQueries(db),
    ...createPageQueries(db),
    ...createRecordQueries(db),
    ...createCopyQueries(db),
    ...createCurrentRecordQueries(db),
    ...createDeliveryQueries(db),
    ...createDeliveryLists(db),
    ...createReviewQueries(db),
    ...createEntityQueries(db),
    ...createExportQueries(db),
    ...createSiteMemoryQueries(db),
    ...createSourceQueries(db),
    ...createStateQueries(db),
    access: createAccessQueries(db),
    browse: createBrowseQueries(db),
    embedded,
    async check() {
      const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db);
      return Object.values(rows[0] ?? {})[0] ?? 'unknown';
    },
    close: () => database.close(),
  };
}
