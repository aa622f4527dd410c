import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSinks, type Sink } from '../../src/emit/index.ts';
import { readConfig } from '../../src/app/index.ts';
import { openGuardedAgent } from '../../src/fetch/index.ts';
import { makeEmission } from '../emit/make-emission.ts';
import { createDatabase, findPostgres, findRedis, removeKeys } from '../services.ts';
import { makeRecord } from '../store/make-record.ts';

// Each example is a process of its own, on what may be a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const python = findPython();
const postgres = await findPostgres();
const redis = await findRedis();
const hasPsql = spawnSync('psql', ['--version']).status === 0;

/** What each language runs its examples with, and how it names their files. */
const LANGUAGES = {
  typescript: { command: [process.execPath, '--import', 'tsx'], name: (words: string) => `${words}.ts` },
  python: { command: [python ?? 'python3'], name: (words: string) => `${words.replaceAll('-', '_')}.py` },
} as const;
type Language = keyof typeof LANGUAGES;

const records = Array.from({ length: 3 }, () => makeRecord({ title: 'Ünïcode — “leader”' }));
const LINE = 'Joan Marsh\tleader\tLeeds City Council\tcurrent';
const EXPECTED = records.map(() => LINE);

let folder: string;
const undo: (() => Promise<unknown>)[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alderman-examples-'));
});
afterAll(async () => {
  for (const step of undo.toReversed()) await step();
  rmSync(folder, { recursive: true, force: true });
});

function findPython(): string | null {
  if (spawnSync('python3', ['--version']).status === 0) return 'python3';
  if (process.env['CI']) throw new Error('python3 is not to be had: install it, or put it on PATH.');
  console.warn('Skipped: the examples in Python, for there is no python3 on PATH.');
  return null;
}

function start(
  language: Language,
  example: string,
  env: Record<string, string>,
  ...args: string[]
): ChildProcess {
  const { command, name } = LANGUAGES[language];
  const [program = '', ...options] = command;
  const path = join(EXAMPLES, language, name(example));
  return spawn(program, [...options, path, ...args], {
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...env },
  });
}

async function run(...call: Parameters<typeof start>): Promise<string[]> {
  const child = start(...call);
  let [stdout, stderr] = ['', ''];
  child.stdout!.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr!.on('data', (data: Buffer) => (stderr += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The example ended with ${code}: ${stderr}`);
  return stdout.split('\n').filter(Boolean);
}

/** Sends the records, the first of them twice, through the real sink as the settings make it. */
async function fill(name: string, env: Record<string, string>): Promise<void> {
  const { sinkSettings } = readConfig({ ...env, ALDERMAN_SINKS: name });
  const [sink] = createSinks([name], sinkSettings, { directory: folder, openGuarded: openGuardedAgent }) as [
    Sink,
  ];
  for (const record of [...records, ...records.slice(0, 1)]) await sink.emit(makeEmission(record));
  await sink.close();
}

describe.each(['typescript', 'python'] as const)('the example in %s', (language) => {
  const isMissing = language === 'python' && python === null;

  it.skipIf(isMissing)('reads JSONL', async () => {
    const path = join(folder, `${language}.jsonl`);
    await fill('jsonl', { ALDERMAN_JSONL_FILE: path });
    expect(await run(language, 'read-jsonl', {}, path)).toEqual(EXPECTED);
  });

  it.skipIf(isMissing || postgres === null || (language === 'python' && !hasPsql))(
    'reads PostgreSQL',
    async () => {
      const database = await createDatabase(postgres!);
      undo.push(database.drop);
      const env = { ALDERMAN_POSTGRES_SINK_URL: database.url, ALDERMAN_POSTGRES_SINK_SCHEMA: 'for_bi' };
      await fill('postgres', env);
      expect(await run(language, 'read-postgres', env)).toEqual(EXPECTED);
    },
  );

  it.skipIf(isMissing || redis === null)('reads a Redis stream', async () => {
    const prefix = `test-${randomUUID()}`;
    undo.push(() => removeKeys(redis!, prefix));
    const env = { ALDERMAN_REDIS_STREAM_URL: redis!, ALDERMAN_REDIS_STREAM: `${prefix}:records` };
    await fill('redis-stream', env);
    expect(await run(language, 'read-redis-stream', env)).toEqual(EXPECTED);
  });

  it.skipIf(isMissing)('reads an object store', async () => {
    const server = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      directory: join(folder, `objects-${language}`),
      configureBuckets: [{ name: 'records', configs: [] }],
    });
    const { port } = await server.run();
    undo.push(() => server.close());
    const env = {
      ALDERMAN_OBJECT_STORE_ENDPOINT: `http://127.0.0.1:${port}`,
      ALDERMAN_OBJECT_STORE_BUCKET: 'records',
      ALDERMAN_OBJECT_STORE_ACCESS_KEY_ID: 'S3RVER',
      ALDERMAN_OBJECT_STORE_SECRET_ACCESS_KEY: 'S3RVER',
    };
    await fill('object-store', env);
    expect(await run(language, 'read-object-store', env)).toEqual(EXPECTED);
  });

  it.skipIf(isMissing)('receives a webhook, and believes only what is signed', async () => {
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}/`;
    const env = {
      ALDERMAN_WEBHOOK_URL: url,
      ALDERMAN_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
      ALDERMAN_WEBHOOK_ALLOW_INSIDE: `127.0.0.1:${port}`,
    };
    const child = start(language, 'receive-webhook', { ...env, PORT: String(port) });
    let stdout = '';
    child.stdout!.on('data', (data: Buffer) => (stdout += data.toString()));
    try {
      await once(child.stderr!, 'data');
      await fill('webhook', env);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'webhook-id': 'a',
          'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
          'webhook-signature': 'v1,AAAA',
        },
        body: JSON.stringify({ key: 'a', record: records[0] }),
      });
      expect(response.status).toBe(401);
      await vi.waitFor(() => expect(stdout.split('\n').filter(Boolean)).toEqual(EXPECTED), {
        timeout: 30_000,
      });
    } finally {
      child.kill();
      await once(child, 'close');
    }
  });
});

it('there is one for each sink, in each language', () => {
  const count = (language: Language) =>
    readdirSync(join(EXAMPLES, language)).filter((f) => /^re(?:ad|ceive)/.test(f));
  expect(count('typescript').map((f) => f.replace('.ts', ''))).toEqual(
    count('python').map((f) => f.replace('.py', '').replaceAll('_', '-')),
  );
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
