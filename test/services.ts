import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { afterAll } from 'vitest';

/**
 * The real services that tests run against: named by the environment (REDIS_URL, DATABASE_URL), else on
 * their standard ports, else started from binaries on PATH for this test file. Where none is to be had the
 * result is null, with the reason printed; where CI is set that is a failure.
 */
export async function findRedis(): Promise<string | null> {
  const named = process.env['REDIS_URL'];
  if (named) return named;
  const standard = 'redis://127.0.0.1:6379';
  return (await isRedisUp(standard)) ? standard : startRedis();
}

/** Starts a Redis of one's own, with these options, or says as `findRedis` why it cannot. */
export async function startRedis(...options: readonly string[]): Promise<string | null> {
  const binary = findBinary('redis-server');
  if (binary === undefined) return refuse('Redis', 'REDIS_URL', 'redis-server');
  const directory = makeDirectory();
  const port = await findFreePort();
  start(binary, [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    directory,
    ...options,
  ]);
  const url = `redis://127.0.0.1:${port}`;
  await waitFor(() => isRedisUp(url));
  return url;
}

/** As `findRedis`: the URL of a PostgreSQL server on which a database may be made. */
export async function findPostgres(): Promise<string | null> {
  const named = process.env['DATABASE_URL'];
  if (named) return named;
  const standard = 'postgres://postgres@127.0.0.1:5432/postgres';
  return (await isPostgresUp(standard)) ? standard : startPostgres();
}

async function startPostgres(): Promise<string | null> {
  const initdb = findBinary('initdb');
  const postgres = findBinary('postgres');
  if (initdb === undefined || postgres === undefined) return refuse('PostgreSQL', 'DATABASE_URL', 'postgres');
  const directory = makeDirectory();
  // PostgreSQL will not run as root.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
  if (user) chownSync(directory, user.uid, user.gid);
  const data = join(directory, 'data');
  execFileSync(initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '-N'], { ...user, stdio: 'ignore' });
  const port = await findFreePort();
  start(postgres, ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', directory, '-F'], user);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await waitFor(() => isPostgresUp(url));
  return url;
}

/** Makes a database of its own on a server; `drop` removes it. */
export async function createDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `alderman_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOn(server, `drop database if exists ${name} with (force)`) };
}

/** Breaks every connection to a database off, as a restart of the server would. */
export async function breakConnections(database: string): Promise<void> {
  const name = new URL(database).pathname.slice(1);
  const server = new URL(database);
  server.pathname = '/postgres';
  await runOn(
    server.href,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
}

/** Removes all keys under a prefix. */
export async function removeKeys(url: string, prefix: string): Promise<void> {
  const redis = new Redis(url);
  for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1000 })) {
    if ((keys as string[]).length > 0) await redis.del(...(keys as string[]));
  }
  await redis.quit();
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function isRedisUp(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 1000 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

async function isPostgresUp(url: string): Promise<boolean> {
  try {
    await runOn(url, 'select 1');
    return true;
  } catch {
    return false;
  }
}

function refuse(service: string, variable: string, binary: string): null {
  const reason = `${service} is not to be had: set ${variable}, or put ${binary} on PATH.`;
  if (process.env['CI']) throw new Error(reason);
  console.warn(`Skipped: ${reason}`);
  return null;
}

/** On PATH, or where Debian keeps PostgreSQL's. */
function findBinary(name: string): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = exists(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const directories = [...(process.env['PATH'] ?? '').split(delimiter), ...versions];
  return directories.map((directory) => join(directory, name)).find(exists);
}

function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

const started: ChildProcess[] = [];
const directories: string[] = [];

function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'alderman-service-'));
  directories.push(directory);
  return directory;
}

function start(binary: string, args: string[], user?: { uid: number; gid: number }): void {
  started.push(spawn(binary, args, { ...user, stdio: 'ignore' }));
}

afterAll(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null) continue;
    const gone = once(child, 'exit');
    child.kill('SIGINT');
    await gone;
  }
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function waitFor(isUp: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await isUp()) return;
    await sleep(100);
  }
  throw new Error('A service that was started does not answer.');
}
