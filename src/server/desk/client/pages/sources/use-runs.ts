import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WireSource } from '../../../wire.ts';

const AGAIN_MS = 2000;
/** A run that takes longer is seen by whoever comes back. */
const MOST_ROUNDS = 150;

/** Loads the sources again until those that were run from here have ended. Returns what tells of a run. */
export function useRuns(
  sources: readonly WireSource[] | null,
  reload: () => void,
): (source: WireSource) => void {
  /** Of each source that runs, when its last run ended before. */
  const [running, setRunning] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [rounds, setRounds] = useState(0);
  const isWaiting =
    rounds < MOST_ROUNDS &&
    (sources ?? []).some(({ id, run }) => running.has(id) && (run?.finishedAt ?? null) === running.get(id));
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => {
      setRounds((n) => n + 1);
      reload();
    }, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, rounds, reload]);
  return useCallback(({ id, run }: WireSource) => {
    setRounds(0);
    setRunning((all) => new Map(all).set(id, run?.finishedAt ?? null));
  }, []);
}
