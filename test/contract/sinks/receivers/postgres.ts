import { Client } from 'pg';
import { createPostgresSink } from '../../../../src/emit/postgres-sink.ts';
import type { ArticleRecord } from '../../../../src/record/index.ts';
import { createDatabase, findPostgres } from '../../../services.ts';
import { startProxy } from './proxy.ts';
import type { OpenReceiver } from './receiver.ts';

interface Row {
  readonly record: ArticleRecord;
  readonly key: string;
  readonly version: number;
}

export const openPostgres: OpenReceiver = async () => {
  const server = await findPostgres();
  if (server === null) return null;
  const database = await createDatabase(server);
  const url = new URL(database.url);
  const proxy = await startProxy({ host: url.hostname, port: Number(url.port || 5432) });
  url.port = String(proxy.port);
  url.hostname = '127.0.0.1';
  return {
    createSink: () => createPostgresSink({ url: url.href, schema: 'facts' }),
    read: async () => {
      const client = new Client({ connectionString: database.url });
      await client.connect();
      try {
        const { rows: made } = await client.query(`select to_regclass('facts.records') as name`);
        if ((made[0] as { name: string | null }).name === null) return [];
        const { rows } = await client.query<Row>(
          'select record, idempotency_key as key, version from facts.records order by article_id, version',
        );
        return rows;
      } finally {
        await client.end();
      }
    },
    breakDown: () => proxy.cut(),
    mend: () => proxy.mend(),
    close: async () => {
      await proxy.close();
      await database.drop();
    },
  };
};
