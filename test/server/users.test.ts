import { afterAll, beforeAll, expect, it } from 'vitest';
import { openServer, type TestServer } from './open-server.ts';

let t: TestServer;
let headers: Record<string, string>;
beforeAll(async () => {
  t = await openServer({ ALDERMAN_PUBLIC_URL: 'https://alderman.example' });
  ({ headers } = await t.giveToken('admin'));
}, 600_000);
afterAll(() => t.close());

const ask = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
  t.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload === undefined ? {} : { payload }) });

it('lets an admin add users, change their roles and keep them out, and writes that down', async () => {
  const added = await ask('POST', '/users', { name: 'Priya', role: 'reader' });
  const user = added.json<{ id: string; name: string; link: string }>();
  expect(user).toMatchObject({ name: 'priya', role: 'reader', hasPassword: false });
  expect(user.link).toMatch(/^https:\/\/alderman\.example\/join\?link=[\w-]{43}$/);
  expect((await ask('POST', '/users', { name: 'PRIYA', role: 'reader' })).json()).toMatchObject({
    status: 409,
    code: 'name-taken',
  });
  expect((await ask('POST', '/users', { name: 'a b', role: 'reader' })).statusCode).toBe(400);
  const changed = await ask('PATCH', `/users/${user.id}`, { role: 'reviewer', isDisabled: true });
  expect(changed.json()).toMatchObject({ role: 'reviewer', disabledAt: expect.any(String) });
  expect((await ask('POST', `/users/${user.id}/link`)).json()).toMatchObject({ code: 'user-disabled' });
  expect((await t.server.inject(new URL(user.link).pathname + new URL(user.link).search)).statusCode).toBe(
    410,
  );
  await ask('PATCH', `/users/${user.id}`, { isDisabled: false });
  expect((await ask('POST', `/users/${user.id}/link`)).json()).toMatchObject({ name: 'priya' });
  const names = (await ask('GET', '/users'))
    .json<{ items: { name: string }[] }>()
    .items.map(({ name }) => name);
  expect(names).toContain('priya');
  const log = (await ask('GET', `/audit?target=${user.id}&limit=2`)).json<{
    items: object[];
    nextCursor: string;
  }>();
  expect(log.items).toMatchObject([
    { action: 'users.reset', via: 'token' },
    { action: 'users.change', detail: { isDisabled: false } },
  ]);
  const rest = await ask('GET', `/audit?target=${user.id}&limit=2&cursor=${log.nextCursor}`);
  expect(rest.json()).toMatchObject({
    items: [{ action: 'users.change' }, { action: 'users.add' }],
    nextCursor: null,
  });
});

it('lets no admin shut themselves out', async () => {
  const { userId, headers } = await t.giveToken('admin');
  const answer = await t.server.inject({
    method: 'PATCH',
    url: `/api/v1/users/${userId}`,
    payload: { isDisabled: true },
    headers,
  });
  expect(answer.json()).toMatchObject({ status: 409, code: 'own-account' });
});

it('makes tokens that are shown once and end when they are told to', async () => {
  const made = await ask('POST', '/tokens', { name: 'import', scopes: ['read'], days: 1 });
  const { id, token } = made.json<{ id: string; token: string }>();
  const use = () => t.server.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
  expect((await use()).json()).toMatchObject({ via: 'token', scopes: ['read'] });
  expect((await ask('GET', '/tokens')).body).not.toContain(token);
  expect((await ask('GET', '/tokens')).json<{ items: object[] }>().items).toContainEqual(
    expect.objectContaining({ id, name: 'import', revokedAt: null }),
  );
  expect((await ask('DELETE', `/tokens/${id}`)).json()).toEqual({ id });
  expect((await use()).json()).toMatchObject({ code: 'token-invalid' });
  expect((await ask('DELETE', `/tokens/${id}`)).statusCode).toBe(404);
  expect((await ask('POST', '/tokens', { name: 'x', days: 367 })).statusCode).toBe(400);
});

it('gives its cookie over TLS alone where it is reached by TLS', async () => {
  const { cookie } = await t.giveSession('reader');
  expect(cookie).toMatchObject({ name: '__Host-alderman', secure: true, httpOnly: true, path: '/' });
  const { headers } = await t.server.inject('/login');
  expect(headers['strict-transport-security']).toBe('max-age=31536000');
});

it('believes a trusted proxy where a request comes from, and no one else', async () => {
  const from = async (remoteAddress: string) => {
    await t.server.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { name: `nobody-${remoteAddress}`, password: 'x' },
      remoteAddress,
      headers: { 'x-forwarded-for': '203.0.113.9' },
    });
    const [entry] = await t.app.store.access.listAudit({ action: 'session.refuse', limit: 1 });
    return entry?.address;
  };
  expect(await from('127.0.0.1')).toBe('203.0.113.9');
  expect(await from('198.51.100.7')).toBe('198.51.100.7');
});
