import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { createQueue } from '../queue/index.ts';
import { TOPOLOGY } from '../pipeline/index.ts';
import { DataDirectoryInUse, type Store } from '../store/index.ts';
import type { Config } from './config.ts';
import { hideCredentials } from './create-logger.ts';
import { locateQueue, openStore } from './wire.ts';

/** The result of one look at what Alderman stands on. */
export interface ServiceCheck {
  readonly name: 'node' | 'data directory' | 'store' | 'queue' | 'contact';
  /** `warning`: it works, and someone should know. */
  readonly status: 'ok' | 'warning' | 'failed';
  readonly detail: string;
}

type Result = Omit<ServiceCheck, 'name'>;

/** Below this the disk counts as nearly full. */
const LITTLE_ROOM_BYTES = 1024 ** 3;

/** Looks at everything that Alderman needs; never throws. */
export async function checkServices(config: Config): Promise<ServiceCheck[]> {
  const checks: ServiceCheck[] = [{ name: 'node', ...checkNode() }];
  const add = async (name: ServiceCheck['name'], check: () => Promise<Result>) => {
    checks.push({ name, ...(await describeFailure(check)) });
  };
  await add('data directory', () => checkDirectory(config.dataDirectory));
  let store: Store | undefined;
  await add('store', async () => {
    store = await openStore(config);
    const home = store.pglite === null ? 'on a server' : 'embedded';
    return { status: 'ok', detail: `PostgreSQL ${await store.check()}, ${home}` };
  });
  if (store !== undefined || config.redisUrl !== null) {
    await add('queue', () => checkQueue(config, store));
  }
  await store?.close();
  checks.push({ name: 'contact', ...checkContact(config) });
  return checks;
}

async function describeFailure(check: () => Promise<Result>): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof DataDirectoryInUse) return { status: 'warning', detail: error.message };
    // A refused connection to a name with several addresses has its words in the parts.
    const errors = error instanceof AggregateError ? error.errors : [error];
    const words = errors.map((e: unknown) => (e instanceof Error ? e.message : String(e)));
    return { status: 'failed', detail: hideCredentials(words.join('; ')) };
  }
}

function checkNode(): Result {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > 20 || (major === 20 && minor >= 19);
  const detail = `Node ${process.versions.node}${isNew ? '' : '; 20.19 or later is needed'}`;
  return { status: isNew ? 'ok' : 'failed', detail };
}

async function checkDirectory(directory: string): Promise<Result> {
  await mkdir(directory, { recursive: true });
  await access(directory, constants.W_OK);
  const { bavail, bsize } = await statfs(directory);
  const free = bavail * bsize;
  const detail = `${directory}, ${(free / 1024 ** 3).toFixed(1)} GB free`;
  return { status: free < LITTLE_ROOM_BYTES ? 'warning' : 'ok', detail };
}

async function checkQueue(config: Config, store: Store | undefined): Promise<Result> {
  const queue = await createQueue({
    location: locateQueue(config, store?.pglite ?? null),
    stages: TOPOLOGY,
    prefix: config.queuePrefix,
    onAttemptEnd: async () => undefined,
  });
  try {
    return { status: 'ok', detail: await queue.check() };
  } finally {
    await queue.close();
  }
}

function checkContact({ contact }: Config): Result {
  if (contact !== null) return { status: 'ok', detail: contact };
  const detail = 'ALDERMAN_CONTACT is not set: site owners cannot tell who fetches from them';
  return { status: 'warning', detail };
}
