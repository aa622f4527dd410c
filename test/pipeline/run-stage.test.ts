import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Emission, Sink } from '../../src/emit/index.ts';
import {
  findStage,
  type Ports,
  refillQueue,
  runStage,
  type StageName,
  TOPOLOGY,
} from '../../src/pipeline/index.ts';
import { type Page, RetryLater } from '../../src/record/index.ts';
import { createStore, type Store, type UrlState } from '../../src/store/index.ts';
import { makePage } from '../store/make-record.ts';

const PARAGRAPH =
  'Leeds City Council will mend the roof of its oldest library this summer, after three winters of leaks. ';
/** Another article with every number. */
const makeArticle = (
  n: number,
) => `<!doctype html><html lang="en-GB"><head><title>Library roof to be mended</title></head><body>
  <article><h1>Library roof to be mended</h1><p>${PARAGRAPH.repeat(3)}</p><p>${PARAGRAPH.repeat(2)}</p>
  <p>Joan Marsh, leader of Leeds City Council, said: “We will mend the roof before rain number ${n} comes.”</p>
  </article></body></html>`;

let store: Store;
let enqueued: { stage: string; id: string }[];
let bodies: Map<string, Uint8Array>;
let emitted: Emission[];
let answer: () => Promise<Page>;
let ports: Ports;
let count = 0;

beforeAll(async () => {
  store = await createStore({ directory: null });
});
afterAll(() => store.close());
beforeEach(() => {
  enqueued = [];
  bodies = new Map();
  emitted = [];
  answer = async () => makePage(makeArticle(count));
  const sink: Sink = {
    name: 'test',
    concurrency: 1,
    emit: async (emission) => void emitted.push(emission),
    close: async () => undefined,
  };
  ports = {
    store,
    queue: { enqueue: async (stage, jobs) => void enqueued.push(...jobs.map(({ id }) => ({ stage, id }))) },
    fetcher: { fetchPage: () => answer() },
    archive: {
      put: async (body) => {
        const { sha256 } = makePage(new TextDecoder().decode(body));
        bodies.set(sha256, body);
        return sha256;
      },
      get: async (sha256) => bodies.get(sha256)!,
    },
    sinks: [sink],
  };
});

