import { setTimeout as sleep } from 'node:timers/promises';
import { checkStore, type StoreVerdict } from './check-store.ts';
import { FAULTS, type Fault } from './faults.ts';
import { type HomeName, type Installation, openInstallation } from './installation.ts';

/** What became of the pages of one fault. */
export interface FaultRow {
  readonly home: HomeName;
  readonly fault: string;
  readonly pages: number;
  /** By state; with the code where that is final and not "done". */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** What is not as it must be. */
  readonly faults: readonly string[];
}

export interface FaultRun {
  readonly rows: readonly FaultRow[];
  readonly verdict: StoreVerdict;
  /** Processes that ended though no one had ended them. */
  readonly deaths: number;
}

export interface RunOptions {
  /** Of all faults together. */
  readonly pages: number;
  /** Names of faults; all that can happen on the home unless given. */
  readonly names?: readonly string[];
  readonly onRow?: (row: FaultRow) => void;
}

/** A fault after which the pages are not at their end by then has failed. */
const LIMIT_MS = 240_000;

/** Lets each fault strike once while pages are worked on; undefined where the home is not to be had. */
export async function runFaults(home: HomeName, options: RunOptions): Promise<FaultRun | undefined> {
  const { pages, names, onRow = () => undefined } = options;
  const installation = await openInstallation(home);
  if (installation === undefined) return undefined;
  const faults = FAULTS.filter(
    (fault) => (fault.home ?? home) === home && (names === undefined || names.includes(fault.name)),
  );
  const share = Math.floor(pages / faults.length);
  const rows: FaultRow[] = [];
  try {
    for (const [index, fault] of faults.entries()) {
      const size = index === 0 ? pages - share * (faults.length - 1) : share;
      const row = await strikeOnce(installation, fault, { first: index * pages, size });
      rows.push(row);
      onRow(row);
    }
    await waitForSinks(installation);
    await installation.processes.stop();
    const deaths = installation.processes.deaths();
    return { rows, verdict: await checkStore(installation, pages), deaths };
  } finally {
    await installation.close();
  }
}

/** A page may be at its end before its record is with a sink that was away. */
async function waitForSinks({ processes }: Installation): Promise<void> {
  const deadline = performance.now() + LIMIT_MS;
  while ((await processes.ask({ kind: 'late' })) !== 0 && performance.now() < deadline) await sleep(200);
}

async function strikeOnce(
  installation: Installation,
  fault: Fault,
  { first, size }: { readonly first: number; readonly size: number },
): Promise<FaultRow> {
  const { processes, sites, home } = installation;
  const startedAt = performance.now();
  const elsewhere = fault.site === undefined ? 0 : Math.ceil(size / 4);
  const urls = Array.from({ length: size }, (_, i) => {
    const site = i < elsewhere && fault.site !== undefined ? sites[fault.site] : sites.good;
    return `${site}/news/${first + i}`;
  });
  const deadline = startedAt + LIMIT_MS;
  const waitFor = async (count: number): Promise<Record<string, number>> => {
    for (;;) {
      const outcomes = (await processes.ask({ kind: 'count', urls })) as Record<string, number>;
      if (countFinal(outcomes) >= count || performance.now() > deadline) return outcomes;
      await sleep(100);
    }
  };
  fault.prepare?.(installation);
  await processes.ask({ kind: 'submit', urls });
  await waitFor(Math.ceil(size / 8));
  await fault.strike(installation, async () => void (await waitFor(size - elsewhere)));
  const outcomes = await waitFor(size);
  const seconds = (performance.now() - startedAt) / 1000;
  const faults = judge(outcomes, { size, elsewhere });
  return { home, fault: fault.name, pages: size, outcomes, seconds, faults };
}

const countFinal = (outcomes: Readonly<Record<string, number>>) =>
  Object.entries(outcomes).reduce(
    (sum, [name, n]) => (/^(?:done|skipped|quarantined)/.test(name) ? sum + n : sum),
    0,
  );

/** Each page is at an end; on the good site it is done. */
function judge(
  outcomes: Readonly<Record<string, number>>,
  { size, elsewhere }: { readonly size: number; readonly elsewhere: number },
): string[] {
  const final = countFinal(outcomes);
  const { done = 0 } = outcomes;
  return [
    ...(final === size ? [] : [`${size - final} not at their end`]),
    ...(done >= size - elsewhere ? [] : [`${size - elsewhere - done} good pages not done`]),
  ];
}
