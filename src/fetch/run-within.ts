import { FetchFailure } from './fetch-failure.ts';

/**
 * Runs `work` with a signal that aborts after `limitMs` (as `FetchFailure("timeout-overall")`) or with the
 * caller's own signal (with its reason).
 */
export async function runWithin<T>(
  limitMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const forward = (): void => controller.abort(outer?.reason);
  const timer = setTimeout(() => {
    controller.abort(
      new FetchFailure('timeout-overall', `The page did not come within ${limitMs} ms, redirects included.`),
    );
  }, limitMs);
  if (outer?.aborted === true) forward();
  outer?.addEventListener('abort', forward, { once: true });
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', forward);
  }
}
