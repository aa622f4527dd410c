import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/open-database.ts';
import { createDatabase, findPostgres } from '../services.ts';
import { listHomes, openServer, type TestServer } from './open-server.ts';

describe.each(await listHomes())('access on the %s store', (home) => {
  let t: TestServer;
  beforeAll(async () => {
    t = await openServer({}, home);
  });
  afterAll(() => t.close());

  it('lets a person in by a one-time link, once', async () => {
    const user = await t.app.store.access.addUser('meera', 'reviewer');
    const link = await t.app.store.access.invite(user!.id, 60);
    const form = await t.server.inject(`/join?link=${link}`);
    expect(form.statusCode).toBe(200);
    expect(form.body).toContain('value="meera"');
    const short = await t.server.inject({
      method: 'POST',
      url: '/join',
      payload: { link, password: 'short' },
    });
    expect(short.statusCode).toBe(400);
    expect(short.body).toContain('at least 12 characters');
    const payload = { link, password: 'umbrella-lantern-9' };
    const done = await t.server.inject({ method: 'POST', url: '/join', payload });
    expect(done.statusCode).toBe(303);
    expect(done.cookies[0]).toMatchObject({ name: 'alderman', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect((await t.server.inject({ method: 'POST', url: '/join', payload })).statusCode).toBe(410);
    expect((await t.server.inject(`/join?link=${link}`)).statusCode).toBe(410);
  });

  it('lets one person in by a link that two take up at once', async () => {
    const user = await t.app.store.access.addUser('asha', 'reader');
    const link = await t.app.store.access.invite(user!.id, 60);
    const taken = await Promise.all([1, 2, 3].map(() => t.app.store.access.takeInvitation(link)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('lets in by a link whoever has tried too many passwords before', async () => {
    const { name, userId } = await t.giveSession('reader');
    const post = (url: string, payload: object) => t.server.inject({ method: 'POST', url, payload });
    for (let i = 0; i < 5; i++) await post('/login', { name, password: `wrong ${i}` });
    expect((await post('/login', { name, password: 'wrong' })).statusCode).toBe(429);
    const link = await t.app.store.access.invite(userId, 60);
    const password = 'umbrella-lantern-9';
    const joined = await post('/join', { link, password });
    expect([joined.statusCode, joined.headers.location]).toEqual([303, '/']);
    expect(joined.cookies).toHaveLength(1);
    expect((await post('/login', { name, password })).statusCode).toBe(303);
  });

  it('lets no one in by a link after a day, nor by one that a newer one has replaced', async () => {
    const { access } = t.app.store;
    const user = await access.addUser('tomas', 'reader');
    const payload = { password: 'umbrella-lantern-9' };
    for (const link of [await access.invite(user!.id, 60), await access.invite(user!.id, -1)]) {
      expect((await t.server.inject(`/join?link=${link}`)).statusCode).toBe(410);
      const late = await t.server.inject({ method: 'POST', url: '/join', payload: { ...payload, link } });
      expect(late.statusCode).toBe(410);
      expect(await access.takeInvitation(link)).toBe(false);
    }
  });

  it('logs in by form with the right password alone, and only to a page of its own', async () => {
    const { name, password } = await t.giveSession('reader');
    const logIn = (over: object) =>
      t.server.inject({ method: 'POST', url: '/login', payload: { name, password, ...over } });
    const wrong = await logIn({ password: 'not the password' });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.body).toContain('The name or the password is wrong.');
    expect(wrong.cookies).toEqual([]);
    const right = await logIn({ name: name.toUpperCase(), next: '/review?page=2' });
    expect(right.statusCode).toBe(303);
    expect(right.headers.location).toBe('/review?page=2');
    // Browsers take "\" for "/", and leave tabs and line ends out.
    for (const next of [
      '//elsewhere.example',
      'https://elsewhere.example/',
      '/\\elsewhere.example',
      '/\t/elsewhere.example',
      '/\n/elsewhere.example',
    ]) {
      expect((await logIn({ next })).headers.location).toBe('/');
    }
  });

  it('ends a session at logout, with a new password, and for a user who is kept out', async () => {
    const { access } = t.app.store;
    const isIn = async (cookie: string) => (await access.useSession(cookie, 60)) !== undefined;
    const one = await t.giveSession('reader');
    expect(await isIn(one.cookie.value)).toBe(true);
    expect(await access.useSession(one.cookie.value, 0)).toBeUndefined();
    await access.closeSession(one.cookie.value);
    expect(await isIn(one.cookie.value)).toBe(false);
    const two = await t.giveSession('reader');
    await access.setPassword(two.userId, 'another hash');
    expect(await isIn(two.cookie.value)).toBe(false);
    const three = await t.giveSession('reader');
    const { id, secret } = await access.createToken(three.userId, {
      name: 'x',
      scopes: ['read'],
      lifeSeconds: 60,
    });
    expect(await access.useToken(secret)).toMatchObject({ name: three.name, tokenId: id });
    await access.setDisabled(three.userId, true);
    expect(await isIn(three.cookie.value)).toBe(false);
    expect(await access.useToken(secret)).toBeUndefined();
  });

  it('keeps nothing of a secret but its hash, and lets no token in after its end', async () => {
    const { access } = t.app.store;
    const { userId } = await t.giveToken('reader');
    const past = await access.createToken(userId, { name: 'x', scopes: ['read'], lifeSeconds: -1 });
    expect(await access.useToken(past.secret)).toBeUndefined();
    const good = await access.createToken(userId, { name: 'y', scopes: ['read'], lifeSeconds: 60 });
    expect(await access.useToken(good.secret)).toBeDefined();
    expect(JSON.stringify(await access.listTokens())).not.toContain(good.secret.slice(-20));
    expect(await access.revokeToken(good.id)).toBe(true);
    expect(await access.revokeToken(good.id)).toBe(false);
    expect(await access.useToken(good.secret)).toBeUndefined();
  });

  it('writes down who came in and who did not', async () => {
    const { name, userId, password } = await t.giveSession('reader');
    await t.server.inject({ method: 'POST', url: '/login', payload: { name, password: 'wrong' } });
    const entries = (await t.app.store.access.listAudit({})).filter((entry) => entry.userId === userId);
    expect(entries.map(({ action }) => action)).toEqual([
      'session.refuse',
      'session.open',
      'password.choose',
    ]);
    expect(JSON.stringify(entries)).not.toContain(password);
  });
});

it('makes links that are good for a day', async () => {
  const t = await openServer();
  const { headers } = await t.giveToken('admin');
  const { userId } = await t.giveToken('reader');
  const made = await t.server.inject({ method: 'POST', url: `/api/v1/users/${userId}/link`, headers });
  const path = new URL(made.json<{ link: string }>().link);
  const follow = async (minutes: number) => {
    await t.app.store.embedded!.query(
      `update alderman.invitations set expires_at = expires_at - ${minutes} * interval '1 minute'`,
    );
    return (await t.server.inject(path.pathname + path.search)).statusCode;
  };
  expect(await follow(24 * 60 - 1)).toBe(200);
  expect(await follow(2)).toBe(410);
  await t.close();
});

describe('the audit log', async () => {
  const postgres = await findPostgres();
  const homes = postgres === null ? (['embedded'] as const) : (['embedded', 'server'] as const);

  it.each(homes)('is only ever added to: the %s database refuses anything else', async (home) => {
    const database = home === 'server' ? await createDatabase(postgres!) : undefined;
    const opened = await openDatabase(database === undefined ? { directory: null } : { url: database.url });
    const { db } = opened;
    const values = { via: 'cli', action: 'users.add', detail: '{}' };
    await db.insertInto('auditLog').values(values).execute();
    const refused = 'The audit log is only ever added to';
    await expect(db.updateTable('auditLog').set({ action: 'x' }).execute()).rejects.toThrow(refused);
    await expect(db.deleteFrom('auditLog').execute()).rejects.toThrow(refused);
    await expect(sql`truncate alderman.audit_log`.execute(db)).rejects.toThrow(refused);
    expect(await db.selectFrom('auditLog').select('action').execute()).toEqual([{ action: 'users.add' }]);
    await opened.close();
    await database?.drop();
  });
});

it('leaves a link as it is where no one may log in', async () => {
  const t = await openServer({ ALDERMAN_TOKENS_ONLY: 'true' });
  try {
    const user = await t.app.store.access.addUser('noor', 'reader');
    const link = await t.app.store.access.invite(user!.id, 60);
    const payload = { link, password: 'umbrella-lantern-9' };
    const answer = await t.server.inject({ method: 'POST', url: '/join', payload });
    expect(answer.json()).toMatchObject({ status: 403, code: 'tokens-only' });
    expect(await t.app.store.access.findInvited(link)).toMatchObject({ name: 'noor' });
  } finally {
    await t.close();
  }
});

it('counts no token by which no one can come in, where tokens alone let someone in', async () => {
  const t = await openServer();
  try {
    const { access } = t.app.store;
    const user = await access.addUser('noor', 'reader');
    const give = (lifeSeconds: number) =>
      access.createToken(user!.id, { name: 'x', scopes: ['read'], lifeSeconds });
    await give(-1);
    expect(await access.hasUsableToken()).toBe(false);
    const { id } = await give(60);
    expect(await access.hasUsableToken()).toBe(true);
    await access.setDisabled(user!.id, true);
    expect(await access.hasUsableToken()).toBe(false);
    await access.setDisabled(user!.id, false);
    await access.revokeToken(id);
    expect(await access.hasUsableToken()).toBe(false);
  } finally {
    await t.close();
  }
});
