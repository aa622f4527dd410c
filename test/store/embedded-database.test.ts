import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDatabase } from '../../src/store/embedded-database.ts';
import { readTemplate, writeTemplate } from '../../src/store/template.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'alderman-embedded-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('openEmbeddedDatabase', () => {
  it('makes a database from the template, and starts afresh what a killed process left half-made', async () => {
    await writeTemplate();
    expect(readTemplate()!.size).toBeGreaterThan(1_000_000);
    mkdirSync(join(directory, 'store.new', 'base'), { recursive: true });
    writeFileSync(join(directory, 'store.new', 'PG_VERSION'), '18\n');
    const database = await openEmbeddedDatabase(join(directory, 'store'));
    await database.query('create table kept (id integer)');
    await database.query('insert into kept values ($1)', [7]);
    await database.close();
    expect(readdirSync(directory)).toEqual(['store']);
    const again = await openEmbeddedDatabase(join(directory, 'store'));
    expect((await again.query('select id from kept')).rows).toEqual([{ id: 7 }]);
    await again.close();
  });

  it('hears what is notified, until it no longer wants to', async () => {
    const database = await openEmbeddedDatabase(null);
    const heard: string[] = [];
    const stop = database.onNotification((channel, payload) => heard.push(`${channel} ${payload}`));
    await database.query('listen news');
    await database.query(`select pg_notify('news', $1)`, ['first']);
    expect(heard).toEqual(['news first']);
    stop();
    await database.query(`select pg_notify('news', $1)`, ['second']);
    expect(heard).toEqual(['news first']);
    await database.close();
  });

  it('goes on after a statement that fails, prepared or not', async () => {
    const database = await openEmbeddedDatabase(null);
    await expect(database.query('select 1 / $1::integer', [0])).rejects.toMatchObject({ code: '22012' });
    await expect(database.query('no sql at all')).rejects.toMatchObject({ code: '42601' });
    expect((await database.query('select 1 / $1::integer as it', [1])).rows).toEqual([{ it: 1 }]);
    await database.close();
  });
});

describe('an embedded database that grows', () => {
  it('is measured again, so that statements are planned for what is in it', async () => {
    const database = await openEmbeddedDatabase(null);
    const known = async () => {
      const { rows } = await database.query(`select reltuples from pg_class where relname = 'growing'`);
      return (rows[0] as { reltuples: number }).reltuples;
    };
    await database.query('create table growing (id integer primary key)');
    await database.query('insert into growing select * from generate_series(1, 5000)');
    expect(await known()).toBe(-1);
    for (let i = 0; i < 600; i++) (await database.connect()).release();
    expect(await known()).toBe(5000);
    await database.close();
  });
});
