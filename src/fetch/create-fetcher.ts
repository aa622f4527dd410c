import { createHash } from 'node:crypto';
import { lookup as dnsLookup } from 'node:dns';
import { Agent, request as sendRequest } from 'undici';
import { type Page, Quarantine } from '../record/index.ts';
import { judgeBytes, judgeDeclaredType } from './body/judge-type.ts';
import { readWire } from './body/read-wire.ts';
import { unpackBody } from './body/unpack-body.ts';
import { buildRequestHeaders, buildUserAgent } from './build-request-headers.ts';
import { DEFAULT_LIMITS, type FetcherOptions, type FetchLimits, type FetchRequest } from './fetch-options.ts';
import { followRedirects, type Hop, isRedirect } from './follow-redirects.ts';
import { createGuardedConnector } from './guard/create-guarded-connector.ts';
import { judgeStatus } from './judge-status.ts';
import { nameFailure } from './name-failure.ts';
import { normaliseUrl } from './normalise-url.ts';
import { Redirected } from './redirected.ts';
import { runWithin } from './run-within.ts';

export interface Fetcher {
  /**
   * Fetches one page. Throws `RetryLater` (429, 503 with a time), `Skip` (unchanged), `Quarantine` (will never
   * pass) or `FetchFailure` (may pass); docs/outcomes.md lists every code. An aborted `signal` throws its reason.
   */
  fetchPage(url: string, request?: FetchRequest): Promise<Page>;
  /** Closes kept connections; fetches under way are broken off. */
  close(): Promise<void>;
}

interface Exchange extends Hop {
  readonly body: AsyncIterable<Uint8Array>;
}

export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const userAgent = buildUserAgent(options);
  const now = options.now ?? Date.now;
  const agent = new Agent({
    connections: options.connectionsPerHost ?? 4,
    connect: createGuardedConnector({
      allowInside: options.allowInside ?? [],
      connectMs: limits.connectMs,
      lookup: options.lookup ?? dnsLookup,
    }),
  });

  return {
    fetchPage: async (input, request = {}) => {
      const url = normaliseUrl(input);
      const bounds = { ...limits, ...request.limits };
      const headers = buildRequestHeaders(userAgent, request);
      return runWithin(bounds.overallMs, request.signal, async (signal) => {
        const ask = async (target: URL): Promise<Exchange> => {
          const hop = await exchange(agent, target, headers, bounds, signal);
          if (request.followsRedirects !== false || !isRedirect(hop.status)) return hop;
          hop.discard();
          throw new Redirected(hop);
        };
        const { hop, finalUrl } = await followRedirects(url, bounds.redirects, ask);
        const host = new URL(finalUrl).host;
        const body = await receiveBody(hop, host, request, bounds, now());
        return {
          url,
          finalUrl,
          status: hop.status,
          headers: hop.headers,
          body,
          fetchedAt: new Date(now()).toISOString(),
          sha256: createHash('sha256').update(body).digest('hex'),
        };
      });
    },
    close: () => agent.destroy(),
  };
}

/** One request and the headers of its answer. */
async function exchange(
  dispatcher: Agent,
  url: URL,
  headers: Record<string, string>,
  bounds: FetchLimits,
  signal: AbortSignal,
): Promise<Exchange> {
  try {
    const { headersMs: headersTimeout, bodyMs: bodyTimeout } = bounds;
    const response = await sendRequest(url, { dispatcher, headers, signal, headersTimeout, bodyTimeout });
    // A body that is left unread still reports its end; no one is there to hear it.
    response.body.on('error', () => {});
    return {
      status: response.statusCode,
      headers: flattenHeaders(response.headers),
      body: response.body,
      discard: () => response.body.destroy(),
    };
  } catch (error) {
    throw nameFailure(error, url.host);
  }
}

/** The answer's body, once status, type and size have been judged. */
async function receiveBody(
  hop: Exchange,
  host: string,
  request: FetchRequest,
  bounds: FetchLimits,
  nowMs: number,
): Promise<Uint8Array> {
  const { status, headers } = hop;
  const wanted = request.wanted ?? 'page';
  const isConditional = request.etag !== undefined || request.lastModified !== undefined;
  try {
    judgeStatus({ status, headers, host }, nowMs, isConditional);
    judgeDeclaredType(headers['content-type'], wanted);
    const wire = await readWire(hop.body, headers['content-length'], bounds.wireBytes);
    const body = await unpackBody(wire, headers['content-encoding'], bounds.bodyBytes);
    // An empty robots.txt is a good one.
    if (body.length === 0 && wanted !== 'text')
      throw new Quarantine('empty-body', `${host} answered with an empty page.`);
    judgeBytes(body, headers['content-type'], wanted);
    return body;
  } catch (error) {
    hop.discard();
    throw nameFailure(error, host);
  }
}

/** Header names come in lower case from undici; repeated ones are joined. Cookies are no part of a page. */
function flattenHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === 'set-cookie'
        ? []
        : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
