import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type IngestOutcome, openStore, readConfig } from '../../src/app/index.ts';
import { createDatabase, findPostgres, findRedis, removeKeys } from '../services.ts';
import { type Site, startSite } from './site.ts';

const redis = await findRedis();
const postgres = await findPostgres();

// Several processes on what may be a small and busy machine.
vi.setConfig({ testTimeout: 400_000 });

let site: Site;
let directory: string;
beforeEach(async () => {
  site = await startSite({ delayMs: 40 });
  directory = mkdtempSync(join(tmpdir(), 'alderman-kill-'));
});
afterEach(async () => {
  await site.close();
  rmSync(directory, { recursive: true, force: true });
});

describeKill('embedded', async () => ({}));
describe.skipIf(redis === null || postgres === null)('servers', () => {
  const undo: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const step of undo) await step();
  });
  describeKill('PostgreSQL and Redis', async () => {
    const database = await createDatabase(postgres!);
    const prefix = `test-${randomUUID()}`;
    undo.push(database.drop, () => removeKeys(redis!, prefix));
    return { DATABASE_URL: database.url, REDIS_URL: redis!, ALDERMAN_QUEUE_PREFIX: prefix };
  });
});

/** Runs the process; kills it with -9 when it says that so many URLs are finished. */
async function ingest(
  urls: readonly string[],
  env: Record<string, string>,
  killAfter = Number.POSITIVE_INFINITY,
): Promise<IngestOutcome[] | undefined> {
  const script = fileURLToPath(new URL('ingest-process.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...urls], {
    env: { ...process.env, DATABASE_URL: '', REDIS_URL: '', ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
    const finished = Number(/finished (\d+)\n$/.exec(data.toString())?.[1] ?? 0);
    if (finished >= killAfter) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (signal === 'SIGKILL') return undefined;
  if (code !== 0) throw new Error(`The process ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as IngestOutcome[];
}

function describeKill(name: string, open: () => Promise<Record<string, string>>) {
  it(`ends every URL once though the process is killed, ${name}`, async () => {
    const env = {
      ...(await open()),
      ALDERMAN_DATA: directory,
      ALDERMAN_ALLOW_INSIDE: site.host,
      ALDERMAN_HOST_DELAY: '0',
      ALDERMAN_LOG_LEVEL: 'silent',
    };
    const urls = Array.from({ length: 30 }, (_, i) => `${site.origin}/news/${i}`);
    expect(await ingest(urls, env, 5)).toBeUndefined();
    expect(await ingest(urls, env, 15)).toBeUndefined();
    const outcomes = await ingest([...urls, ...urls.slice(0, 5)], env);
    expect(outcomes!.map((outcome) => outcome.state)).toEqual(Array(35).fill('done'));
    expect(outcomes!.filter((outcome) => outcome.acceptance === 'known').length).toBeGreaterThan(0);

    const lines = readFileSync(join(directory, 'records.jsonl'), 'utf8').trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line) as { id: string; article: { url: string } });
    expect(records.map((record) => record.article.url).toSorted()).toEqual(urls.toSorted());

    const store = await openStore(readConfig(env));
    expect(await store.countUrls()).toEqual({ done: 30 });
    expect(await store.countRecords()).toBe(30);
    await store.close();
  });
}
