import { EventEmitter } from 'node:events';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';

/** What the queue needs of an embedded database. */
export interface EmbeddedSession {
  query(text: string, params?: readonly unknown[]): Promise<PgQueryResult>;
  onNotification(callback: (channel: string, payload: string) => void): () => void;
}

/**
 * An embedded database in the shape of a `pg.Pool`, as far as BullMQ uses one. There is a single session
 * behind it, so every client is a view of it and none holds it; each hears what the session is notified of.
 */
export function createEmbeddedPool(session: EmbeddedSession): PgPool {
  return Object.assign(new EventEmitter(), {
    query: (text: string, params?: readonly unknown[]) => session.query(text, params),
    connect: async () => new SessionView(session) as unknown as PgPoolClient,
    end: async () => undefined,
  });
}

class SessionView extends EventEmitter {
  readonly #session: EmbeddedSession;
  readonly #stop: () => void;

  constructor(session: EmbeddedSession) {
    super();
    this.#session = session;
    this.#stop = session.onNotification((channel, payload) => {
      this.emit('notification', { channel, payload });
    });
  }
  query(text: string, params?: readonly unknown[]): Promise<PgQueryResult> {
    return this.#session.query(text, params);
  }
  release(): void {
    this.#stop();
  }
}
