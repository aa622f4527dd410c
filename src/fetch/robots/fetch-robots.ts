import { Quarantine, RetryLater } from '../../record/index.ts';
import { decodeBody } from '../body/decode-body.ts';
import type { Fetcher } from '../create-fetcher.ts';
import { FetchFailure } from '../fetch-failure.ts';
import type { RobotsAnswer } from './robots-entry.ts';

/** RFC 9309 asks to follow at least five; a file behind more counts as none. */
const REDIRECTS = 5;

/** The outcomes of a polite fetcher that made no request. */
function isHostOutcome(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === 'host-busy' || code === 'host-failing';
}

/**
 * Asks an origin for its robots.txt. A fault of the site or the network is an answer ("unreachable") and is
 * not thrown; an aborted signal throws its reason, and a host that must be waited for its `host-busy` or
 * `host-failing`.
 */
export async function fetchRobots(
  fetcher: Pick<Fetcher, 'fetchPage'>,
  origin: string,
  signal?: AbortSignal,
): Promise<RobotsAnswer> {
  try {
    const page = await fetcher.fetchPage(new URL('/robots.txt', origin).href, {
      wanted: 'text',
      limits: { redirects: REDIRECTS },
      ...(signal === undefined ? {} : { signal }),
    });
    return { kind: 'text', text: decodeBody(page) };
  } catch (error) {
    // It is for us to wait, and says nothing of the site's rules.
    if (isHostOutcome(error)) throw error;
    // What will never pass (404, a loop, an image in its place) is a site without rules. If the site as such
    // is at fault – an address inside, a bad certificate – its pages will say so themselves.
    if (error instanceof Quarantine) return { kind: 'unavailable' };
    if (error instanceof FetchFailure || error instanceof RetryLater)
      return { kind: 'unreachable', cause: error };
    throw error;
  }
}
