import { FetchFailure } from './fetch-failure.ts';

/**
 * Runs `work` with a signal that aborts after `limitMs` (as `FetchFailure("timeout-overall")`) or with the
 * caller's own signal (with its reason). Rejects at that moment, although `work` may take longer to notice:
 * undici does not heed a signal while it connects.
 */
export async function runWithin<T>(
  limitMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  const forward = (): void => controller.abort(outer?.reason);
  outer?.addEventListener('abort', forward, { once: true });
  const timer = setTimeout(() => {
    const reason = `The page did not come within ${limitMs} ms, redirects included.`;
    controller.abort(new FetchFailure('timeout-overall', reason));
  }, limitMs);
  try {
    return await Promise.race([work(signal), aborted]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', forward);
  }
}
