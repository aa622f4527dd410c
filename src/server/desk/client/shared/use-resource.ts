import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ApiError, get } from './api.ts';

/** What a page loads: at first nothing, then data or what went wrong. */
export interface Resource<T> {
  readonly data: T | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  /** Loads again; what is shown stays until then. */
  readonly reload: () => void;
  /** Puts what another request has answered in place. */
  readonly replace: (data: T) => void;
}

const AGAIN_MS = 3000;

/** Loads `path`, again whenever it changes; null loads nothing. */
export function useResource<T>(path: string | null): Resource<T> {
  const [state, setState] = useState<{ path: string | null; data: T | null; error: ApiError | null }>({
    path: null,
    data: null,
    error: null,
  });
  const [round, setRound] = useState(0);
  const shown = useRef(path);
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    shown.current = path;
    get<T>(path, stop.signal).then(
      (data) => setState({ path, data, error: null }),
      (error: ApiError) => {
        if (stop.signal.aborted) return;
        setState((before) => ({ path, data: before.path === path ? before.data : null, error }));
        // Where the network is away for a moment, what was to be shown comes once it is back.
        if (error.code === 'unreachable') again = setTimeout(() => setRound((n) => n + 1), AGAIN_MS);
      },
    );
    return () => {
      clearTimeout(again);
      stop.abort();
    };
  }, [path, round]);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  const replace = useCallback((data: T) => setState({ path: shown.current, data, error: null }), []);
  const isCurrent = state.path === path;
  return {
    data: isCurrent ? state.data : null,
    error: isCurrent ? state.error : null,
    isLoading: !isCurrent,
    reload,
    replace,
  };
}
