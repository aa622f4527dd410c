import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/index.ts';
import { makePage, makeRecord } from '../store/make-record.ts';
import { runInMemory } from './run-in-memory.ts';

let folder: string;
const urls: string[] = [];
const path = () => join(folder, 'out', 'records.jsonl');
const run = (args: string[], env: Record<string, string> = {}) =>
  runInMemory([...args, '--data', folder], '', { ALDERMAN_JSONL_FILE: 'out/records.jsonl', ...env });
const readUrls = () =>
  readFileSync(path(), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { article: { url: string } }).article.url);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alderman-replay-'));
  const store = await createStore({ directory: folder });
  for (let i = 0; i < 5; i++) {
    const url = `https://news.example/replay-${i}`;
    urls.push(url);
    await store.submitUrls([{ id: `u${i}`, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
    const pageId = await store.savePage(`u${i}`, makePage(`body ${i}`));
    await store.saveRecord({ urlId: `u${i}`, pageId, record: makeRecord({ url }) });
    await store.advanceUrl(`u${i}`, { from: 'queued', to: 'done', stage: 'emit' });
  }
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('alderman records replay', () => {
  it('delivers what is stored, in order, and says how the sink fares', async () => {
    const { code, stdout, stderr } = await run(['records', 'replay', '--since', '1h']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '5 deliveries to make\n' });
    expect(stdout).toMatch(/^jsonl\s+5\s+0\s+0/m);
    expect(readUrls()).toEqual(urls);
  });

  it('fills a sink again that has lost everything', async () => {
    rmSync(path());
    const { code, lines } = await run([
      'records',
      'replay',
      '--since',
      '2020-01-01',
      '--json',
      '--sink',
      'jsonl',
    ]);
    expect(code).toBe(0);
    expect(lines).toEqual([expect.objectContaining({ sink: 'jsonl', received: 5, waiting: 0, dead: 0 })]);
    expect(readUrls()).toEqual(urls);
  });

  it('delivers nothing from before the time given', async () => {
    const { stderr } = await run(['records', 'replay', '--since', '2020-01-01', '--until', '2020-01-02']);
    expect(stderr).toBe('0 deliveries to make\n');
  });

  it('leaves the delivery to others where it is told to', async () => {
    rmSync(path());
    expect((await run(['records', 'replay', '--since', '1h', '--no-wait'])).code).toBe(0);
    expect(existsSync(path())).toBe(false);
    const { lines } = await run(['records', 'deliveries', '--json']);
    expect(lines).toEqual([expect.objectContaining({ sink: 'jsonl', waiting: 5 })]);
  });

  it('fails where a sink does, says why, and goes on from there', async () => {
    mkdirSync(path());
    const failed = await run(['records', 'replay', '--since', '1h']);
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(/^jsonl\s+5\s+5\s+0\s+since \S+ EISDIR/m);
    expect((await run(['doctor'])).stdout).toMatch(/sinks\s+jsonl fails since \S+: EISDIR/);
    rmSync(path(), { recursive: true });
    expect((await run(['records', 'replay', '--since', '1h'])).code).toBe(0);
    expect(readUrls()).toEqual(urls);
  });

  it('shows dead letters, and brings them again', async () => {
    const store = await createStore({ directory: folder });
    const [summary] = await store.listRecords();
    await store.queueReplay({ sinks: ['jsonl'] });
    const failure = { reason: 'Too long for us.', isRefused: true, maxAttempts: 1, backoffMs: 1 };
    await store.markFailed('jsonl', summary!.id, failure);
    await store.close();
    expect((await run(['records', 'deliveries', '--dead'])).stdout).toMatch(
      new RegExp(`jsonl\\s+${summary!.id}\\s+1\\s+Too long for us\\.\\s+${urls[0]}`),
    );
    expect((await run(['records', 'replay', '--dead'])).stderr).toBe('1 delivery to make\n');
    const { stdout, stderr } = await run(['records', 'deliveries', '--dead']);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'There are no dead letters.\n' });
  });

  it.each([
    [['records', 'replay'], /--since with a date or an age, or --dead/],
    [['records', 'replay', '--dead', '--since', '1h'], /--since with a date or an age, or --dead/],
    [['records', 'replay', '--since', 'yesterday'], /Give a date such as 2026-01-31/],
    [
      ['records', 'replay', '--since', '1h', '--sink', 'webhook'],
      /ALDERMAN_SINKS does not name the sink webhook/,
    ],
  ])('refuses %j', async (args, words) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });
});
