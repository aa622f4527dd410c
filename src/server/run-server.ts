import type { AddressInfo } from 'node:net';
import { type App, type Config, ConfigError, createLogger, openApp, startWork } from '../app/index.ts';
import { checkExposure } from './access/check-exposure.ts';
import { findFirstAdmin, findOrigin, inviteUser } from './access/invite-user.ts';
import { createServer } from './create-server.ts';
import type { Server } from './server-type.ts';

export interface RunningServer {
  /** Where it listens, such as "http://127.0.0.1:8080". */
  readonly url: string;
  /** The one-time link of the first admin; null once one has a password. */
  readonly firstLink: string | null;
  /** Answers what is under way, finishes jobs or hands them back, and closes everything, within 30 seconds. */
  stop(): Promise<void>;
}

export interface RunOptions {
  /** Whether this process also works on the queue and runs the sources by their schedules. */
  readonly workers: boolean;
}

/** For jobs under way, once answers are given; with these and the closing it takes 30 seconds at most. */
const STOP_WITHIN_MS = 20_000;

/**
 * Opens everything and serves until it is stopped.
 *
 * @throws ConfigError where it would be open to others or cannot listen; whatever the store or the queue answers
 */
export async function runServer(config: Config, { workers }: RunOptions): Promise<RunningServer> {
  const app = await openApp(config, createLogger(config));
  let server: Server | undefined;
  try {
    await checkExposure(config, app.store.access);
    server = await createServer(app);
    await listen(server, config);
    // Not before: where it cannot listen no work is begun.
    const work = workers ? await startWork(app) : undefined;
    const opened = server;
    const { port } = server.server.address() as AddressInfo;
    const actual = { ...config, listen: { ...config.listen, port } };
    return {
      url: findOrigin({ ...actual, publicUrl: null }),
      firstLink: await createFirstLink(app, actual),
      stop: () => stopAll(opened, work, app),
    };
  } catch (error) {
    await server?.close();
    await app.close();
    throw error;
  }
}

async function listen(server: Server, { listen: { host, port } }: Config): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const reason = LISTEN_REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new ConfigError(
      `The server cannot listen on ${host}:${port}: ${reason}. Choose another with --listen or ALDERMAN_LISTEN.`,
      { cause: error },
    );
  }
}

const LISTEN_REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program does already',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'this user may not',
  ENOTFOUND: 'there is no host of that name',
};

async function createFirstLink({ store }: App, config: Config): Promise<string | null> {
  if (config.tokensOnly) return null;
  const admin = await findFirstAdmin(store.access);
  return admin === undefined ? null : inviteUser(store.access, admin.id, findOrigin(config));
}

async function stopAll(
  server: Server,
  work: Awaited<ReturnType<typeof startWork>> | undefined,
  app: App,
): Promise<void> {
  app.log.info('Stopping');
  await server.close();
  await work?.stop();
  await app.close({ timeoutMs: STOP_WITHIN_MS });
  app.log.info('Stopped');
}
