import { useEffect, useState } from 'preact/hooks';

/** `lost` while the stream is being taken up again. */
export type StreamState = 'open' | 'lost';

/**
 * Listens to a stream of events of the desk. The browser takes a broken stream up again by itself, and tells the
 * server the last event that it has seen.
 *
 * @param listeners by the name of the event; must stay the same from one rendering to the next
 */
export function useEvents(
  path: string | null,
  listeners: Readonly<Record<string, (data: unknown) => void>>,
): StreamState {
  const [state, setState] = useState<StreamState>('open');
  useEffect(() => {
    if (path === null) return;
    const url = `/desk/api${path}`;
    let source: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(url);
      source.addEventListener('open', () => setState('open'));
      source.addEventListener('error', () => {
        setState('lost');
        // An answer that is no stream, as after the session has ended, closes it for good: ask again later.
        if (source.readyState === EventSource.CLOSED) again = setTimeout(open, 3000);
      });
      for (const [name, listen] of Object.entries(listeners)) {
        source.addEventListener(name, (event) => listen(JSON.parse((event as MessageEvent<string>).data)));
      }
    };
    open();
    return () => {
      clearTimeout(again);
      source.close();
    };
  }, [path, listeners]);
  return state;
}
