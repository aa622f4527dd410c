import type { PGlite, Results, Transaction } from '@electric-sql/pglite';
import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';

/**
 * Kysely over PGlite. PGlite has one session, so a transaction here runs inside PGlite's own
 * `transaction()`, which holds every other query back until it ends; queries outside of one interleave.
 */
export function createPgliteDialect(pglite: PGlite): Dialect {
  return {
    createDriver: () => new PgliteDriver(pglite),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

type Ending = 'commit' | 'rollback';

class PgliteDriver implements Driver {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }
  async init(): Promise<void> {
    await this.#pglite.waitReady;
  }
  async acquireConnection(): Promise<PgliteConnection> {
    return new PgliteConnection(this.#pglite);
  }
  beginTransaction(connection: PgliteConnection): Promise<void> {
    return connection.begin();
  }
  commitTransaction(connection: PgliteConnection): Promise<void> {
    return connection.end('commit');
  }
  rollbackTransaction(connection: PgliteConnection): Promise<void> {
    return connection.end('rollback');
  }
  async releaseConnection(): Promise<void> {}
  /** PGlite belongs to whoever opened it. */
  async destroy(): Promise<void> {}
}

class PgliteConnection implements DatabaseConnection {
  readonly #pglite: PGlite;
  #open: { tx: Transaction; finish: (how: Ending) => Promise<void> } | undefined;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const session = this.#open?.tx ?? this.#pglite;
    const result: Results<R> = await session.query<R>(query.sql, [...query.parameters]);
    return { rows: result.rows, numAffectedRows: BigInt(result.affectedRows ?? 0) };
  }

  // eslint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Not offered: page through a list by its cursor.');
  }

  /** Resolves when PGlite has begun: the transaction stays open until `end` says how it ends. */
  async begin(): Promise<void> {
    this.#open = await new Promise((resolve, reject) => {
      const ended = this.#pglite.transaction(async (tx) => {
        const how = await new Promise<Ending>((settle) => {
          const finish = (how: Ending) => {
            settle(how);
            return ended;
          };
          resolve({ tx, finish });
        });
        if (how === 'rollback') await tx.rollback();
      });
      ended.catch(reject);
    });
  }

  async end(how: Ending): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.finish(how);
  }
}
