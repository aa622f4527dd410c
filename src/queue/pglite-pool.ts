import { EventEmitter } from 'node:events';
import type { PGlite, Results } from '@electric-sql/pglite';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';

/**
 * PGlite in the shape of a `pg.Pool`, as far as BullMQ uses one. There is a single session behind it, so
 * every client is a view of it; what differs is who hears its notifications.
 */
export function createPglitePool(pglite: PGlite): PgPool {
  const query = async (text: string, params?: readonly unknown[]): Promise<PgQueryResult> => {
    // Without parameters the text may hold several statements, which only `exec` takes.
    const result: Results | undefined = params?.length
      ? await pglite.query(text, [...params])
      : (await pglite.exec(text)).at(-1);
    return { rows: result?.rows ?? [], rowCount: result?.affectedRows ?? null };
  };
  const pool = new EventEmitter();
  return Object.assign(pool, {
    query,
    connect: async () => new PgliteClient(pglite, query) as unknown as PgPoolClient,
    end: async () => undefined,
  });
}

class PgliteClient extends EventEmitter {
  readonly #pglite: PGlite;
  readonly #query: PgPool['query'];
  readonly #stops: (() => Promise<void>)[] = [];

  constructor(pglite: PGlite, query: PgPool['query']) {
    super();
    this.#pglite = pglite;
    this.#query = query;
  }

  /** A plain LISTEN would subscribe the session and tell no one: PGlite's own `listen` also calls back. */
  async query(text: string, params?: readonly unknown[]): Promise<PgQueryResult> {
    const channel = /^\s{0,20}LISTEN\s+(\w+)/m.exec(text)?.[1];
    if (channel === undefined) return this.#query(text, params);
    const stop = await this.#pglite.listen(channel, (payload) => {
      this.emit('notification', { channel, payload });
    });
    this.#stops.push(() => stop());
    return { rows: [], rowCount: null };
  }

  release(): void {
    const stops = this.#stops.splice(0);
    // The database may be closing already, and with it the subscription ends.
    void Promise.allSettled(stops.map((stop) => stop()));
  }
}
