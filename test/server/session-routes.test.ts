import { afterAll, beforeAll, expect, it } from 'vitest';
import { openServer, type TestServer } from './open-server.ts';

let t: TestServer;
beforeAll(async () => {
  t = await openServer();
});
afterAll(() => t.close());

it('says who sends a request, by token and in a session', async () => {
  const token = await t.giveToken('submitter', ['read']);
  const byToken = await t.server.inject({ url: '/api/v1/me', headers: token.headers });
  expect(byToken.json()).toEqual({
    name: token.name,
    role: 'submitter',
    via: 'token',
    scopes: ['read'],
    csrfToken: null,
  });
  const session = await t.giveSession('admin');
  const bySession = await t.server.inject({ url: '/api/v1/me', headers: session.headers });
  expect(bySession.json()).toMatchObject({ name: session.name, role: 'admin', via: 'session', scopes: null });
  const nobody = await t.server.inject('/api/v1/me');
  expect(nobody.statusCode).toBe(401);
  expect(nobody.headers['www-authenticate']).toBe('Bearer realm="alderman"');
  expect(nobody.json()).toMatchObject({ code: 'login-needed' });
});

it('logs in and out for a program that keeps cookies', async () => {
  const { name, password } = await t.giveSession('reader');
  const url = '/api/v1/session';
  const opened = await t.server.inject({ method: 'POST', url, payload: { name, password } });
  const { csrfToken } = opened.json<{ csrfToken: string }>();
  const headers = { cookie: `alderman=${opened.cookies[0]!.value}` };
  const closed = await t.server.inject({
    method: 'DELETE',
    url,
    headers: { ...headers, 'x-csrf-token': csrfToken },
  });
  expect(closed.statusCode).toBe(200);
  expect((await t.server.inject({ url: '/api/v1/me', headers })).statusCode).toBe(401);
});

it('names what is wrong with a request', async () => {
  const answer = await t.server.inject({ method: 'POST', url: '/api/v1/session', payload: { name: '' } });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({
    code: 'invalid-request',
    errors: [{ at: '/body/name' }, { at: '/body/password' }],
  });
});

it('answers a client that has the same already with 304', async () => {
  const { headers } = await t.giveToken('reader');
  const first = await t.server.inject({ url: '/api/v1/me', headers });
  const etag = String(first.headers.etag);
  const ask = (method: 'GET' | 'HEAD', known: string) =>
    t.server.inject({ method, url: '/api/v1/me', headers: { ...headers, 'if-none-match': known } });
  for (const known of [etag, `W/${etag}`, `"older", W/${etag}`, '*']) {
    for (const method of ['GET', 'HEAD'] as const) {
      const again = await ask(method, known);
      expect(again.statusCode, `${method} ${known}`).toBe(304);
      expect(again.body).toBe('');
      expect(again.headers.etag).toBe(etag);
    }
  }
  expect((await ask('GET', '"older"')).body).toBe(first.body);
});

it('answers a change or an error never with 304', async () => {
  const { headers } = await t.giveToken('admin');
  const more = { ...headers, 'if-none-match': '*' };
  const made = await t.server.inject({
    method: 'POST',
    url: '/api/v1/tokens',
    payload: { name: 'x' },
    headers: more,
  });
  expect(made.statusCode).toBe(200);
  expect((await t.server.inject({ url: '/api/v1/records/none', headers: more })).statusCode).toBe(404);
});

it('describes itself as OpenAPI 3.1 and shows that without another host', async () => {
  const { headers } = await t.giveToken('reader');
  const description = (await t.server.inject({ url: '/docs/json', headers })).json<{
    openapi: string;
    paths: Record<string, unknown>;
  }>();
  expect(description.openapi).toBe('3.1.0');
  expect(Object.keys(description.paths)).toContain('/api/v1/me');
  expect(Object.keys(description.paths)).not.toContain('/login');
  const page = await t.server.inject('/docs');
  const html =
    page.statusCode === 302 ? (await t.server.inject(String(page.headers.location))).body : page.body;
  expect(html).toContain('swagger-ui');
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});
