import type { Reply } from '../server-type.ts';

/** A stream of server-sent events to one browser. */
export interface EventStream {
  /** Sends an event; its `id` is what the browser names when it takes a broken stream up again. */
  readonly send: (event: string, data: unknown, id?: number) => void;
  readonly isOpen: boolean;
  /** Ends it; the browser is told to ask again after a while, as after any break. */
  readonly close: () => void;
  readonly onClose: (act: () => void) => void;
}

/** Proxies close what is silent for long. */
const BEAT_MS = 20_000;
/** What the browser waits before it takes a broken stream up again. */
const RETRY_MS = 2000;

/** Turns an answer into a stream of events. The headers set so far go with it. */
export function openStream(reply: Reply): EventStream {
  const headers = reply.getHeaders();
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // nginx and others hold small answers back otherwise.
    'x-accel-buffering': 'no',
  });
  raw.write(`retry: ${RETRY_MS}\n\n`);
  const beat = setInterval(() => raw.write(': here\n\n'), BEAT_MS);
  beat.unref();
  const acts: (() => void)[] = [];
  let isOpen = true;
  raw.on('close', () => {
    isOpen = false;
    clearInterval(beat);
    for (const act of acts) act();
  });
  return {
    send(event, data, id) {
      if (!isOpen) return;
      const name = id === undefined ? '' : `id: ${id}\n`;
      raw.write(`${name}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    get isOpen() {
      return isOpen;
    },
    close: () => raw.end(),
    onClose: (act) => acts.push(act),
  };
}
