import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

/** The entity that an id now leads to: its own, or the one that it has become a part of; null for an unknown one. */
export async function followMerges(db: Kysely<Database>, id: string): Promise<string | null> {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at);) {
    seen.add(at);
    const row = await db.selectFrom('entities').select('mergedInto').where('id', '=', at).executeTakeFirst();
    if (row === undefined) return null;
    if (row.mergedInto === null) return at;
    at = row.mergedInto;
  }
  return null;
}
