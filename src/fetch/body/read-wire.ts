import { Quarantine } from '../../record/index.ts';

/**
 * Reads a response body up to `wireBytes` and leaves it there: a larger one is refused, by its
 * Content-Length before a byte is read, otherwise at the cap. Throws `Quarantine("body-over-cap")`.
 */
export async function readWire(
  body: AsyncIterable<Uint8Array>,
  contentLength: string | undefined,
  wireBytes: number,
): Promise<Uint8Array> {
  if (Number(contentLength) > wireBytes) throw refuseSize(wireBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > wireBytes) throw refuseSize(wireBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

export function refuseSize(cap: number): Quarantine {
  return new Quarantine('body-over-cap', `The page is larger than the ${cap} bytes that are taken.`);
}
