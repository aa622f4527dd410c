import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Emission, Sink } from '../../src/emit/index.ts';
import { deliverWaiting, type Ports } from '../../src/pipeline/index.ts';
import { emitRecord } from '../../src/pipeline/stages/emit-record.ts';
import { type ArticleRecord, createId } from '../../src/record/index.ts';
import type { Act, Statement } from '../../src/review/index.ts';
import type { Store, UrlRow } from '../../src/store/index.ts';
import { STORE_HOMES } from '../crawl/stores.ts';
import { claimRole } from '../review/make-decisions.ts';
import { makePage, makeRecord } from '../store/make-record.ts';

const ANALYST = { id: 'user-1', name: 'Una Vale' };
const SAID = 'Joan Marsh, leader of Leeds City Council';

function makeSink(name: string): Sink & { readonly received: Emission[] } {
  const received: Emission[] = [];
  const emit = async (emission: Emission) => void received.push(emission);
  return { name, concurrency: 4, received, emit, close: async () => undefined };
}

describe.each(STORE_HOMES)('what analysts decide, downstream, on %s', (home, open) => {
  let store: Store;
  let opened: { store: Store; close(): Promise<void> };
  let count = 0;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  });
  afterAll(() => opened.close());

  /** Stores an article and brings it to the sinks, as the pipeline does. */
  async function publish(
    sinks: readonly Sink[] = [],
    record?: ArticleRecord,
    url?: string,
  ): Promise<ArticleRecord> {
    const address = url ?? `https://news.example/${home}/${++count}`;
    const id = createId('url', address);
    const made = record ?? makeRecord({ url: address, ending: ` The vote was held at hall ${count}.` });
    await store.submitUrls([{ id, url: address, submittedAs: address, state: 'queued', stage: 'fetch' }]);
    const pageId = await store.savePage(id, makePage(`${address} ${made.id} ${made.extractor.version}`));
    await store.saveRecord({ urlId: id, pageId, record: made });
    const row = (await store.getUrl(id)) as UrlRow;
    const move = { from: 'extracted', to: 'done', stage: 'emit' } as const;
    await emitRecord({ row, move, left: {} }, { store, sinks } as unknown as Ports);
    return made;
  }

  async function decide(record: ArticleRecord, kind: Statement['kind'], act: Act): Promise<void> {
    const article = (await store.getArticleInReview(record.id))!;
    const { key, version } = article.reviewed.facts.find((fact) => fact.kind === kind)!;
    const request = act.action === 'add' ? { act } : { key, seenVersion: version, act };
    await store.decideFacts(article.articleId, [request], ANALYST);
  }

  const leeds = async () => (await store.findEntities({ name: 'LDS', kind: 'council' })).items[0]!.id;
  /** What the article's own facts make the questions say, of all that others say, too. */
  async function ask(record: ArticleRecord) {
    const of = <T extends { readonly evidence: readonly { readonly recordId: string }[] }>(
      lines: readonly T[],
    ) => lines.filter(({ evidence }) => evidence.some(({ recordId }) => recordId === record.id));
    const body = await leeds();
    const all = { body, evidence: 1000, limit: 1000 };
    return {
      holders: of((await store.listHolders(all)).items),
      interventions: of((await store.listInterventions(all)).items),
      changes: of((await store.listChanges({ ...all, since: '2020-01-01' })).items),
      facts: await store.browse.listFacts({ kind: 'roles', recordId: record.id, limit: 10 }),
    };
  }
  async function exportOne(record: ArticleRecord, asExtracted = false): Promise<ArticleRecord | undefined> {
    for await (const item of store.exportItems({ asExtracted }))
      if (item.record.id === record.id) return item.record;
    return undefined;
  }

  it('leaves what was rejected out of questions, facts and exports, and takes it back in after an undo', async () => {
    const record = await publish();
    const before = await ask(record);
    expect(before.holders).toMatchObject([
      { post: 'leader', isDecided: false, evidence: [{ review: null }] },
    ]);
    await decide(record, 'role', { action: 'reject' });
    await decide(record, 'intervention', { action: 'reject' });
    const after = await ask(record);
    expect([after.holders, after.interventions, after.facts]).toEqual([[], [], []]);
    expect(await exportOne(record)).toMatchObject({ roles: [], interventions: [], quotes: [{ id: 'q1' }] });
    expect((await store.getRecord(record.id))?.roles).toEqual([]);
    expect(await store.getRecord(record.id, 'machine')).toEqual(record);
    expect(await exportOne(record, true)).toEqual(record);
    expect((await store.getRecordSummary(record.id))?.counts).toMatchObject({ roles: 0, quotes: 1 });
    await decide(record, 'role', { action: 'undo' });
    await decide(record, 'intervention', { action: 'undo' });
    expect(await ask(record)).toEqual(before);
  });

  it('shows what was corrected, added and accepted as analysts have it, each marked', async () => {
    const record = await publish();
    await decide(record, 'role', { action: 'correct', claim: claimRole(record, 'deputy leader', SAID) });
    const added = claimRole(record, 'cabinet member for roofs', SAID);
    const statement = { ...added.statement, person: 'Idris Pell' } as Statement;
    await decide(record, 'role', { action: 'add', claim: { ...added, statement } });
    await decide(record, 'intervention', { action: 'accept' });
    const { holders, interventions, facts } = await ask(record);
    expect(
      holders
        .map(({ person, post, evidence }) => `${person.name}, ${post}: ${evidence[0]?.review}`)
        .toSorted(),
    ).toEqual(['Idris Pell, cabinet member for roofs: added', 'Joan Marsh, deputy leader: corrected']);
    expect(interventions).toMatchObject([{ isDecided: true }]);
    expect(facts.map(({ fact, review }) => `${String(fact['title'])}: ${review?.status}`).toSorted()).toEqual(
      ['cabinet member for roofs: added', 'deputy leader: corrected'],
    );
    const decided = { kind: 'roles', recordId: record.id, limit: 10 } as const;
    expect(await store.browse.listFacts({ ...decided, review: 'undecided' })).toEqual([]);
    expect(await store.browse.listFacts({ ...decided, review: 'decided' })).toHaveLength(2);
    const body = await leeds();
    const posts = async (review: 'decided' | 'undecided') =>
      (await store.listHolders({ body, review, limit: 1000, evidence: 1000 })).items
        .filter(({ evidence }) => evidence.some(({ recordId }) => recordId === record.id))
        .map(({ post }) => post);
    expect((await posts('decided')).toSorted()).toEqual(['cabinet member for roofs', 'deputy leader']);
    expect(await posts('undecided')).toEqual([]);
  });

  it('lets go of someone whom no other article names, and has them again', async () => {
    const record = await publish([], makeRecord({ url: `https://news.example/${home}/alone` }));
    const named = async (name: string) => (await store.findEntities({ name, kind: 'person' })).items.length;
    const name = `Zenobia Thrale ${home}`.replaceAll(/[^A-Za-z ]/g, 'x');
    const words = record.article.text.slice(0, 5);
    const statement = { kind: 'person', name, honorific: null, party: null } as const;
    await decide(record, 'person', {
      action: 'add',
      claim: { statement, evidence: [{ start: 0, end: 5, quote: words }] },
    });
    expect(await named(name)).toBe(1);
    const article = (await store.getArticleInReview(record.id))!;
    const { key, version } = article.reviewed.facts.find(({ status }) => status === 'added')!;
    const undo = { key, seenVersion: version, act: { action: 'undo' } } as const;
    await store.decideFacts(article.articleId, [undo], ANALYST);
    expect(await named(name)).toBe(0);
  });

  it('goes on to hold when the article is read again, and when it is stored under another address', async () => {
    const record = await publish();
    await decide(record, 'role', { action: 'reject' });
    const url = record.article.url!;
    const later = structuredClone(record);
    later.extractor.version = '0.2.0';
    later.roles[0]!.confidence = 0.99;
    await publish([], later, url);
    expect((await ask(later)).holders).toEqual([]);
    expect(await exportOne(record)).toMatchObject({ extractor: { version: '0.2.0' }, roles: [] });
    const { key } = (await store.getRecordSummary(record.id))!;
    await publish([], later, `${url}?from=feed`);
    expect((await ask(later)).holders).toEqual([]);
    expect((await store.getRecordSummary(record.id))?.key).toBe(key);
  });

  it('delivers a record again, once for however many decisions, to the sinks that have it', async () => {
    const [sink, other] = [makeSink(`a-${home}`), makeSink(`b-${home}`)];
    const record = await publish([sink]);
    await publish([other]);
    const article = (await store.getArticleInReview(record.id))!;
    await decide(record, 'role', { action: 'reject' });
    await decide(record, 'intervention', { action: 'accept' });
    await decide(record, 'quote', { action: 'flag' });
    await decide(record, 'quote', { action: 'reject' });
    // Not while an analyst is at work.
    await deliverWaiting(sink, store);
    expect(sink.received).toHaveLength(1);
    await store.tryAgain([sink.name, other.name]);
    await deliverWaiting(sink, store);
    await deliverWaiting(other, store);
    expect(other.received).toHaveLength(1);
    expect(sink.received).toHaveLength(2);
    const [first, second] = sink.received;
    expect(second).toMatchObject({ articleId: article.articleId, version: first?.version });
    expect(second?.key).not.toBe(first?.key);
    expect(second?.record).toEqual(await store.getRecord(record.id));
    expect(second?.record).toMatchObject({
      roles: [],
      quotes: [],
      interventions: [{ review: { status: 'accepted' } }],
      review: {
        rejected: [
          { kind: 'roles', id: 'r1' },
          { kind: 'quotes', id: 'q1' },
        ],
      },
    });
    // What changes nothing about the facts is not delivered.
    await decide(record, 'quote', { action: 'comment', note: 'A pity.' });
    expect(await store.countWaiting(sink.name)).toBe(0);
  });

  it('delivers an undo under a key of its own, though the facts are again what they were', async () => {
    const sink = makeSink(`c-${home}`);
    const record = await publish([sink]);
    for (const action of ['reject', 'undo'] as const) {
      await decide(record, 'role', { action });
      await store.tryAgain([sink.name]);
      await deliverWaiting(sink, store);
    }
    expect(sink.received.map((one) => one.record.roles.length)).toEqual([1, 0, 1]);
    expect(new Set(sink.received.map(({ key }) => key)).size).toBe(3);
    const revisions = sink.received.map((one) => one.record.review?.revision ?? 0);
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
  });

  it('brings a decision before a newer text of the article, and what is decided of that after it', async () => {
    const sink = makeSink(`d-${home}`);
    const url = `https://news.example/${home}/ordered`;
    const first = await publish([sink], makeRecord({ url }), url);
    await decide(first, 'role', { action: 'reject' });
    const second = await publish([sink], makeRecord({ url, ending: ' More later.' }), url);
    await store.tryAgain([sink.name]);
    await deliverWaiting(sink, store);
    await deliverWaiting(sink, store);
    const seen = sink.received.map(({ version, record }) => [version, record.id, record.roles.length]);
    expect(seen).toEqual([
      [1, first.id, 1],
      [1, first.id, 0],
      [2, second.id, 0],
    ]);
  });
});
