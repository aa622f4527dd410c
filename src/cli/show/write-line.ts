import type { Writable } from 'node:stream';

/** The reader of our output has gone away, as `head` does. Not a fault: there is nothing left to do. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Writes one line; see `writeText`. */
export function writeLine(stream: Writable, line: string): Promise<void> {
  return writeText(stream, `${line}\n`);
}

/**
 * Writes a text and waits until the stream can take more, so that a slow reader slows the work and
 * memory stays flat.
 *
 * @throws OutputClosed once the reader has gone
 */
export async function writeText(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.errored !== null) throw new OutputClosed();
  if (stream.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const settle = (end: () => void) => () => {
      stream.off('drain', onDrain).off('close', onClose).off('error', onClose);
      end();
    };
    const onDrain = settle(resolve);
    const onClose = settle(() => reject(new OutputClosed()));
    stream.on('drain', onDrain).on('close', onClose).on('error', onClose);
  });
}
