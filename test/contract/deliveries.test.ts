import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emission, type Sink, SinkRefusal } from '../../src/emit/index.ts';
import { createCourier, deliverWaiting } from '../../src/pipeline/index.ts';
import type { UrlRow } from '../../src/store/index.ts';
import { emitRecord } from '../../src/pipeline/stages/emit-record.ts';
import type { Ports } from '../../src/pipeline/index.ts';
import type { Store } from '../../src/store/index.ts';
import { STORE_HOMES } from '../crawl/stores.ts';
import { makePage, makeRecord } from '../store/make-record.ts';

/** A sink whose behaviour a test sets, and what it received. */
interface TestSink extends Sink {
  readonly received: Emission[];
  fail: ((emission: Emission) => Error | null) | null;
}

function makeSink(name: string, concurrency = 4): TestSink {
  const received: Emission[] = [];
  const sink: TestSink = {
    name,
    concurrency,
    received,
    fail: null,
    emit: async (emission) => {
      const error = sink.fail?.(emission) ?? null;
      if (error !== null) throw error;
      received.push(emission);
    },
    close: async () => undefined,
  };
  return sink;
}

const POLICY = { maxAttempts: 3, backoffMs: 1, timeoutMs: 5000 };
/** No second attempt comes by itself within a test. */
const SLOW = { ...POLICY, backoffMs: 600_000 };
const down = () => new Error('The sink is away.');

