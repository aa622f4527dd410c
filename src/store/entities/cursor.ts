/** A cursor's parts as one opaque word. */
export function writeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** A cursor that was not given out by this query. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
  readonly code = 'invalid-cursor';
}

/**
 * The parts of a cursor; null for none.
 *
 * @throws InvalidCursor
 */
export function readCursor(cursor: string | null | undefined, length: number): string[] | null {
  if (cursor === null || cursor === undefined || cursor === '') return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === length && parts.every((part) => typeof part === 'string'))
      return parts;
  } catch {
    // Told below.
  }
  throw new InvalidCursor('This is not a cursor of this list: pass what "next" of the page before was.');
}
