import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStore } from '../../src/store/index.ts';
import { createDatabase, findPostgres } from '../services.ts';
import { runInMemory } from './run-in-memory.ts';

const postgres = await findPostgres();
const directory = mkdtempSync(join(tmpdir(), 'alderman-users-'));
let env: Record<string, string> = { ALDERMAN_DATA: directory };
let drop = async () => {};

beforeAll(async () => {
  if (postgres === null) return;
  const database = await createDatabase(postgres);
  ({ drop } = database);
  env = { ...env, DATABASE_URL: database.url };
});
afterAll(async () => {
  await drop();
  rmSync(directory, { recursive: true, force: true });
});

const run = (...args: string[]) => runInMemory(args, '', env);
const openStore = () =>
  createStore(env['DATABASE_URL'] === undefined ? { directory } : { url: env['DATABASE_URL'] });

it('adds users, changes their roles, keeps them out and lets them in again', async () => {
  const added = await run('users', 'add', 'Meera', '--role', 'reviewer');
  expect(added).toMatchObject({ code: 0 });
  expect(added.stdout).toMatch(/^http:\/\/127\.0\.0\.1:8080\/join\?link=[\w-]{43}\n$/);
  expect(await run('users', 'add', 'meera')).toMatchObject({ code: 2 });
  expect((await run('users', 'add', 'meera', '--role', 'admin')).stdout).toBe('meera is admin now\n');
  expect(await run('users', 'add', 'x', '--role', 'king')).toMatchObject({ code: 2 });
  expect(await run('users', 'add', 'two words')).toMatchObject({ code: 2 });
  expect((await run('users', 'disable', 'meera')).stdout).toBe('meera is kept out\n');
  expect(await run('users', 'reset', 'meera')).toMatchObject({ code: 2 });
  expect((await run('users', 'list')).stdout).toContain('disabled');
  await run('users', 'disable', 'meera', '--enable');
  const reset = await run('users', 'reset', 'meera');
  expect(reset.stdout).not.toBe(added.stdout);
  const [user] = (await run('users', 'list', '--json')).lines;
  expect(user).toMatchObject({ name: 'meera', role: 'admin', disabledAt: null, hasPassword: false });
  const store = await openStore();
  const { access } = store;
  expect(await access.findInvited(new URL(added.stdout).searchParams.get('link')!)).toBeUndefined();
  expect(await access.findInvited(new URL(reset.stdout).searchParams.get('link')!)).toMatchObject({
    name: 'meera',
  });
  const log = await access.listAudit({ target: String(user!['id']) });
  expect(log.map(({ action, via }) => `${via} ${action}`)).toEqual([
    'cli users.reset',
    'cli users.enable',
    'cli users.disable',
    'cli users.role',
    'cli users.add',
  ]);
  await store.close();
}, 300_000);

it('creates tokens that are printed once, lists and revokes them', async () => {
  await run('users', 'add', 'importer', '--role', 'submitter');
  const created = await run('tokens', 'create', 'importer', '--scope', 'read', 'submit', '--days', '7');
  expect(created.code).toBe(0);
  expect(created.stdout).toMatch(/^alderman_[\w-]{43}\n$/);
  const [token] = (await run('tokens', 'list', '--json')).lines;
  expect(token).toMatchObject({ userName: 'importer', scopes: ['read', 'submit'] });
  const list = await run('tokens', 'list');
  expect(list.stdout).toContain('read submit');
  expect(list.stdout).not.toContain(created.stdout.trim());
  expect(await run('tokens', 'create', 'nobody')).toMatchObject({ code: 2 });
  expect(await run('tokens', 'create', 'importer', '--scope', 'all')).toMatchObject({ code: 2 });
  expect(await run('tokens', 'create', 'importer', '--days', '400')).toMatchObject({ code: 2 });
  const id = String(token!['id']);
  expect(await run('tokens', 'revoke', id)).toMatchObject({ code: 0 });
  expect(await run('tokens', 'revoke', id)).toMatchObject({ code: 1 });
  const store = await openStore();
  expect(await store.access.useToken(created.stdout.trim())).toBeUndefined();
  await store.close();
}, 300_000);
