import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/store/migrate.ts';
import { openDatabase, type OpenDatabase } from '../../src/store/open-database.ts';

let directory: string;
let database: OpenDatabase;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'alderman-database-'));
  database = await openDatabase({ directory });
});
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true, force: true });
});

const insert = (id: string) => ({ id, url: id, submittedAs: id, state: 'queued', stage: 'fetch' }) as const;
const find = (id: string) =>
  database.db.selectFrom('urls').select('id').where('id', '=', id).executeTakeFirst();

describe('the embedded database', () => {
  it('undoes a transaction that fails, and goes on', async () => {
    const { db } = database;
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('urls').values(insert('undone')).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await find('undone')).toBeUndefined();
    const broken = db
      .transaction()
      .execute((trx) => sql`select no_such_column from alderman.urls`.execute(trx));
    await expect(broken).rejects.toMatchObject({ code: '42703' });
    await db.insertInto('urls').values(insert('kept')).execute();
    expect(await find('kept')).toEqual({ id: 'kept' });
  });

  it('holds other queries out of a transaction', async () => {
    const { db } = database;
    let seen: unknown = 'nothing';
    let asked: Promise<void> | undefined;
    await db.transaction().execute(async (trx) => {
      await trx.insertInto('urls').values(insert('half')).execute();
      asked = find('half').then((row) => void (seen = row));
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(seen).toBe('nothing');
      await trx.updateTable('urls').set({ id: 'whole' }).where('id', '=', 'half').execute();
    });
    await asked;
    expect(seen).toBeUndefined();
    expect(await find('whole')).toEqual({ id: 'whole' });
  });

  it('runs many transactions at once, one after the other', async () => {
    const { db } = database;
    await db
      .insertInto('urls')
      .values({ ...insert('counter'), attempts: 0 })
      .execute();
    const bump = () =>
      db.transaction().execute(async (trx) => {
        const { attempts } = await trx
          .selectFrom('urls')
          .select('attempts')
          .where('id', '=', 'counter')
          .executeTakeFirstOrThrow();
        await trx
          .updateTable('urls')
          .set({ attempts: attempts + 1 })
          .where('id', '=', 'counter')
          .execute();
      });
    await Promise.all(Array.from({ length: 20 }, bump));
    const row = await db.selectFrom('urls').select('attempts').where('id', '=', 'counter').executeTakeFirst();
    expect(row).toEqual({ attempts: 20 });
  });

  it('is there again when it is opened again, with nothing left to migrate', async () => {
    await database.close();
    database = await openDatabase({ directory });
    expect(await find('kept')).toEqual({ id: 'kept' });
    expect(await migrate(database.db)).toEqual([]);
  });

  it('is not touched by a version older than the one that wrote it', async () => {
    await sql`insert into alderman.migrations (name) values ('999-of-the-future')`.execute(database.db);
    await expect(migrate(database.db)).rejects.toThrow(/newer version of Alderman \(999-of-the-future\)/);
    await sql`delete from alderman.migrations where name = '999-of-the-future'`.execute(database.db);
  });

  it('cannot be opened twice', async () => {
    await expect(openDatabase({ directory })).rejects.toMatchObject({ code: 'data-directory-in-use' });
  });
});
