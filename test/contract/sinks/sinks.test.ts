import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Emission, type Sink, SINK_NAMES, SinkRefusal } from '../../../src/emit/index.ts';
import { type ArticleRecord, checkRecord, createId } from '../../../src/record/index.ts';
import { makeEmission } from '../../emit/make-emission.ts';
import { makeRecord } from '../../store/make-record.ts';
import { openJsonl } from './receivers/jsonl.ts';
import { openObjectStore } from './receivers/object-store.ts';
import { openPostgres } from './receivers/postgres.ts';
import type { OpenReceiver, Received, Receiver } from './receivers/receiver.ts';
import { openRedisStream } from './receivers/redis-stream.ts';
import { openWebhook } from './receivers/webhook.ts';

// Real receivers, on what may be a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** Every sink, with its real receiver. */
const RECEIVERS: Readonly<Record<string, OpenReceiver>> = {
  jsonl: openJsonl,
  postgres: openPostgres,
  webhook: openWebhook,
  'redis-stream': openRedisStream,
  'object-store': openObjectStore,
};

it('runs every sink that there is', () => {
  expect(Object.keys(RECEIVERS).toSorted()).toEqual([...SINK_NAMES].toSorted());
});

for (const [name, open] of Object.entries(RECEIVERS)) {
  const receiver = await open();
  describe.skipIf(receiver === null)(`the sink ${name}`, () => describeSink(name, receiver!));
}

function describeSink(name: string, receiver: Receiver) {
  let sink: Sink;
  let count = 0;
  beforeAll(() => {
    sink = receiver.createSink();
  });
  afterEach(async () => {
    await sink.close();
    sink = receiver.createSink();
  });
  afterAll(async () => {
    await sink.close();
    await receiver.close();
  });

  const makeUrl = () => `https://news.example/${name}/${++count}`;
  const make = (over: Parameters<typeof makeRecord>[0] = {}) => makeRecord({ url: makeUrl(), ...over });
  const find = async (url: string | null): Promise<Received[]> =>
    (await receiver.read()).filter(({ record }) => record.article.url === url);
  const expectReceived = async ({ record, key, version }: Emission) => {
    const [received, ...others] = await find(record.article.url);
    expect(others).toEqual([]);
    expect(received!.record).toEqual(record);
    expect([key, null]).toContain(received!.key);
    expect([version, null]).toContain(received!.version);
  };

  it('has the name by which it is chosen', () => expect(sink.name).toBe(name));

  it('brings a record whole, with its key and version', async () => {
    const emission = makeEmission(make());
    await sink.emit(emission);
    await expectReceived(emission);
  });

  it('brings many that come at once, each once', async () => {
    const emissions = Array.from({ length: 60 }, () => makeEmission(make()));
    await Promise.all(emissions.map((emission) => sink.emit(emission)));
    const urls = new Set(emissions.map(({ record }) => record.article.url));
    const received = (await receiver.read()).filter(({ record }) => urls.has(record.article.url));
    expect(received).toHaveLength(60);
    expect(new Set(received.map(({ record }) => record.id)).size).toBe(60);
  });

  it('lets a receiver tell a repetition, by the same sink and by another', async () => {
    const emission = makeEmission(make());
    await Promise.all([sink.emit(emission), sink.emit(emission)]);
    await sink.close();
    sink = receiver.createSink();
    await sink.emit(emission);
    await expectReceived(emission);
  });

  it('leaves the newest version of an article on top, though an earlier one comes again', async () => {
    const url = makeUrl();
    const [first, second] = [make({ url }), make({ url, ending: ' It was corrected.' })];
    await sink.emit(makeEmission(first, 1));
    await sink.emit(makeEmission(second, 2));
    await sink.emit(makeEmission(first, 1));
    const received = await find(url);
    const byVersion = received.toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0));
    expect(byVersion.at(-1)!.record.id).toBe(second.id);
    expect(new Set(received.map(({ record }) => record.id))).toEqual(new Set([first.id, second.id]));
  });

  it('takes an extraction that has changed in the place of the one before', async () => {
    const record = make();
    const changed = { ...record, extractor: { ...record.extractor, version: '9.9.9' } };
    await sink.emit(makeEmission(record));
    await sink.emit(makeEmission(changed));
    const received = await find(record.article.url);
    expect(received.at(-1)!.record).toEqual(changed);
  });

  it('carries every character that a record may hold', async () => {
    const record = makeHostile(make());
    const emission = makeEmission(record);
    await sink.emit(emission);
    await expectReceived(emission);
  });

  it('carries a long article', async () => {
    const emission = makeEmission(make({ ending: ' The council will mend the roof.'.repeat(30_000) }));
    await sink.emit(emission);
    await expectReceived(emission);
  });

  it('fails, and does not refuse, while its receiver is away; and brings the record after', async () => {
    const emission = makeEmission(make());
    await receiver.breakDown();
    const failure = await sink.emit(emission).then(
      () => undefined,
      (error: unknown) => error,
    );
    await receiver.mend();
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(SinkRefusal);
    await vi.waitFor(() => sink.emit(emission), { timeout: 60_000, interval: 200 });
    await expectReceived(emission);
  });

  it('may be closed twice, and without ever having been used', async () => {
    const unused = receiver.createSink();
    await unused.close();
    await unused.close();
  });
}

/** Text that has broken one system or another, where a record may hold it. */
function makeHostile(record: ArticleRecord): ArticleRecord {
  const words =
    'NUL \0, half a pair \ud83d, “quotes”, emoji 👩🏽‍⚖️, \u2028 and \u2029, \u202etfel, =1+1, \'"; drop table --';
  return checkRecord({
    ...record,
    id: createId('record', record.id, words),
    article: { ...record.article, title: words, tags: [words], byline: ['\u0000'] },
    people: record.people.map((person) => ({ ...person, name: words, party: '\\\t\r\n' })),
  });
}
