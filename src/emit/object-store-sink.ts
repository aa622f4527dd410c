import { z } from 'zod';
import { once } from './once.ts';
import { type Sink, SinkRefusal } from './sink.ts';
import { defineSink } from './sink-definition.ts';

export const objectStoreSink = defineSink({
  name: 'object-store',
  settings: {
    ALDERMAN_OBJECT_STORE_ENDPOINT: z
      .url({ protocol: /^https?$/, message: 'must be a URL that begins with https:// or http://' })
      .optional()
      .describe('The S3-compatible service of the sink object-store.'),
    ALDERMAN_OBJECT_STORE_REGION: z
      .string()
      .default('us-east-1')
      .describe('Its region, which is signed with.'),
    ALDERMAN_OBJECT_STORE_BUCKET: z
      .string()
      .regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/, 'must be the name of a bucket')
      .optional()
      .describe('The bucket, which must be there.'),
    ALDERMAN_OBJECT_STORE_PREFIX: z
      .string()
      .regex(/^[\w./-]*$/, 'must be made of letters, digits, "_", "-", "." and "/"')
      .default('alderman/')
      .describe('What the name of each object begins with.'),
    ALDERMAN_OBJECT_STORE_ACCESS_KEY_ID: z.string().optional().describe('The key that may write there.'),
    ALDERMAN_OBJECT_STORE_SECRET_ACCESS_KEY: z.string().optional().describe('Its secret.'),
    ALDERMAN_OBJECT_STORE_SESSION_TOKEN: z
      .string()
      .optional()
      .describe('The token that belongs to a temporary key.'),
  },
  required: [
    'ALDERMAN_OBJECT_STORE_ENDPOINT',
    'ALDERMAN_OBJECT_STORE_BUCKET',
    'ALDERMAN_OBJECT_STORE_ACCESS_KEY_ID',
    'ALDERMAN_OBJECT_STORE_SECRET_ACCESS_KEY',
  ],
  create: (settings) =>
    createObjectStoreSink({
      endpoint: settings.ALDERMAN_OBJECT_STORE_ENDPOINT ?? '',
      region: settings.ALDERMAN_OBJECT_STORE_REGION,
      bucket: settings.ALDERMAN_OBJECT_STORE_BUCKET ?? '',
      prefix: settings.ALDERMAN_OBJECT_STORE_PREFIX,
      accessKeyId: settings.ALDERMAN_OBJECT_STORE_ACCESS_KEY_ID ?? '',
      secretAccessKey: settings.ALDERMAN_OBJECT_STORE_SECRET_ACCESS_KEY ?? '',
      sessionToken: settings.ALDERMAN_OBJECT_STORE_SESSION_TOKEN ?? null,
    }),
});

export interface ObjectStoreOptions {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | null;
  readonly timeoutMs?: number;
}

/**
 * Puts each record into an object of its own, `PREFIX/ARTICLE/VERSION.json`, so that one that comes again
 * replaces itself, and of an article the last name in order is the newest.
 */
export function createObjectStoreSink(options: ObjectStoreOptions): Sink {
  const { endpoint, bucket, prefix, timeoutMs = 25_000, sessionToken, ...keys } = options;
  const signed = { ...keys, ...(sessionToken !== null && { sessionToken }), service: 's3', method: 'PUT' };
  // The key that signs is made of the secret once a day.
  const cache = new Map<string, ArrayBuffer>();
  const agent = once(async () => new (await import('undici')).Agent());
  const base = `${endpoint.replace(/\/+$/, '')}/${bucket}/${prefix}`;

  async function put(url: string, headers: Record<string, string>, body: string) {
    const [{ AwsV4Signer }, { request }] = await Promise.all([import('aws4fetch'), import('undici')]);
    const ready = await new AwsV4Signer({ ...signed, cache, url, headers }).sign();
    const response = await request(ready.url, {
      method: 'PUT',
      headers: Object.fromEntries(ready.headers),
      body,
      dispatcher: await agent.get(),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.statusCode, text: await response.body.text() };
  }

  return {
    name: 'object-store',
    concurrency: 16,
    async emit({ record, key, articleId, version }) {
      const name = `${articleId}/${String(version).padStart(6, '0')}.json`;
      const headers = { 'content-type': 'application/json', 'x-amz-meta-alderman-key': key };
      const { status, text } = await put(`${base}${name}`, headers, JSON.stringify(record));
      if (status >= 200 && status < 300) return;
      const code = /<Code>([^<]{1,100})<\/Code>/.exec(text)?.[1] ?? '';
      const words = `The object store answered ${status} ${code}`.trim();
      throw status === 413 || code === 'EntityTooLarge' ? new SinkRefusal(words) : new Error(words);
    },
    close: () => agent.close((opened) => opened.close()),
  };
}
