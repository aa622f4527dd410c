import { Quarantine, RetryLater } from '../../record/index.ts';
import { decodeBody } from '../body/decode-body.ts';
import type { Fetcher } from '../create-fetcher.ts';
import { FetchFailure } from '../fetch-failure.ts';
import type { RobotsAnswer } from './robots-entry.ts';

/** RFC 9309 asks to follow at least five; a file behind more counts as none. */
const REDIRECTS = 5;

/**
 * Asks an origin for its robots.txt. A fault of the site or the network is an answer ("unreachable") and is
 * not thrown; an aborted signal throws its reason.
 */
export async function fetchRobots(
  fetcher: Fetcher,
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
    // What will never pass (404, a loop, an image in its place) is a site without rules. If the site as such
    // is at fault – an address inside, a bad certificate – its pages will say so themselves.
    if (error instanceof Quarantine) return { kind: 'unavailable' };
    if (error instanceof FetchFailure || error instanceof RetryLater)
      return { kind: 'unreachable', cause: error };
    throw error;
  }
}
