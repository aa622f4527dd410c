import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client } from 'pg';

/** A server started from a binary on PATH, with a folder and a port of its own that outlast its process. */
export interface Server {
  readonly url: string;
  readonly pid: () => number;
  /** Ends the process by this signal, and resolves when it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Starts it again where it was; resolves when it answers. */
  start(): Promise<void>;
  /** Ends it for good and takes its folder away. */
  remove(): Promise<void>;
}

/** Starts a Redis with these options; undefined where there is no binary. */
export async function startRedisServer(options: readonly string[]): Promise<Server | undefined> {
  const binary = findBinary('redis-server');
  if (binary === undefined) return undefined;
  const directory = makeDirectory();
  const port = await findFreePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, ...options];
  const url = `redis://127.0.0.1:${port}`;
  return startServer({ url, directory, launch: () => spawn(binary, args, IGNORED), isUp: isRedisUp });
}

/** Starts a PostgreSQL with these settings; undefined where there is no binary. */
export async function startPostgresServer(settings: readonly string[]): Promise<Server | undefined> {
  const initdb = findBinary('initdb');
  const postgres = findBinary('postgres');
  if (initdb === undefined || postgres === undefined) return undefined;
  const directory = makeDirectory();
  // PostgreSQL will not run as root.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
  if (user) chownSync(directory, user.uid, user.gid);
  const data = join(directory, 'data');
  execFileSync(initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '-N'], { ...user, ...IGNORED });
  const port = await findFreePort();
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', directory, ...settings];
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const launch = () => spawn(postgres, args, { ...user, ...IGNORED });
  return startServer({ url, directory, launch, isUp: isPostgresUp });
}

const IGNORED = { stdio: 'ignore' } as const;

interface Launch {
  readonly url: string;
  readonly directory: string;
  readonly launch: () => ChildProcess;
  readonly isUp: (url: string) => Promise<boolean>;
}

async function startServer({ url, directory, launch, isUp }: Launch): Promise<Server> {
  let child: ChildProcess;
  const server: Server = {
    url,
    pid: () => child.pid ?? 0,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
    async start() {
      child = launch();
      for (let i = 0; i < 300; i++) {
        if (await isUp(url)) return;
        await sleep(100);
      }
      throw new Error('A service that was started does not answer.');
    },
    async remove() {
      await server.kill('SIGINT');
      rmSync(directory, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

export async function isRedisUp(url: string): Promise<boolean> {
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

export async function isPostgresUp(url: string): Promise<boolean> {
  try {
    await runOn(url, 'select 1');
    return true;
  } catch {
    return false;
  }
}

/** Runs one statement on a database. */
export async function runOn(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
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

function makeDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'alderman-service-'));
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
