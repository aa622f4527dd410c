import { Outcome, Quarantine } from '../record/index.ts';
import { parseUrl } from './normalise-url.ts';
import { readUrl } from './read-url.ts';
import { showUrl } from './show-url.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

export interface Hop {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Leaves the body unread. */
  discard(): void;
}

/**
 * Asks for `url` and then for wherever it is sent on, hop by hop, until an answer that is no redirect.
 * Throws `Quarantine`: `redirect-loop`, `redirect-limit`, `redirect-broken`, or what `parseUrl` says of a target.
 */
export async function followRedirects<H extends Hop>(
  url: string,
  limit: number,
  ask: (url: URL) => Promise<H>,
): Promise<{ hop: H; finalUrl: string }> {
  const seen = new Set<string>();
  let next = parseUrl(url);
  for (;;) {
    next.hash = '';
    if (seen.has(next.href)) {
      throw new Quarantine(
        'redirect-loop',
        `The page sends the reader round in a circle (${showUrl(next.href)}).`,
      );
    }
    if (seen.size > limit) {
      throw new Quarantine('redirect-limit', `The page sends the reader on more than ${limit} times.`);
    }
    seen.add(next.href);
    const hop = await ask(next);
    if (!isRedirect(hop.status)) return { hop, finalUrl: next.href };
    hop.discard();
    next = readTarget(next, hop.headers['location']);
  }
}

function readTarget(from: URL, location = ''): URL {
  const target = location.trim() === '' ? null : readUrl(location.trim(), from);
  if (target === null) {
    const where =
      location.trim() === '' ? 'does not say where' : `the place, "${showUrl(location)}", is no URL`;
    throw new Quarantine('redirect-broken', `${showUrl(from.href)} sends the reader on, and ${where}.`);
  }
  try {
    return parseUrl(target.href);
  } catch (error) {
    if (!(error instanceof Outcome)) throw error;
    const words = `${showUrl(from.href)} sends the reader on. ${error.reason}`;
    throw new Quarantine(error.code, words, { cause: error });
  }
}
