import { CamelCasePlugin, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from './database.ts';

class Naming extends CamelCasePlugin {
  /** `{as_of}` as `{asOf}`; values stay as they are. */
  nameColumns(row: object): object {
    return Object.fromEntries(
      Object.entries(row).map(([name, value]) => [this.camelCase(name), value as unknown]),
    );
  }
}

const naming = new Naming();

/**
 * Runs a statement that names its schema itself. The query builder would go through all its parts once more for
 * that, which for the long statements that each page has costs as much as the rest of the builder's work.
 */
export async function runRaw<T>(db: Kysely<Database>, statement: RawBuilder<T>): Promise<T[]> {
  const { rows } = await statement.execute(db.withoutPlugins());
  return rows.map((row) => naming.nameColumns(row as object) as T);
}
