import type { UrlState } from '../store/index.ts';
import type { Ports } from './ports.ts';
import { emitRecord } from './stages/emit-record.ts';
import { extractRecord } from './stages/extract-record.ts';
import { fetchUrl } from './stages/fetch-url.ts';
import type { Done, Task } from './task.ts';

/** One step in the life of a URL: takes it in state `from` and leaves it in state `to`. */
export interface Stage {
  /** The name of the stage, of its queue and of its worker. */
  readonly stage: Exclude<StageName, 'discover'>;
  readonly from: UrlState;
  readonly to: UrlState;
  /** Does the work and moves the URL on; repeating it does no harm. Throws `RetryLater`, `Quarantine`, `Skip` or anything. */
  readonly run: (task: Task, ports: Ports, signal: AbortSignal) => Promise<Done>;
  /** Jobs at once in one process. */
  readonly concurrency: number;
  /** Attempts that may fail. */
  readonly attempts: number;
  /** Before the second attempt; doubled with each that follows. */
  readonly backoffMs: number;
}

export type StageName = 'discover' | 'fetch' | 'extract' | 'emit';

/** What comes before the way of a URL: a source is asked which URLs there are. */
export const DISCOVER = { stage: 'discover', concurrency: 4, attempts: 3, backoffMs: 15_000 } as const;

/** The way of every URL, in order: the next stage is the one that begins where the last one ends. */
export const TOPOLOGY: readonly Stage[] = [
  {
    stage: 'fetch',
    from: 'queued',
    to: 'fetched',
    run: fetchUrl,
    concurrency: 32,
    attempts: 4,
    backoffMs: 2000,
  },
  {
    stage: 'extract',
    from: 'fetched',
    to: 'extracted',
    run: extractRecord,
    concurrency: 2,
    attempts: 3,
    backoffMs: 1000,
  },
  {
    stage: 'emit',
    from: 'extracted',
    to: 'done',
    run: emitRecord,
    concurrency: 4,
    attempts: 6,
    backoffMs: 2000,
  },
];

/** The stage that takes a URL on from a state; undefined where the state is final. */
export function findStage(state: UrlState): Stage | undefined {
  return TOPOLOGY.find((stage) => stage.from === state);
}
