import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import S3rver from 's3rver';
import { createObjectStoreSink } from '../../../../src/emit/object-store-sink.ts';
import type { ArticleRecord } from '../../../../src/record/index.ts';
import { startProxy } from './proxy.ts';
import type { OpenReceiver } from './receiver.ts';

/** The only pair of keys that this server knows. */
const KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

/** An S3-compatible server that checks signatures. */
export const openObjectStore: OpenReceiver = async () => {
  const directory = mkdtempSync(join(tmpdir(), 'alderman-objects-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'records', configs: [] }],
  });
  const { port } = await server.run();
  const proxy = await startProxy({ host: '127.0.0.1', port });
  const client = new AwsClient({ ...KEYS, region: 'us-east-1', service: 's3', retries: 0 });
  const base = `http://127.0.0.1:${port}/records`;
  const list = async () => {
    const text = await (await client.fetch(`${base}?list-type=2&max-keys=1000`)).text();
    return [...text.matchAll(/<Key>([^<]+)<\/Key>/g)].map((match) => match[1] ?? '').toSorted();
  };
  return {
    createSink: () =>
      createObjectStoreSink({
        endpoint: `http://127.0.0.1:${proxy.port}`,
        region: 'us-east-1',
        bucket: 'records',
        prefix: 'alderman/',
        sessionToken: null,
        ...KEYS,
      }),
    read: async () =>
      Promise.all(
        (await list()).map(async (name) => {
          const response = await client.fetch(`${base}/${name}`);
          const key = response.headers.get('x-amz-meta-alderman-key');
          const version = Number(/(\d+)\.json$/.exec(name)?.[1]);
          return { record: (await response.json()) as ArticleRecord, key, version };
        }),
      ),
    breakDown: () => proxy.cut(),
    mend: () => proxy.mend(),
    close: async () => {
      await proxy.close();
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
