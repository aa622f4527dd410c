import { useLocation } from 'preact-iso';
import { useCallback } from 'preact/hooks';

/** The part of an address after "?", and how to change it; what is set to null goes. */
export function useQuery(): readonly [
  query: Readonly<Record<string, string>>,
  change: (changes: Readonly<Record<string, string | null>>, isStep?: boolean) => void,
] {
  const { query, path, route } = useLocation();
  const change = useCallback(
    (changes: Readonly<Record<string, string | null>>, isStep = true) => {
      const next = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      const url = text === '' ? path : `${path}?${text}`;
      if (url !== location.pathname + location.search) route(url, !isStep);
    },
    [path, route],
  );
  return [query, change];
}
