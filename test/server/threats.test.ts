import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROUTE_NEEDS } from '../../src/server/access/route-needs.ts';
import { SCOPES, USER_ROLES, type Scope } from '../../src/store/index.ts';
import { startSite, type Site } from '../integration/site.ts';
import { openServer, type TestServer } from './open-server.ts';

/** Each test here stands behind a row of the table in docs/security.md. */
let t: TestServer;
let secret: Site;
let site: Site;
let headers: Record<string, string>;

beforeAll(async () => {
  secret = await startSite();
  const sendInside = (location: string) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(302, { location }).end();
  site = await startSite({
    answers: {
      '/away': sendInside(`${secret.origin}/news/secret`),
      '/file': sendInside('file:///etc/hostname'),
    },
  });
  t = await openServer({ ALDERMAN_ALLOW_INSIDE: site.host });
  ({ headers } = await t.giveToken('submitter'));
  t.app.startWorkers();
}, 600_000);
afterAll(async () => {
  await t.close();
  await site.close();
  await secret.close();
});

const post = (url: string, payload: object | string, more: Record<string, string> = headers) =>
  t.server.inject({ method: 'POST', url, payload, headers: more });

/** What became of addresses that are submitted. */
async function follow(urls: readonly string[]) {
  const { id } = (await post('/api/v1/submissions', { urls })).json<{ id: string }>();
  for (;;) {
    const answer = await t.server.inject({ url: `/api/v1/submissions/${id}`, headers });
    const found = answer.json<{
      finished: number;
      total: number;
      items: { state: string; code: string }[];
    }>();
    if (found.finished === found.total) return found.items;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}

it('fetches no address inside that someone submits', async () => {
  const { port } = new URL(secret.origin);
  const items = await follow([
    `${secret.origin}/news/secret`,
    `http://localhost:${port}/news/secret`,
    `http://2130706433:${port}/news/secret`,
    `http://[::ffff:127.0.0.1]:${port}/news/secret`,
    'http://169.254.169.254/latest/meta-data/',
  ]);
  for (const item of items) expect(item).toMatchObject({ state: 'quarantined', code: 'address-inside' });
  expect(secret.requests.size).toBe(0);
});

it('follows no redirect inside', async () => {
  const [away, file] = await follow([`${site.origin}/away`, `${site.origin}/file`]);
  expect(away).toMatchObject({ state: 'quarantined', code: 'address-inside' });
  expect(file).toMatchObject({ state: 'quarantined' });
  expect(secret.requests.size).toBe(0);
});

it('reads no file of the machine for someone who submits its path', async () => {
  const path = join(t.app.config.dataDirectory, 'secret.html');
  writeFileSync(path, '<p>secret</p>');
  for (const url of [
    path,
    `file://${path}`,
    `FILE://${path}`,
    `../secret.html`,
    'data:text/html,x',
    'gopher://x/',
  ]) {
    const answer = await post('/api/v1/submissions', { urls: [url] });
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ at: '/body/urls/0' }] });
    const upload = await post(`/api/v1/pages?url=${encodeURIComponent(url)}`, '<p>x</p>', {
      ...headers,
      'content-type': 'text/html',
    });
    expect(upload.statusCode).toBe(400);
  }
});

it('sends the markup of an article as text that no browser runs', async () => {
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const record = await t.saveArticle({ title: script, ending: ` A zebra. ${script}` });
  for (const url of [`/api/v1/records/${record.id}`, '/api/v1/search?q=zebra', '/api/v1/facts?kind=roles']) {
    const answer = await t.server.inject({ url, headers: { ...headers, accept: 'text/html' } });
    expect(answer.body).toContain('<script>');
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
  }
  const page = await post('/login', { name: `"><script>alert(1)</script>`, password: 'x', next: '"><b>' });
  expect(page.headers['content-type']).toMatch(/^text\/html/);
  expect(page.body).not.toContain('<script>');
  expect(page.body).not.toContain('"><b>');
  expect(page.body).toContain('&lt;script&gt;');
});

it('takes SQL in any field of a request for the words that it is', async () => {
  const before = await t.app.store.countRecords();
  for (const evil of [
    `' or '1'='1`,
    `'; drop table alderman.records; --`,
    `x') union select 1 --`,
    '%',
    '\\',
  ]) {
    const value = encodeURIComponent(evil);
    const urls = [
      `/search?q=${value}&site=${value}`,
      `/records?site=${value}&body=${value}&person=${value}`,
      `/facts?kind=roles&body=${value}&person=${value}&status=${value}&site=${value}&record=${value}`,
      `/records/${value}`,
      `/urls?code=${value}&source=${value}`,
      `/entities?name=${value}`,
      `/entities/${value}/holders`,
      `/contradictions?body=${value}`,
    ];
    for (const url of urls) {
      const { statusCode, body } = await t.server.inject({ url: `/api/v1${url}`, headers });
      expect(statusCode, `${url} ${body}`).toBeLessThan(500);
      if (statusCode === 200 && !url.startsWith('/search')) expect(body).toContain('"items":[]');
    }
    const logIn = await post('/login', { name: evil, password: evil }, {});
    expect(logIn.statusCode).toBe(401);
  }
  expect(await t.app.store.countRecords()).toBe(before);
});

