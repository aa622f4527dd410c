import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDatabase, findPostgres } from '../services.ts';
import { openServer, type TestServer } from './open-server.ts';
import { readEvents } from './read-events.ts';

const postgres = await findPostgres();

describe.skipIf(postgres === null)('the streams of the desk', () => {
  let t: TestServer;
  let headers: Record<string, string>;
  let origin: string;
  let database: Awaited<ReturnType<typeof createDatabase>>;
  const open: { close: () => void }[] = [];
  beforeAll(async () => {
    database = await createDatabase(postgres!);
    t = await openServer({ DATABASE_URL: database.url });
    ({ headers } = await t.giveToken('reviewer'));
    await t.server.listen({ host: '127.0.0.1', port: 0 });
    origin = `http://127.0.0.1:${(t.server.server.address() as AddressInfo).port}/desk/api`;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    for (const stream of open.splice(0)) stream.close();
  });
  afterAll(async () => {
    await t.close();
    await database.drop();
  });

  const follow = async (path: string) => {
    const stream = await readEvents(`${origin}${path}`, headers);
    open.push(stream);
    return stream;
  };
  const saveArticle = async () => {
    const article = await t.app.store.getArticleInReview((await t.saveArticle()).id);
    const key = article!.reviewed.facts.find(({ kind }) => kind === 'role')!.key;
    const decide = () =>
      t.app.store.decideFacts(article!.articleId, [{ key, act: { action: 'comment', note: 'Seen.' } }], {
        id: 'user-1',
        name: 'Una Vale',
      });
    return { id: article!.articleId, key, decide };
  };
  const submit = async (urls: readonly string[]) => {
    const answer = await t.server.inject({
      method: 'POST',
      url: '/desk/api/submissions',
      headers,
      payload: { urls },
    });
    return answer.json<{ batch: string }>().batch;
  };

  it('tell a decision that can be read only after a later one on another article', async () => {
    const [slow, quick] = [await saveArticle(), await saveArticle()];
    const streams = [
      await follow(`/articles/${slow.id}/events`),
      await follow(`/articles/${quick.id}/events`),
    ];
    const [first] = await slow.decide();
    expect((await streams[0]!.next('decision'))?.data).toMatchObject({ seq: first!.seq });
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      const columns =
        'article_id, record_id, kind, key, action, status, extractor_version, user_id, user_name';
      await client.query('begin');
      await client.query(
        `insert into alderman.decisions (${columns}, version) select ${columns}, version + 1
          from alderman.decisions where seq = $1`,
        [first!.seq],
      );
      const [later] = await quick.decide();
      expect((await streams[1]!.next('decision'))?.data).toMatchObject({ seq: later!.seq });
      await client.query('commit');
      expect((await streams[0]!.next('decision'))?.data).toMatchObject({
        key: slow.key,
        seq: later!.seq - 1,
      });
    } finally {
      await client.end();
    }
  });

  it('end where the store cannot be asked, so that the browser begins anew', async () => {
    const batch = await submit(['https://a.example/news']);
    vi.spyOn(t.app.store, 'getUrls').mockRejectedValue(new Error('The store is away.'));
    const stream = await follow(`/submissions/${batch}/events`);
    expect(await stream.next('progress')).toBeUndefined();
  });

  it('look at what has come to its end no more', async () => {
    const record = await t.saveArticle();
    const batch = await submit([record.article.url!, 'https://a.example/waits']);
    const asked = vi.spyOn(t.app.store, 'getUrls');
    const stream = await follow(`/submissions/${batch}/events`);
    expect((await stream.next('progress'))?.data).toMatchObject([{ state: 'done' }, { state: 'queued' }]);
    await expect.poll(() => asked.mock.calls.at(-1)![0].length, { timeout: 30_000 }).toBe(1);
  });

  it('tell of a submission to whoever made it, and to reviewers', async () => {
    const batch = await submit(['https://a.example/mine']);
    const { headers: others } = await t.giveToken('submitter');
    const stream = await readEvents(`${origin}/submissions/${batch}/events`, others);
    open.push(stream);
    expect(await stream.next('unknown')).toEqual({ event: 'unknown', data: {} });
    expect((await (await follow(`/submissions/${batch}/events`)).next('progress'))?.data).toHaveLength(1);
  });
});
