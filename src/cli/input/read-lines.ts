/** One line of a stream of bytes, counted from 1. `bytes` is null where the line was over the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/**
 * Splits a stream of bytes into lines, holding one line at a time. A line of more than `maxBytes` is
 * passed over without being kept, so that a file without line ends cannot fill the memory.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > maxBytes) parts = [];
    else parts.push(piece);
  };
  const finish = (): Line => {
    const line = { number, bytes: size > maxBytes ? null : Buffer.concat(parts) };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