const submit = async (url = `https://news.example/stage-${++count}`) => {
  await store.submitUrls([{ id: url, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
  return url;
};
const run = (stage: StageName, id: string) =>
  runStage(
    TOPOLOGY.find((s) => s.stage === stage)!,
    id,
    ports,
    new AbortController().signal,
  );
const runTo = async (state: UrlState, id: string) => {
  for (;;) {
    const row = await store.getUrl(id);
    if (row!.state === state) return;
    await run(findStage(row!.state)!.stage, id);
  }
};

describe('the topology', () => {
  it('leads from a queued URL to a done one, each stage beginning where one ends', () => {
    let state: UrlState = 'queued';
    const way: string[] = [];
    for (let stage = findStage(state); stage !== undefined; stage = findStage(state)) {
      way.push(stage.stage);
      state = stage.to;
    }
    expect(way).toEqual(TOPOLOGY.map((stage) => stage.stage));
    expect(state).toBe('done');
  });
});

describe('runStage', () => {
  it('brings a URL from stage to stage, and its record to the sink', async () => {
    const id = await submit();
    await run('fetch', id);
    expect(enqueued).toEqual([{ stage: 'extract', id }]);
    await run('extract', id);
    expect(enqueued.at(-1)).toEqual({ stage: 'emit', id });
    await run('emit', id);
    const row = await store.getUrl(id);
    expect(row).toMatchObject({ state: 'done', stage: 'emit', attempts: 0, code: null });
    expect(row!.finishedAt).not.toBeNull();
    expect(emitted.map(({ record }) => record.id)).toEqual([row!.recordId]);
    expect(emitted[0]!.record.article.text).toContain('oldest library');
    expect(enqueued).toHaveLength(2);
  });

  it('does nothing for a job that comes late, but tells the next stage', async () => {
    const id = await submit();
    await run('fetch', id);
    let fetches = 0;
    answer = async () => {
      fetches++;
      return makePage(makeArticle(count));
    };
    await run('fetch', id);
    expect(fetches).toBe(0);
    expect(enqueued).toEqual([
      { stage: 'extract', id },
      { stage: 'extract', id },
    ]);
    await runTo('done', id);
    enqueued = [];
    await run('extract', id);
    await run('emit', id);
    expect(enqueued).toEqual([]);
    expect(emitted).toHaveLength(1);
  });

  it('emits nothing twice when a crash came between the sink and the state', async () => {
    const id = await submit();
    await runTo('extracted', id);
    const { recordId } = (await store.getUrl(id))!;
    const { key } = (await store.getRecordSummary(recordId!))!;
    const record = (await store.getRecord(recordId!))!;
    await store.markDelivered('test', [{ record, key }]);
    await run('emit', id);
    expect(emitted).toEqual([]);
    expect(await store.getUrl(id)).toMatchObject({ state: 'done' });
  });

  it('gives up a URL on which the process has died again and again', async () => {
    const id = await submit();
    for (let i = 0; i < 7; i++) await store.beginAttempt(id, 'queued');
    await expect(run('fetch', id)).rejects.toMatchObject({ outcome: 'quarantine', code: 'crashed' });
  });

  it('gives up a URL that is put off for ever', async () => {
    const id = await submit();
    answer = async () => {
      throw new RetryLater('http-429', 'Too many requests.', 1000);
    };
    const settle = { id, stage: 'fetch', outcome: 'deferred', code: 'http-429', reason: 'x' } as const;
    for (let i = 0; i < 30; i++) {
      await expect(run('fetch', id)).rejects.toMatchObject({ outcome: 'retry-later' });
      await store.settleUrl(settle);
    }
    await expect(run('fetch', id)).rejects.toMatchObject({ outcome: 'quarantine', code: 'http-429' });
  });

  it('never holds a fault of its own house against the page', async () => {
    const id = await submit();
    for (let i = 0; i < 40; i++) {
      await store.settleUrl({ id, stage: 'fetch', outcome: 'deferred', code: 'own-fault', reason: 'x' });
    }
    ports = {
      ...ports,
      archive: {
        ...ports.archive,
        put: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
      },
    };
    await expect(run('fetch', id)).rejects.toMatchObject({ outcome: 'retry-later', code: 'own-fault' });
    const enqueue = () => Promise.reject(new Error('Connection is closed.'));
    const other = await submit();
    ports = { ...ports, archive: { ...ports.archive, put: async () => '' }, queue: { enqueue } };
    await expect(run('fetch', other)).rejects.toMatchObject({ outcome: 'retry-later', code: 'own-fault' });
    expect(await store.getUrl(other)).toMatchObject({ state: 'fetched' });
  });

  it('quarantines a page that has nothing to read', async () => {
    const id = await submit();
    answer = async () => makePage('   ');
    await run('fetch', id);
    await expect(run('extract', id)).rejects.toMatchObject({ outcome: 'quarantine', code: 'empty-page' });
  });

  it('quarantines a URL whose page the store does not have', async () => {
    const id = 'https://news.example/without-page';
    await store.submitUrls([{ id, url: id, submittedAs: id, state: 'fetched', stage: 'extract' }]);
    await expect(run('extract', id)).rejects.toMatchObject({ code: 'page-missing' });
  });
});

describe('stages that one process serves', () => {
  let came: string[];
  beforeEach(() => {
    came = [];
    ports = { ...ports, isServed: () => true, noteDone: (stage) => void came.push(stage) };
  });

  it('follow each other without jobs between them', async () => {
    const id = await submit();
    await run('fetch', id);
    expect(await store.getUrl(id)).toMatchObject({ state: 'done', stage: 'emit', attempts: 0 });
    expect(came).toEqual(['fetch', 'extract', 'emit']);
    expect(enqueued).toEqual([]);
    expect(emitted).toHaveLength(1);
  });

  it('end where a job of their own would', async () => {
    const id = await submit();
    answer = async () => makePage('   ');
    await expect(run('fetch', id)).rejects.toMatchObject({ code: 'empty-page', stage: 'extract' });
    expect(await store.getUrl(id)).toMatchObject({ state: 'fetched', attempts: 1 });
  });

  it('leave to a job of its own what is to be tried again', async () => {
    const id = await submit();
    const { store: own } = ports;
    ports = { ...ports, store: { ...own, saveRecord: () => Promise.reject(new Error('A cable is loose.')) } };
    await run('fetch', id);
    expect(came).toEqual(['fetch']);
    expect(enqueued).toEqual([{ stage: 'extract', id }]);
    ports = { ...ports, store: own };
    await run('extract', id);
    expect(await store.getUrl(id)).toMatchObject({ state: 'done' });
  });

  it('begin no more once the process is to stop', async () => {
    const id = await submit();
    const [stage] = TOPOLOGY;
    await runStage(stage!, id, ports, AbortSignal.abort());
    expect(came).toEqual(['fetch']);
    expect(enqueued).toEqual([{ stage: 'extract', id }]);
  });
});

describe('a page in another language', () => {
  it('is skipped, its record kept and given to no sink', async () => {
    const id = await submit();
    const words =
      'Bydd Cyngor Caerdydd yn trwsio to llyfrgell hynaf y ddinas yr haf hwn ar ôl tri gaeaf o law trwm. ';
    answer = async () =>
      makePage(`<html><body><article><h1>Trwsio to</h1><p>${words.repeat(5)}</p></article></body></html>`);
    await run('fetch', id);
    await expect(run('extract', id)).rejects.toMatchObject({ outcome: 'skip', code: 'not-english' });
    const { recordId } = (await store.getUrl(id))!;
    expect((await store.getRecord(recordId!))!.article.text).toContain('Cyngor Caerdydd');
    expect(emitted).toEqual([]);
  });
});

describe('refillQueue', () => {
  it('puts every unfinished URL on the queue of its stage, and no finished one', async () => {
    const [queued, fetched, done] = [await submit(), await submit(), await submit()];
    await runTo('fetched', fetched);
    await runTo('done', done);
    enqueued = [];
    await refillQueue(ports);
    expect(enqueued).toContainEqual({ stage: 'fetch', id: queued });
    expect(enqueued).toContainEqual({ stage: 'extract', id: fetched });
    expect(enqueued.map(({ id }) => id)).not.toContain(done);
  });
});