it('makes no change that another site asks for in a session', async () => {
  const session = await t.giveSession('submitter');
  const me = await t.server.inject({ url: '/api/v1/me', headers: session.headers });
  const { csrfToken } = me.json<{ csrfToken: string }>();
  const submit = (more: Record<string, string>) =>
    post('/api/v1/submissions', { urls: ['https://a.example/'] }, { ...session.headers, ...more });
  const right = { 'x-csrf-token': csrfToken };
  expect((await submit({})).json()).toMatchObject({ status: 403, code: 'csrf-token-wrong' });
  expect((await submit({ 'x-csrf-token': 'x'.repeat(43) })).json()).toMatchObject({
    code: 'csrf-token-wrong',
  });
  const foreign = { status: 403, code: 'foreign-origin' };
  expect((await submit({ ...right, origin: 'https://evil.example' })).json()).toMatchObject(foreign);
  expect((await submit({ ...right, 'sec-fetch-site': 'cross-site' })).json()).toMatchObject(foreign);
  expect((await submit({ ...right, 'sec-fetch-site': 'same-site' })).json()).toMatchObject(foreign);
  expect((await submit({ ...right, 'sec-fetch-site': 'same-origin' })).statusCode).toBe(202);
  expect((await submit({ ...right, origin: 'http://localhost:80' })).statusCode).toBe(202);
  const form = { name: session.name, password: session.password };
  expect((await post('/login', form, { origin: 'https://evil.example' })).json()).toMatchObject(foreign);
  const theirs = await t.giveSession('submitter');
  expect((await submit({ ...right, cookie: theirs.headers['cookie']! })).json()).toMatchObject({
    status: 403,
  });
});

