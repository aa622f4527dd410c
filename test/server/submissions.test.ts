import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite, type Site } from '../integration/site.ts';
import { listHomes, openServer, type TestServer } from './open-server.ts';

interface Submission {
  readonly id: string;
  readonly total: number;
  readonly finished: number;
  readonly items: { urlId: string; state: string; acceptance: string; code: string; recordId: string }[];
}

describe.each(await listHomes())('submitting over the %s store', (home) => {
  let site: Site;
  let t: TestServer;
  let headers: Record<string, string>;
  beforeAll(async () => {
    site = await startSite();
    t = await openServer({ ALDERMAN_ALLOW_INSIDE: site.host }, home);
    ({ headers } = await t.giveToken('submitter', ['read', 'submit']));
    t.app.startWorkers();
  });
  afterAll(async () => {
    await t.close();
    await site.close();
  });

  const post = (url: string, payload: unknown, more: Record<string, string> = {}) =>
    t.server.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      payload: payload as object,
      headers: { ...headers, ...more },
    });
  const waitFor = async (id: string): Promise<Submission> => {
    for (;;) {
      const answer = await t.server.inject({ url: `/api/v1/submissions/${id}`, headers });
      const submission = answer.json<Submission>();
      if (submission.finished === submission.total) return submission;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  };

  it('takes addresses through to records, and says what became of each', async () => {
    const urls = [`${site.origin}/news/one`, `${site.origin}/nowhere`];
    const answer = await post('/submissions', { urls });
    expect(answer.statusCode, answer.body).toBe(202);
    const { id, items } = answer.json<Submission>();
    expect(answer.headers.location).toBe(`/api/v1/submissions/${id}`);
    expect(items.map(({ acceptance }) => acceptance)).toEqual(['new', 'new']);
    const ended = await waitFor(id);
    expect(ended.items.map(({ state }) => state)).toEqual(['done', 'quarantined']);
    expect(ended.items[1]).toMatchObject({ code: 'http-404' });
    const record = await t.server.inject({ url: `/api/v1/records/${ended.items[0]!.recordId}`, headers });
    expect(record.json()).toMatchObject({ article: { url: urls[0] } });
  });

  it('tells a follower of every step, over a real connection, and ends', async () => {
    const { id } = (
      await post('/submissions', { urls: [`${site.origin}/news/followed`] })
    ).json<Submission>();
    await t.server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = t.server.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/submissions/${id}/events`, { headers });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    const text = await answer.text();
    const events = text.split('\n\n').filter((part) => part.startsWith('event: '));
    expect(events.at(-1)).toBe(`event: end\ndata: {"id":"${id}","total":1,"finished":1}`);
    expect(events.some((event) => event.startsWith('event: item') && event.includes('"state":"done"'))).toBe(
      true,
    );
  });

  it('answers a repeated request under one Idempotency-Key as the first time', async () => {
    const key = { 'idempotency-key': 'import-7' };
    const payload = { urls: [`${site.origin}/news/once`] };
    const first = await post('/submissions', payload, key);
    const again = await post('/submissions', payload, key);
    expect(again.json()).toEqual(first.json());
    expect((await post('/submissions', payload)).json<Submission>().id).not.toBe(first.json<Submission>().id);
    const other = await post('/submissions', { urls: [`${site.origin}/news/other`] }, key);
    expect(other.statusCode).toBe(422);
    expect(other.json()).toMatchObject({ code: 'key-used' });
    const theirs = await t.giveToken('submitter');
    const answer = await post('/submissions', payload, { ...key, ...theirs.headers });
    expect(answer.statusCode).toBe(202);
  });

  it('lets two requests at once under one key through once', async () => {
    const payload = { urls: [`${site.origin}/news/twice`] };
    const answers = await Promise.all(
      [1, 2, 3].map(() => post('/submissions', payload, { 'idempotency-key': 'at-once' })),
    );
    const ids = answers.filter((one) => one.statusCode === 202).map((one) => one.json<Submission>().id);
    expect(new Set(ids).size).toBe(1);
    for (const one of answers) expect([202, 409]).toContain(one.statusCode);
  });

  it('takes a page that is uploaded, with its address and without', async () => {
    const page = (words: string) => `<!doctype html><html lang="en"><head><title>${words}</title></head><body>
      <article><h1>${words}</h1>${`<p>Joan Marsh, leader of Leeds City Council, said the plan for ${words} would
      go on for another year, after members of the council had heard from residents at length.</p>`.repeat(3)}
      </article></body></html>`;
    const send = (url: string, body: string, type = 'text/html; charset=utf-8') =>
      t.server.inject({ method: 'POST', url, payload: body, headers: { ...headers, 'content-type': type } });
    const named = await send('/api/v1/pages?url=https://news.example/uploaded', page('the old mill'));
    expect(named.statusCode, named.body).toBe(202);
    const ended = await waitFor(named.json<Submission>().id);
    expect(ended.items[0]).toMatchObject({ state: 'done' });
    const record = await t.server.inject({ url: `/api/v1/records/${ended.items[0]!.recordId}`, headers });
    expect(record.json()).toMatchObject({
      article: { url: 'https://news.example/uploaded' },
      sourceId: null,
    });
    const unnamed = await send('/api/v1/pages?name=saved.html', page('the new mill'));
    const { items } = await waitFor(unnamed.json<Submission>().id);
    const other = await t.server.inject({ url: `/api/v1/records/${items[0]!.recordId}`, headers });
    expect(other.json()).toMatchObject({ article: { url: null }, sourceId: 'saved.html' });
    expect((await send('/api/v1/pages', '%PDF-1.7 …')).json()).toMatchObject({ status: 422 });
    expect((await send('/api/v1/pages', '{}', 'application/json')).json()).toMatchObject({ status: 415 });
    expect((await send('/api/v1/pages', 'x', 'application/pdf')).json()).toMatchObject({ status: 415 });
    expect((await send('/api/v1/pages', '')).json()).toMatchObject({
      status: 400,
      detail: expect.stringContaining('empty'),
    });
  });

  it('takes no body that is packed, and none beyond its size', async () => {
    const packed = await t.server.inject({
      method: 'POST',
      url: '/api/v1/pages',
      payload: gzipSync('<p>x</p>'.repeat(1000)),
      headers: { ...headers, 'content-type': 'text/html', 'content-encoding': 'gzip' },
    });
    expect(packed.json()).toMatchObject({ status: 415, code: 'unsupported-type' });
    const big = await t.server.inject({
      method: 'POST',
      url: '/api/v1/pages',
      payload: Buffer.alloc(10 * 1024 * 1024 + 1, 'x'),
      headers: { ...headers, 'content-type': 'text/html' },
    });
    expect(big.json()).toMatchObject({ status: 413, code: 'too-large' });
    const many = await post('/submissions', {
      urls: Array.from({ length: 1001 }, () => 'https://a.example/'),
    });
    expect(many.json()).toMatchObject({ status: 400, errors: [{ at: '/body/urls' }] });
  });

  it('lists, shows and retries what was given up', async () => {
    const url = `${site.origin}/gone-for-now`;
    const { id } = (await post('/submissions', { urls: [url] })).json<Submission>();
    const [item] = (await waitFor(id)).items;
    const listed = await t.server.inject({ url: '/api/v1/quarantine?code=http-404&limit=1', headers });
    expect(listed.json()).toMatchObject({ items: [{ state: 'quarantined', code: 'http-404' }] });
    const shown = await t.server.inject({ url: `/api/v1/quarantine/${item!.urlId}`, headers });
    expect(shown.json()).toMatchObject({ url, code: 'http-404', page: null });
    const asked = site.requests.get('/gone-for-now') ?? 0;
    const retried = await post('/quarantine/retry', { ids: [item!.urlId] });
    expect(retried.statusCode, retried.body).toBe(202);
    expect(retried.json()).toMatchObject({ items: [{ acceptance: 'again' }] });
    await waitFor(retried.json<Submission>().id);
    expect(site.requests.get('/gone-for-now')).toBeGreaterThan(asked);
    expect((await post('/quarantine/retry', {})).statusCode).toBe(400);
    expect((await post('/quarantine/retry', { ids: ['url-none'] })).statusCode).toBe(404);
    expect((await post('/quarantine/retry', { code: 'no-such-code' })).json()).toMatchObject({
      code: 'nothing-to-retry',
    });
    const row = await t.server.inject({ url: `/api/v1/urls/${item!.urlId}`, headers });
    expect(row.json()).toMatchObject({ url, state: 'quarantined' });
  });

  it('shows a submission to its sender and to reviewers alone', async () => {
    const { id } = (await post('/submissions', { urls: ['https://a.example/'] })).json<Submission>();
    const see = async (role: 'reader' | 'reviewer') => {
      const { headers } = await t.giveToken(role);
      return (await t.server.inject({ url: `/api/v1/submissions/${id}`, headers })).statusCode;
    };
    expect(await see('reader')).toBe(404);
    expect(await see('reviewer')).toBe(200);
  });
});
