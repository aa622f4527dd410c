/** A page that a source tells of. */
export interface FoundLink {
  /** Absolute, as the source gives it. */
  readonly url: string;
  /** When it was published, or last changed if that is later; null where the source does not say. */
  readonly changedAtMs: number | null;
}

/** What was read at an address, however it came. */
export interface SourceDocument {
  /** Where it was found in the end. */
  readonly url: string;
  readonly body: Uint8Array;
  /** The body as text, by its charset. */
  readonly text: string;
}

/**
 * Reads one address of a source: null where it has not changed since it was last read to its end. Throws what
 * stands in the way.
 */
export type ReadDocument = (url: string) => Promise<SourceDocument | null>;

/** An absolute web address, or null. */
export function resolveLink(link: string | null | undefined, base: string): string | null {
  const text = link?.trim() ?? '';
  if (text === '' || text.length > 8192) return null;
  const url = URL.parse(text, base);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

/** Milliseconds since 1970 of the latest of these dates, or null where none can be read. */
export function findLatest(dates: readonly unknown[]): number | null {
  const times = dates
    .map((date) => (typeof date === 'string' ? Date.parse(date) : Number.NaN))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? null : Math.max(...times);
}
