import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startPostgresServer, startRedisServer } from '../servers.ts';
import { type FaultSites, startFaultSites } from './fault-sites.ts';
import { type ProcessGroup, startProcesses } from './process-group.ts';

export type HomeName = 'embedded' | 'servers';

/** Alderman at work, with servers of its own, on a disk of its own where that can be had. */
export interface Installation {
  readonly home: HomeName;
  readonly sites: FaultSites;
  readonly processes: ProcessGroup;
  readonly env: Readonly<Record<string, string>>;
  readonly directory: string;
  /** Whether the data directory is a small disk of its own. */
  readonly hasOwnDisk: boolean;
  readonly redis: Server | undefined;
  readonly postgres: Server | undefined;
  close(): Promise<void>;
}

/** One process for all on the embedded home; on servers two that fetch and extract, and one that emits. */
const STAGES = {
  embedded: [['fetch', 'extract', 'emit']],
  servers: [['fetch', 'extract'], ['fetch', 'extract'], ['emit']],
} as const;

/** Undefined where the servers are not to be had. */
export async function openInstallation(home: HomeName): Promise<Installation | undefined> {
  const redis = home === 'servers' ? await startRedisServer(REDIS_OPTIONS) : undefined;
  const postgres = home === 'servers' ? await startPostgresServer([]) : undefined;
  const stop = () => Promise.all([redis?.remove(), postgres?.remove()]);
  if (home === 'servers' && (redis === undefined || postgres === undefined)) {
    await stop();
    return undefined;
  }
  const sites = await startFaultSites();
  const directory = mkdtempSync(join(tmpdir(), 'alderman-faults-'));
  const hasOwnDisk = mountDisk(directory);
  const env = {
    ALDERMAN_DATA: directory,
    ALDERMAN_ALLOW_INSIDE: sites.hosts.join(','),
    // Spaced, so that all of politeness is at work, but hardly.
    ALDERMAN_HOST_DELAY: '0.001',
    ALDERMAN_HOST_CONCURRENCY: '16',
    ALDERMAN_LOG_LEVEL: process.env['ALDERMAN_LOG_LEVEL'] ?? 'silent',
    ...(redis && { REDIS_URL: redis.url }),
    ...(postgres && { DATABASE_URL: postgres.url }),
  };
  const processes = await startProcesses(STAGES[home], env);
  const close = async () => {
    await processes.stop();
    await sites.close();
    await stop();
    if (hasOwnDisk) execFileSync('umount', [directory]);
    rmSync(directory, { recursive: true, force: true });
  };
  return { home, sites, processes, env, directory, hasOwnDisk, redis, postgres, close };
}

const REDIS_OPTIONS = ['--appendonly', 'yes', '--maxmemory-policy', 'noeviction', '--save', ''];

/** Only root may mount one. */
function mountDisk(directory: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512m', 'tmpfs', directory], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
