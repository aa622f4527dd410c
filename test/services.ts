import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll } from 'vitest';
import {
  isPostgresUp,
  isRedisUp,
  runOn,
  type Server,
  startPostgresServer,
  startRedisServer,
} from './servers.ts';

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
  const server = await startRedisServer(['--save', '', ...options]);
  return server === undefined ? refuse('Redis', 'REDIS_URL', 'redis-server') : keep(server).url;
}

/** As `findRedis`: the URL of a PostgreSQL server on which a database may be made. */
export async function findPostgres(): Promise<string | null> {
  const named = process.env['DATABASE_URL'];
  if (named) return named;
  const standard = 'postgres://postgres@127.0.0.1:5432/postgres';
  return (await isPostgresUp(standard)) ? standard : startPostgres();
}

async function startPostgres(): Promise<string | null> {
  const server = await startPostgresServer(['-F']);
  return server === undefined ? refuse('PostgreSQL', 'DATABASE_URL', 'postgres') : keep(server).url;
}

/** Makes a database of its own on a server, with options as `create database` has them; `drop` removes it. */
export async function createDatabase(
  server: string,
  options = '',
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `alderman_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create database ${name} ${options}`);
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

function refuse(service: string, variable: string, binary: string): null {
  const reason = `${service} is not to be had: set ${variable}, or put ${binary} on PATH.`;
  if (process.env['CI']) throw new Error(reason);
  console.warn(`Skipped: ${reason}`);
  return null;
}

const started: Server[] = [];

function keep(server: Server): Server {
  started.push(server);
  return server;
}

afterAll(async () => {
  for (const server of started.splice(0)) await server.remove();
});
