import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listHomes, openServer, type TestServer } from './open-server.ts';

describe.each(await listHomes())('odd requests to a server over the %s store', (home) => {
  let t: TestServer;
  let headers: Record<string, string>;
  beforeAll(async () => {
    t = await openServer({}, home);
    ({ headers } = await t.giveToken('admin'));
    await t.saveArticle();
    await t.server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => t.close());

  const get = (url: string) => t.server.inject({ url, headers });
  const send = (method: 'POST' | 'PATCH', url: string, payload: object) =>
    t.server.inject({ method, url, headers, payload });
  const forge = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');
  const isProblem = (code: string) => ({ code, requestId: expect.any(String) as string });

  it('answers an address that cannot be read with a problem', async () => {
    for (const url of ['/api/v1/records/%ff', '/desk/api/articles/%E0%A4%A', '/%']) {
      const answer = await get(url);
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.json()).toMatchObject(isProblem('invalid-request'));
    }
  });

  it('answers what is no request, or has no end of headers, with a problem', async () => {
    const { port } = t.server.server.address() as AddressInfo;
    const say = async (words: string) => {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(words);
      const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
      expect(head).toContain('content-type: application/problem+json');
      return JSON.parse(body) as unknown;
    };
    expect(await say('Good morning\r\n\r\n')).toMatchObject(isProblem('invalid-request'));
    const long = `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await say(long)).toMatchObject({ ...isProblem('headers-too-large'), status: 431 });
  });

  it('refuses a place in a list that no list has', async () => {
    const urls = [
      `/api/v1/records?cursor=${forge(2 ** 40)}`,
      `/api/v1/facts?kind=roles&cursor=${forge({ seq: 2 ** 40, id: 'x' })}`,
      `/desk/api/inbox?after=${forge([1, 'x', 'y'])}`,
      `/desk/api/entities/x/articles?after=${forge(['x'])}`,
      `/desk/api/people/x/quotes?after=${forge(['-5'])}`,
    ];
    for (const url of urls) {
      const { statusCode, body } = await get(url);
      expect(statusCode, `${url} ${body}`).toBe(400);
      expect(JSON.parse(body)).toMatchObject(isProblem('cursor-invalid'));
    }
    const undo = await send('POST', '/desk/api/identities/99999999999/undo', { reason: 'x' });
    expect(undo.json()).toMatchObject(isProblem('invalid-request'));
  });

  it('refuses what a query does not know, and tells what it does', async () => {
    const ask = async (url: string) => {
      const { statusCode, body } = await get(url);
      expect(statusCode, body).toBe(400);
      return JSON.parse(body) as unknown;
    };
    expect(await ask('/api/v1/records?limit=5&cite=www.example.org')).toMatchObject({
      ...isProblem('invalid-request'),
      errors: [
        { at: '/querystring', message: expect.stringMatching(/^"cite": it knows .*"site"/) as string },
      ],
    });
    expect(await ask('/api/v1/tokens?a=1&b=2')).toMatchObject({
      errors: [{ at: '/querystring', message: '"a", "b": it takes no query' }],
    });
    const head = await t.server.inject({ method: 'HEAD', url: '/api/v1/records?cite=x', headers });
    expect(head.statusCode).toBe(400);
  });

  it('finds nothing for a NUL in a list of words, and takes any time that there is', async () => {
    expect((await get(`/api/v1/contradictions?cursor=${forge(['a\0', ''])}`)).statusCode).toBe(200);
    expect((await get('/api/v1/contradictions?body=a%00')).json()).toMatchObject({ code: 'not-found' });
    const count = async (since: string) =>
      (await get(`/api/v1/facts?kind=roles&since=${since}`)).json<{ items: unknown[] }>().items.length;
    expect(await count('0000-01-01T00:00:00Z')).toBe(1);
    expect(await count('2020-01-01T00:00:00%2B23:59')).toBe(1);
    expect(await count('9999-12-31T23:59:59-23:59')).toBe(0);
  });

  it('refuses a change whose words it does not know, rather than to leave them out', async () => {
    const { userId } = await t.giveToken('reader');
    for (const [method, url, payload] of [
      ['PATCH', `/api/v1/users/${userId}`, { disabled: true }],
      ['PATCH', `/api/v1/users/${userId}`, {}],
      ['POST', '/api/v1/tokens', { name: 'a day', hours: 24 }],
      ['POST', '/api/v1/submissions', { urls: ['https://a.example/'], fresh: true }],
      ['POST', '/api/v1/quarantine/retry', { code: 'http-410', site: 'x' }],
    ] as const) {
      const { statusCode, body } = await send(method, url, payload);
      expect(statusCode, `${url} ${body}`).toBe(400);
    }
  });

  it('takes "flagged=false" for no narrowing', async () => {
    const count = async (query: string) =>
      (await get(`/desk/api/inbox?${query}`)).json<{ count: number }>().count;
    expect(await count('flagged=false')).toBe(await count(''));
    expect(await count('flagged=true')).toBe(0);
  });
});
