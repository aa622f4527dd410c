/**
 * Keeps raw bodies by the SHA-256 of their bytes. Another home (an object store) implements this interface
 * and passes the same tests.
 */
export interface Archive {
  /** Keeps a body and returns its key, the hex SHA-256. Keeping the same body again changes nothing. */
  put(body: Uint8Array): Promise<string>;
  /** The body, checked against its key. Throws `ArchiveError`. */
  get(sha256: string): Promise<Uint8Array>;
  has(sha256: string): Promise<boolean>;
}

export type ArchiveErrorCode =
  | 'archive-missing'
  | 'archive-unreadable'
  | 'archive-damaged'
  | 'archive-full'
  | 'archive-unwritable';

/** The archive could not keep or give back a body. `code` is documented in docs/outcomes.md. */
export class ArchiveError extends Error {
  readonly code: ArchiveErrorCode;
  readonly reason: string;

  constructor(code: ArchiveErrorCode, reason: string, options?: { cause?: unknown }) {
    super(reason, options);
    this.name = 'ArchiveError';
    this.code = code;
    this.reason = reason;
  }
}
