import type { PoolClient, QueryConfig } from 'pg';

/** More statements than the program has; a batch of unusual length is not worth keeping. */
const MAX_PREPARED = 500;
const LONGEST_PREPARED = 12_000;

/**
 * Gives each statement with parameters a name, so that the database reads and plans it once in a session and not
 * each time.
 */
export interface Preparer {
  prepare(text: string, params?: readonly unknown[]): QueryConfig;
  /** Gives new names from now on, since what the old ones stand for is out of date. */
  forget(): void;
}

export function createPreparer(): Preparer {
  const names = new Map<string, string>();
  let generation = 0;
  const findName = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MAX_PREPARED || text.length > LONGEST_PREPARED) return known;
    const name = `alderman_${generation}_${names.size}`;
    names.set(text, name);
    return name;
  };
  return {
    prepare(text, params = []) {
      const name = params.length > 0 ? findName(text) : undefined;
      return { text, values: params.map(replaceNul), ...(name === undefined ? {} : { name }) };
    },
    forget() {
      generation++;
      names.clear();
    },
  };
}

/**
 * PostgreSQL takes no NUL in text, and a title or a reason may hold one: it is shown as the replacement character.
 * JSON is untouched, where a NUL is written as an escape.
 */
function replaceNul(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(replaceNul);
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}

/** What PostgreSQL says of a prepared statement whose table has another shape since: a newer version came by. */
const OUT_OF_DATE = '0A000';

/** A client whose statements are prepared. */
export function prepareOn(client: PoolClient, preparer: Preparer): PoolClient {
  const query = async (text: string, params?: readonly unknown[]) => {
    try {
      return await client.query(preparer.prepare(text, params));
    } catch (error) {
      if ((error as { code?: unknown }).code === OUT_OF_DATE) preparer.forget();
      throw error;
    }
  };
  return new Proxy(client, {
    get: (target, key) => {
      if (key === 'query') return query;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
