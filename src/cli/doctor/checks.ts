import { access, statfs } from 'node:fs/promises';
import { constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Config, openStore, readSourcesFile } from '../../app/index.ts';
import { TOPOLOGY } from '../../pipeline/index.ts';
import { createQueue, type Queue, type QueueLocation } from '../../queue/index.ts';
import type { SinkStatus } from '../../store/index.ts';

/** What a check found: `ok`, or what to do about it. A `warning` stops nothing. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'failed';
  readonly words: string;
}

/** One thing that must be so for the rest to work. */
export interface Check {
  readonly name: string;
  /** Throws what is wrong, or returns what it found. */
  run(config: Config): Promise<Finding> | Finding;
}

const MIN_FREE_BYTES = 1024 ** 3;

const ok = (words: string): Finding => ({ state: 'ok', words });
const warning = (words: string): Finding => ({ state: 'warning', words });
const failed = (words: string): Finding => ({ state: 'failed', words });

/** The checks that need settings which can be read, in the order shown. */
export const CHECKS: readonly Check[] = [
  { name: 'node', run: () => checkNode(process.versions.node) },
  { name: 'data directory', run: ({ dataDirectory }) => checkDirectory(dataDirectory) },
  { name: 'free disk', run: ({ dataDirectory }) => checkDisk(dataDirectory) },
  { name: 'store', run: checkStore },
  { name: 'queue', run: checkQueue },
  { name: 'sinks', run: checkSinks },
  { name: 'sources', run: checkSources },
  { name: 'contact', run: checkContact },
];

/** Node 20.19 is the first 20 that loads ES modules as we need them. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isFit = major > 20 || (major === 20 && minor >= 19);
  return isFit ? ok(version) : failed(`${version}; Alderman needs 20.19 or newer`);
}

async function checkDirectory(directory: string): Promise<Finding> {
  const nearest = findNearest(directory);
  try {
    await access(nearest, constants.W_OK);
  } catch {
    return failed(`${nearest} may not be written; choose another with ALDERMAN_DATA or --data`);
  }
  return ok(nearest === directory ? directory : `${directory}, which the first use will make`);
}

async function checkDisk(directory: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(findNearest(directory));
  const free = bavail * bsize;
  const words = `${(free / 1024 ** 3).toFixed(1)} GiB free`;
  return free < MIN_FREE_BYTES ? warning(`${words}; pages and records may soon not fit`) : ok(words);
}

async function checkStore(config: Config): Promise<Finding> {
  const { databaseUrl, dataDirectory } = config;
  if (databaseUrl === null && !existsSync(join(dataDirectory, 'store'))) {
    return ok('embedded, not made yet; the first use will make it');
  }
  // Opening it tells of its lock as well: who holds it, and what to do.
  const store = await openStore(config);
  try {
    const where = databaseUrl === null ? 'embedded' : 'on a server';
    return ok(`PostgreSQL ${await store.check()}, ${where}, ${await store.countRecords()} records`);
  } finally {
    await store.close();
  }
}

async function checkQueue({ redisUrl, databaseUrl }: Config): Promise<Finding> {
  const location: QueueLocation | null =
    redisUrl !== null ? { redis: redisUrl } : databaseUrl !== null ? { postgres: databaseUrl } : null;
  if (location === null) return ok('in the embedded store, for one process');
  const queue = await openQueue(location);
  try {
    const home = await queue.check();
    const counts = Object.entries(await queue.counts()).map(
      ([stage, { waiting, active, delayed }]) => `${stage} ${waiting + active + delayed}`,
    );
    return ok(`${home}; jobs: ${counts.join(', ')}`);
  } finally {
    await queue.close();
  }
}

async function openQueue(location: QueueLocation): Promise<Queue> {
  let trouble: Error | undefined;
  const options = { location, stages: TOPOLOGY, onAttemptEnd: () => Promise.resolve() };
  try {
    return await createQueue({ ...options, onError: (error) => (trouble = error) });
  } catch (error) {
    // A client that gives up says only that it did; what stopped it was told on the way.
    throw trouble ?? error;
  }
}

/** Whether anything waits for a sink, or was refused by one. */
async function checkSinks(config: Config): Promise<Finding> {
  const words = config.sinks.join(', ');
  if (config.databaseUrl === null && !existsSync(join(config.dataDirectory, 'store'))) return ok(words);
  const store = await openStore(config);
  try {
    const troubles = (await store.listSinks()).flatMap((status) => describeTroubles(status, config));
    return troubles.length === 0 ? ok(words) : warning(troubles.join('; '));
  } finally {
    await store.close();
  }
}

function describeTroubles(status: SinkStatus, { sinks }: Config): string[] {
  const { sink, waiting, dead, failingSince, reason } = status;
  const troubles: string[] = [];
  if (failingSince !== null) troubles.push(`${sink} fails since ${failingSince.toISOString()}: ${reason}`);
  if (!sinks.includes(sink) && waiting > 0) {
    troubles.push(`${waiting} records wait for ${sink}, which ALDERMAN_SINKS does not name`);
  }
  if (dead > 0) troubles.push(`${sink} did not take ${dead} records (alderman records deliveries)`);
  return troubles;
}

/** The file's mistakes, and the warnings of the last runs. */
async function checkSources(config: Config): Promise<Finding> {
  const file = await readSourcesFile(config.sourcesFile);
  if (file === null) return ok('none; nothing is crawled until there is a sources file');
  const words = `${file.sources.length} in ${config.sourcesFile}`;
  if (config.databaseUrl === null && !existsSync(join(config.dataDirectory, 'store'))) return ok(words);
  const store = await openStore(config);
  try {
    const warnings = (await store.listSources()).flatMap(({ source, run }) =>
      source.paused ? [] : (run?.warnings ?? []).map((warned) => `${source.id}: ${warned}`),
    );
    return warnings.length === 0 ? ok(words) : warning(`${words}. ${warnings.join(' ')}`);
  } finally {
    await store.close();
  }
}

function checkContact({ contact }: Config): Finding {
  return contact === null
    ? warning('not set; set ALDERMAN_CONTACT, so that site owners can reach you')
    : ok(contact);
}

/** The directory itself, or the nearest one above it that is there. */
function findNearest(directory: string): string {
  return existsSync(directory) || dirname(directory) === directory
    ? directory
    : findNearest(dirname(directory));
}
