/** What was fetched, as it came: bytes undecoded, headers with lower-case names. */
export interface Page {
  /** The URL as submitted, normalised. */
  readonly url: string;
  /** The URL that answered, after redirects. */
  readonly finalUrl: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The decompressed body. */
  readonly body: Uint8Array;
  /** ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** Hex SHA-256 of `body`; the key of the body in the archive. */
  readonly sha256: string;
}