it('keeps secrets out of the log, the store and the audit log', async () => {
  const { secret: token } = await t.giveToken('admin');
  const password = `pass-${randomUUID()}`;
  const session = await t.giveSession('admin', password);
  const link = await t.app.store.access.invite(session.userId, 60);
  const auth = { authorization: `Bearer ${token}` };
  await t.server.inject({ url: `/join?link=${link}` });
  await t.server.inject({ url: `/nowhere?token=${token}`, headers: auth });
  await t.server.inject({ url: '/api/v1/me', headers: session.headers });
  await t.server.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}x` } });
  await post('/api/v1/session', { name: session.name, password: `${password}!` }, {});
  const made = await post('/api/v1/tokens', { name: 'x' }, auth);
  const secrets = [token, password, link, session.cookie.value, made.json<{ token: string }>().token];
  const audit = await t.server.inject({ url: '/api/v1/audit?limit=200', headers: auth });
  const tokens = await t.server.inject({ url: '/api/v1/tokens', headers: auth });
  const places = { log: t.lines.join(''), audit: audit.body, tokens: tokens.body };
  expect(places.log).toContain('"route":"/join"');
  for (const [place, text] of Object.entries(places)) {
    for (const one of secrets) expect(text, place).not.toContain(one);
  }
});

it('leaves the folders that are its own on no path that someone sends', async () => {
  const list = () => readdirSync(t.directory, { recursive: true }).map(String).sort();
  const isOwn = (path: string) =>
    /^home(?:\/data)?$|^home\/data\/(?:(?:archive|store)(?:\/|$)|(?:secret\.html|records\.jsonl|[^/]*lock[^/]*)$)/.test(
      path,
    );
  const names = [
    '../evil.html',
    '../../evil.html',
    '../../../evil.html',
    '..\\evil',
    '%2e%2e%2fevil',
    'a\0b',
  ];
  for (const name of [...names, join(t.directory, 'evil.html'), pathToFileURL(t.directory).href]) {
    const page = `<article><p>${randomUUID()} ${'Joan Marsh spoke to the council at length. '.repeat(20)}</p></article>`;
    await post(`/api/v1/pages?name=${encodeURIComponent(name)}`, page, {
      ...headers,
      'content-type': 'text/html',
    });
  }
  expect(list().filter((path) => !isOwn(path) || path.includes('evil'))).toEqual([]);
  for (const path of [
    '/docs/static/../../../package.json',
    '/docs/static/..%2f..%2f..%2fpackage.json',
    '/docs/%2e%2e/x',
  ]) {
    const answer = await t.server.inject({ url: path, headers });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('"dependencies"');
  }
});

it('lets no one try passwords without end', async () => {
  const { name, password } = await t.giveSession('reader');
  const logIn = (guess: string, address: string) =>
    t.server.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { name, password: guess },
      remoteAddress: address,
    });
  for (let i = 0; i < 5; i++) expect((await logIn(`wrong ${i}`, '192.0.2.1')).statusCode).toBe(401);
  const stopped = await logIn(password, '192.0.2.1');
  expect(stopped.json()).toMatchObject({ status: 429, code: 'too-many-logins' });
  expect(stopped.headers['retry-after']).toBe('900');
  // Whoever is elsewhere still comes in: no one is locked out by another.
  expect((await logIn(password, '192.0.2.2')).statusCode).toBe(200);
  const many = await Promise.all(Array.from({ length: 10 }, () => logIn('wrong', '192.0.2.3')));
  expect(many.filter(({ statusCode }) => statusCode === 401).length).toBeLessThanOrEqual(5);
}, 300_000);

it('lets each role and each scope do what the table says and no more', async () => {
  const routes = Object.entries(ROUTE_NEEDS).filter(
    ([key, need]) => need !== 'anyone' && !/^\*|\*$/.test(key),
  );
  const tokens = new Map(
    await Promise.all(USER_ROLES.map(async (role) => [role, (await t.giveToken(role)).headers] as const)),
  );
  const narrow = new Map<Scope, Record<string, string>>();
  for (const scope of SCOPES) narrow.set(scope, (await t.giveToken('admin', [scope])).headers);
  expect(routes.length).toBeGreaterThan(25);
  for (const [key, need] of routes) {
    const [method = '', path = ''] = key.split(' ');
    const ask = async (headers: Record<string, string>) => {
      const url = path.replaceAll(/:\w+/g, 'none');
      const answer = await t.server.inject({ method: method as 'GET', url, headers });
      return answer.statusCode === 401 || answer.statusCode === 403
        ? answer.json<{ code: string }>().code
        : 'in';
    };
    expect(await ask({}), key).toBe('login-needed');
    expect(await ask({ authorization: 'Bearer alderman_none' }), key).toBe('token-invalid');
    const at = USER_ROLES.indexOf(need as never);
    for (const role of USER_ROLES.slice(0, at))
      expect(await ask(tokens.get(role)!), `${role} ${key}`).toBe('role-missing');
    for (const [scope, headers] of narrow) {
      if (SCOPES.indexOf(scope) !== at) expect(await ask(headers), `${scope} ${key}`).toBe('scope-missing');
    }
  }
}, 600_000);

it('lets no one give themselves more than they have', async () => {
  const weak = await t.giveToken('admin', ['read']);
  const make = await post('/api/v1/tokens', { name: 'x', scopes: ['admin'] }, weak.headers);
  expect(make.json()).toMatchObject({ status: 403, code: 'session-needed' });
  const reader = await t.giveSession('reader');
  const me = await t.server.inject({ url: '/api/v1/me', headers: reader.headers });
  const own = { ...reader.headers, 'x-csrf-token': me.json<{ csrfToken: string }>().csrfToken };
  const made = await post('/api/v1/tokens', { name: 'x', scopes: ['read', 'admin'] }, own);
  const token = { authorization: `Bearer ${made.json<{ token: string }>().token}` };
  expect((await t.server.inject({ url: '/api/v1/users', headers: token })).json()).toMatchObject({
    code: 'role-missing',
  });
  const change = (userId: string, headers: Record<string, string>) =>
    t.server.inject({ method: 'PATCH', url: `/api/v1/users/${userId}`, payload: { role: 'admin' }, headers });
  expect((await change(reader.userId, own)).json()).toMatchObject({ status: 403, code: 'role-missing' });
  const admin = await t.giveToken('admin');
  expect((await change(admin.userId, admin.headers)).json()).toMatchObject({
    status: 409,
    code: 'own-account',
  });
  expect((await change(reader.userId, weak.headers)).json()).toMatchObject({ code: 'scope-missing' });
  const others = await t.giveToken('reader');
  const ended = await t.server.inject({ method: 'DELETE', url: `/api/v1/tokens/${others.id}`, headers: own });
  expect(ended.statusCode).toBe(404);
});

it('takes no more requests of one user than it may', async () => {
  const limited = await openServer({ ALDERMAN_RATE_LIMIT: '5' });
  const { headers } = await limited.giveToken('reader');
  const ask = () => limited.server.inject({ url: '/api/v1/me', headers });
  for (let i = 0; i < 5; i++) expect((await ask()).statusCode).toBe(200);
  const stopped = await ask();
  expect(stopped.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
  expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
  const other = await limited.giveToken('reader');
  expect((await limited.server.inject({ url: '/api/v1/me', headers: other.headers })).statusCode).toBe(200);
  await limited.close();
}, 300_000);
