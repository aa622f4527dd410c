import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { createDatabase, findPostgres } from '../services.ts';

const postgres = await findPostgres();

describe.skipIf(postgres === null)('statements on a server', () => {
  it('are prepared once, and anew when a newer version has changed the table', async () => {
    const database = await createDatabase(postgres!);
    const opened = await openDatabase({ url: database.url });
    const { db } = opened;
    const look = () => db.selectFrom('states').selectAll().where('key', '=', 'a').execute();
    // In one session, as in a pool that is at work.
    await db.connection().execute(async (one) => {
      const lookHere = () => one.selectFrom('states').selectAll().where('key', '=', 'a').execute();
      await lookHere();
      const { rows } = await sql<{ count: number }>`select count(*)::integer as count
        from pg_prepared_statements where statement like '%from "alderman"."states"%'`.execute(one);
      expect(rows[0]!.count).toBe(1);
      await sql`alter table alderman.states add column more text`.execute(one);
      await expect(lookHere()).rejects.toMatchObject({ code: '0A000' });
      expect(await lookHere()).toEqual([]);
    });
    expect(await look()).toEqual([]);
    await opened.close();
    await database.drop();
  });
});
