import type { Pool } from 'pg';

/** Tables that have changed by half since they were measured; in a large store that is never so for long. */
const GROWN = `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
  where schemaname = 'alderman' and n_mod_since_analyze > n_live_tup / 2 order by name`;

/** Measures those of a server's tables that have grown faster than the server looks at them, once a minute. */
export async function measureGrown(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(GROWN);
  if (rows.length > 0) await pool.query(`analyze ${rows.map(({ name }) => name).join(', ')}`);
}