describe.each(STORE_HOMES)('deliveries on %s', (home, open) => {
  let store: Store;
  let opened: { store: Store; close(): Promise<void> };
  let count = 0;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(() => opened.close());

  /** A record whose URL is about to be emitted. */
  const save = async (over: Parameters<typeof makeRecord>[0] = {}) => {
    const url = `https://news.example/${home}/${++count}`;
    const id = `url-${home}-${count}`;
    await store.submitUrls([{ id, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
    const pageId = await store.savePage(id, makePage(`body ${id}`));
    const record = makeRecord({ url, ...over });
    await store.saveRecord({ urlId: id, pageId, record });
    await store.advanceUrl(id, { from: 'queued', to: 'extracted', stage: 'emit' });
    return { id, record };
  };
  const emit = async (urlId: string, ...sinks: Sink[]) => {
    const row = (await store.getUrl(urlId)) as UrlRow;
    const move = { from: 'extracted', to: 'done', stage: 'emit' } as const;
    await emitRecord({ row, move, left: {} }, { store, sinks, deliveryPolicy: SLOW } as unknown as Ports);
  };
  const status = async (name: string) => (await store.listSinks([name])).find(({ sink }) => sink === name);
  const idsOf = (emissions: readonly Emission[]) => emissions.map(({ record }) => record.id);
  let sinks = 0;
  const nameSink = () => `sink-${home}-${++sinks}`;

  it('gives a record to each sink once, with key, article and version', async () => {
    const [a, b] = [makeSink(nameSink()), makeSink(nameSink())];
    const { id, record } = await save();
    await emit(id, a, b);
    await emit(id, a, b);
    const { key } = (await store.getRecordSummary(record.id))!;
    for (const sink of [a, b]) {
      expect(sink.received).toEqual([
        { sink: sink.name, record, key, articleId: expect.any(String) as string, version: 1 },
      ]);
      expect(await status(sink.name)).toMatchObject({ received: 1, waiting: 0, dead: 0, reason: null });
    }
  });

  it('holds up no other sink while one fails, and brings what waits when it is well', async () => {
    const [good, bad] = [makeSink(nameSink()), makeSink(nameSink())];
    bad.fail = down;
    const saved = [await save(), await save(), await save()];
    for (const { id } of saved) await emit(id, bad, good);
    expect(idsOf(good.received)).toEqual(saved.map(({ record }) => record.id));
    expect(await status(bad.name)).toMatchObject({ received: 0, waiting: 3, reason: 'The sink is away.' });
    bad.fail = null;
    await store.tryAgain([bad.name]);
    await deliverWaiting(bad, store, { policy: POLICY });
    expect(idsOf(bad.received).toSorted()).toEqual(saved.map(({ record }) => record.id).toSorted());
    expect(await status(bad.name)).toMatchObject({ received: 3, waiting: 0, failingSince: null });
  });

  it('does not ask a sink that fails for each record, but for one at a time', async () => {
    const sink = makeSink(nameSink());
    let asked = 0;
    sink.fail = () => (asked++, down());
    for (let i = 0; i < 5; i++) await emit((await save()).id, sink);
    expect(asked).toBe(1);
    await store.tryAgain([sink.name]);
    await deliverWaiting(sink, store, { policy: SLOW });
    expect(asked).toBe(2);
    expect(await status(sink.name)).toMatchObject({ waiting: 5 });
  });

  it('keeps what a sink refuses as a dead letter at once, lets the rest pass, and can bring it again', async () => {
    const sink = makeSink(nameSink());
    const [refused, other] = [await save(), await save()];
    sink.fail = ({ record }) => (record.id === refused.record.id ? new SinkRefusal('Too long.') : null);
    await emit(refused.id, sink);
    await emit(other.id, sink);
    expect(idsOf(sink.received)).toEqual([other.record.id]);
    expect(await status(sink.name)).toMatchObject({ dead: 1, waiting: 0, reason: null });
    expect(await store.listDeadLetters({ sinks: [sink.name] })).toEqual([
      expect.objectContaining({
        sink: sink.name,
        recordId: refused.record.id,
        reason: 'Too long.',
        attempts: 1,
      }),
    ]);
    sink.fail = null;
    expect(await store.reviveDeadLetters([sink.name])).toBe(1);
    await deliverWaiting(sink, store, { policy: POLICY });
    expect(idsOf(sink.received)).toEqual([other.record.id, refused.record.id]);
    expect(await status(sink.name)).toMatchObject({ dead: 0, received: 2 });
  });

  it('makes a dead letter of a record that always fails, while others pass it', async () => {
    const sink = makeSink(nameSink());
    const poison = await save();
    sink.fail = ({ record }) => (record.id === poison.record.id ? down() : null);
    await emit(poison.id, sink);
    for (let i = 0; i < 3; i++) {
      await store.tryAgain([sink.name]);
      await emit((await save()).id, sink);
      await deliverWaiting(sink, store, { policy: POLICY });
    }
    expect(sink.received).toHaveLength(3);
    expect(await status(sink.name)).toMatchObject({ dead: 1, waiting: 0 });
  });

  it('keeps the versions of an article in order, though the first fails', async () => {
    const sink = makeSink(nameSink());
    const url = `https://news.example/versions-${home}`;
    const first = await save({ url });
    sink.fail = down;
    await emit(first.id, sink);
    sink.fail = null;
    const second = await save({ url, ending: ' It was corrected.' });
    await emit(second.id, sink);
    expect(sink.received).toEqual([]);
    await store.tryAgain([sink.name]);
    await deliverWaiting(sink, store, { policy: POLICY });
    expect(sink.received.map(({ version }) => version)).toEqual([1, 2]);
    expect(new Set(sink.received.map(({ articleId }) => articleId)).size).toBe(1);
  });

  it('delivers first an earlier version that is ready and late', async () => {
    const sink = makeSink(nameSink());
    const url = `https://news.example/late-${home}`;
    const first = await save({ url });
    const second = await save({ url, ending: ' It was corrected.' });
    await emit(second.id, sink);
    await emit(first.id, sink);
    expect(idsOf(sink.received)).toEqual([first.record.id, second.record.id]);
  });

  it('leaves alone what another process has taken, until its time is over', async () => {
    const sink = makeSink(nameSink());
    const { id, record } = await save();
    expect(await store.claimDeliveries(record.id, [sink.name], 'another')).toHaveLength(1);
    expect(await store.takeDeliveries(sink.name, { limit: 9, holder: 'me' })).toEqual([]);
    await emit(id, sink);
    expect(sink.received).toEqual([]);
    await store.releaseAllDeliveries();
    expect(await store.takeDeliveries(sink.name, { limit: 9, holder: 'me' })).toHaveLength(1);
  });

  it('delivers again what has changed while it was under way', async () => {
    const sink = makeSink(nameSink());
    const { id, record } = await save();
    const [taken] = (await store.claimDeliveries(record.id, [sink.name], 'one'))!;
    const changed = { ...record, extractor: { ...record.extractor, version: '9.9.9' } };
    const pageId = (await store.getUrl(id))!.pageId!;
    await store.saveRecord({ urlId: id, pageId, record: changed });
    await store.claimDeliveries(record.id, [sink.name], 'two');
    await store.markDelivered(sink.name, [taken!]);
    await deliverWaiting(sink, store, { policy: POLICY });
    expect(sink.received.map((emission) => emission.record.extractor.version)).toEqual(['9.9.9']);
  });

  it('replays all records since a time, in the order of storing, to the sinks named', async () => {
    const sink = makeSink(nameSink(), 1);
    const before = await save();
    await emit(before.id, sink);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const since = new Date();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const saved = [await save(), await save(), await save()];
    for (const { id } of saved) await emit(id, sink);
    sink.received.length = 0;
    expect(await store.queueReplay({ sinks: [sink.name], since })).toBe(3);
    await deliverWaiting(sink, store, { policy: POLICY });
    expect(idsOf(sink.received)).toEqual(saved.map(({ record }) => record.id));
    expect(await store.queueReplay({ sinks: [sink.name], since, until: since })).toBe(0);
  });

  it('is seen to by a courier, which stops when it is told', async () => {
    const sink = makeSink(nameSink());
    const { record } = await save();
    await store.queueReplay({ sinks: [sink.name] });
    await store.claimDeliveries(record.id, [sink.name], 'gone');
    await store.releaseAllDeliveries();
    const errors: unknown[] = [];
    const courier = createCourier({ store, sinks: [sink] }, (error) => errors.push(error), {
      intervalMs: 10,
    });
    const deadline = Date.now() + 60_000;
    while ((await store.countWaiting(sink.name)) > 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await courier.stop();
    expect(errors).toEqual([]);
    expect(idsOf(sink.received)).toContain(record.id);
  });
});
