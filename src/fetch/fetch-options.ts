import type { LookupFunction } from 'node:net';
import type { Wanted } from './body/judge-type.ts';

/** Bounds on one fetch. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Name look-up, TCP and TLS together, for each connection. */
  readonly connectMs: number;
  /** From the request sent to the last response header. */
  readonly headersMs: number;
  /** Longest silence while the body comes. */
  readonly bodyMs: number;
  /** Everything, redirects included: what stops a server that sends one byte at a time. */
  readonly overallMs: number;
  /** Of the body as it comes over the wire. */
  readonly wireBytes: number;
  /** Of the body once decompressed. */
  readonly bodyBytes: number;
  readonly redirects: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  connectMs: 10_000,
  headersMs: 20_000,
  bodyMs: 20_000,
  overallMs: 60_000,
  wireBytes: 8 * 1024 * 1024,
  bodyBytes: 24 * 1024 * 1024,
  redirects: 10,
};

export interface FetcherOptions {
  /** Web address or e-mail at which a site's owner reaches the operator; sent in the User-Agent. */
  readonly contact?: string;
  /** Replaces the whole User-Agent. */
  readonly userAgent?: string;
  readonly limits?: Partial<FetchLimits>;
  /** What may be reached although it lies inside: `host:port`, or an address range such as `10.1.0.0/16`. */
  readonly allowInside?: readonly string[];
  /** Connections kept to one host. */
  readonly connectionsPerHost?: number;
  /** Name look-up, `dns.lookup` unless given. */
  readonly lookup?: LookupFunction;
  /** Milliseconds since 1970, `Date.now` unless given. */
  readonly now?: () => number;
}

export interface FetchRequest {
  readonly signal?: AbortSignal;
  /** Validators of the copy we hold; with either, an unchanged page ends in `Skip("not-modified")`. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** What the caller can use: an article page (default), a feed or sitemap, or any text. */
  readonly wanted?: Wanted;
  readonly limits?: Partial<FetchLimits>;
  /** False: a redirect is not followed and ends in `Redirected`. */
  readonly followsRedirects?: boolean;
  /** A person waits for it: it goes before whatever else waits for its host. Heeded by a polite fetcher. */
  readonly isUrgent?: boolean;
}
