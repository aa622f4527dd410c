import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { createDatabase, findPostgres } from '../services.ts';

const server = await findPostgres();

describe.skipIf(server === null)('a database on a server that grows', () => {
  it('is measured again, as far as it has grown, before the server would look at it', async () => {
    const own = await createDatabase(server!);
    const database = await openDatabase({ url: own.url });
    const { db } = database;
    const known = async () => {
      const { rows } = await sql<{
        relname: string;
        reltuples: number;
      }>`select relname, reltuples from pg_class
        where relname in ('urls', 'sources') order by relname`.execute(db);
      return Object.fromEntries(rows.map(({ relname, reltuples }) => [relname, reltuples]));
    };
    try {
      await sql`insert into alderman.urls (id, url, submitted_as, state, stage)
        select i, i, i, 'queued', 'fetch' from generate_series(1, 3000) i`.execute(db);
      await vi.waitFor(async () => {
        for (let i = 0; i < 200; i++) await sql`select 1`.execute(db);
        expect(await known()).toEqual({ urls: 3000, sources: -1 });
      }, 15_000);
    } finally {
      await database.close();
      await own.drop();
    }
  });
});
