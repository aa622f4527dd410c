import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** The database was written by a newer Alderman than this one. */
class NewerDatabase extends Error {
  readonly code = 'newer-database';
}

/** Serialises processes that start at once on one server. Any constant will do; this spells "ALDM". */
const MIGRATION_LOCK = 0x41_4c_44_4d;

/**
 * Brings the database up to the newest migration, all in one transaction: everything pending is applied
 * or nothing is. Returns the names of those applied.
 *
 * @throws NewerDatabase if the database holds a migration that this version does not know
 */
export async function migrate(db: Kysely<Database>): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(trx);
    await sql`create schema if not exists alderman`.execute(trx);
    await sql`create table if not exists alderman.migrations (
      name text primary key, applied_at timestamptz not null default now())`.execute(trx);
    const { rows } = await sql<{ name: string }>`select name from alderman.migrations`.execute(trx);
    const applied = new Set(rows.map((row) => row.name));
    const known = new Set(MIGRATIONS.map((m) => m.name));
    const unknown = [...applied].filter((name) => !known.has(name));
    if (unknown.length > 0) {
      throw new NewerDatabase(
        `The database was changed by a newer version of Alderman (${unknown.join(', ')}). ` +
          'Use that version or a later one.',
      );
    }
    const pending = MIGRATIONS.filter((m) => !applied.has(m.name));
    for (const { name, statements } of pending) {
      for (const statement of statements) await sql.raw(statement).execute(trx);
      await sql`insert into alderman.migrations (name) values (${name})`.execute(trx);
    }
    return pending.map((m) => m.name);
  });
}
