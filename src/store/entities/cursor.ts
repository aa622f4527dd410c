import { comparePlaces, type Place } from '../../resolve/index.ts';

/** A cursor's parts as one opaque word. */
export function writeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** A cursor that was not given out by this query. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
  readonly code = 'invalid-cursor';

  constructor() {
    super('This is not a cursor of this list: pass what "next" of the page before was.');
  }
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
  throw new InvalidCursor();
}

/**
 * A page of lines that are in the order of their places, from a cursor on. What is stored between two pages leaves
 * none of the others out and gives none twice.
 *
 * @throws InvalidCursor
 */
export function cutLines<T extends { readonly place: Place }>(
  lines: readonly T[],
  {
    after,
    limit,
    parts,
  }: { readonly after: string | null | undefined; readonly limit: number; readonly parts: number },
): { readonly shown: readonly T[]; readonly next: string | null } {
  const from = readCursor(after, parts);
  const rest = from === null ? lines : lines.filter(({ place }) => comparePlaces(place, from) > 0);
  const shown = rest.slice(0, limit);
  const last = rest.length > limit ? shown.at(-1) : undefined;
  return { shown, next: last === undefined ? null : writeCursor(last.place) };
}
