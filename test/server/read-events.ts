/** An event of a stream, with its data. */
export interface StreamedEvent {
  readonly event: string;
  readonly data: unknown;
}

/** Opens a stream of server-sent events, which ends with `close`, or when the server ends it. */
export async function readEvents(url: string, headers: Record<string, string>) {
  const gone = new AbortController();
  const answer = await fetch(url, { headers, signal: gone.signal });
  if (!answer.ok || answer.body === null) throw new Error(`${url} answered ${answer.status}.`);
  const events = parseEvents(answer.body.pipeThrough(new TextDecoderStream()));
  return {
    /** The next event of a name; undefined where the stream ended before. */
    async next(name: string): Promise<StreamedEvent | undefined> {
      for (;;) {
        const { value, done } = await events.next();
        if (done === true) return undefined;
        if (value.event === name) return value;
      }
    },
    close: () => gone.abort(),
  };
}

async function* parseEvents(text: AsyncIterable<string>): AsyncGenerator<StreamedEvent> {
  let rest = '';
  for await (const piece of text) {
    const blocks = (rest + piece).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      const [event, data] = [field('event'), field('data')];
      if (event !== undefined && data !== undefined) yield { event, data: JSON.parse(data) as unknown };
    }
  }
}
