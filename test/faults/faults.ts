import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { blockDisk } from './block-disk.ts';
import type { HomeName, Installation } from './installation.ts';

/** What may happen at night. */
export interface Fault {
  readonly name: string;
  /** Where it can happen; on both homes unless given. */
  readonly home?: HomeName;
  /** The site on which a quarter of the pages lie; the others are on a good one. */
  readonly site?: 'hanging' | 'garbage';
  /** Done before the pages are submitted. */
  readonly prepare?: (installation: Installation) => void;
  /** Done when some of the pages have come to their end; `isNearEnd` when all have that can. */
  readonly strike: (installation: Installation, waitForRest: () => Promise<void>) => Promise<void>;
}

const HOUR_MS = 60 * 60 * 1000;

export const FAULTS: readonly Fault[] = [
  {
    name: 'kill -9 of workers',
    async strike({ processes, home }) {
      for (let kills = home === 'embedded' ? 2 : 4; kills > 0; kills--) {
        await processes.killOne();
        await sleep(200 + Math.random() * 600);
      }
    },
  },
  {
    name: 'kill -9 and restart of Redis',
    home: 'servers',
    async strike({ redis }) {
      await redis!.kill('SIGKILL');
      await sleep(1000);
      await redis!.start();
    },
  },
  {
    name: 'FLUSHALL',
    home: 'servers',
    async strike({ redis }) {
      const client = new Redis(redis!.url);
      await client.flushall();
      await client.quit();
    },
  },
  {
    name: 'queue emptied',
    home: 'embedded',
    strike: ({ processes }) => processes.askAll({ kind: 'forget' }),
  },
  {
    name: 'PostgreSQL restarted',
    home: 'servers',
    async strike({ postgres }) {
      await postgres!.kill('SIGINT');
      await sleep(1000);
      await postgres!.start();
    },
  },
  {
    name: 'kill -9 of PostgreSQL',
    home: 'servers',
    async strike({ postgres }) {
      // The way in which it ends all of its processes at once and writes nothing more.
      await postgres!.kill('SIGQUIT');
      await sleep(500);
      await postgres!.start();
    },
  },
  {
    name: 'full disk',
    async strike(installation) {
      const release = blockDisk(installation);
      await sleep(3000);
      release();
    },
  },
  {
    name: 'a host that hangs',
    site: 'hanging',
    prepare: ({ sites }) => sites.setHanging(true),
    async strike({ sites }, waitForRest) {
      await waitForRest();
      sites.setHanging(false);
    },
  },
  { name: 'a host that answers garbage', site: 'garbage', strike: async () => undefined },
  {
    name: 'clock jumps',
    async strike({ processes }) {
      for (const hours of [3, -24, 5, 0]) {
        await processes.askAll({ kind: 'shift', ms: hours * HOUR_MS });
        await sleep(700);
      }
    },
  },
  {
    name: 'several at once',
    async strike({ processes, redis, postgres }) {
      await processes.askAll({ kind: 'forget' });
      await processes.killOne();
      await Promise.all([redis?.kill('SIGKILL'), postgres?.kill('SIGQUIT')]);
      await sleep(500);
      await Promise.all([redis?.start(), postgres?.start()]);
      await processes.killOne();
    },
  },
];
