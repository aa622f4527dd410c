import { timingSafeEqual } from 'node:crypto';
import { Problem } from '../problem.ts';
import type { Request } from '../server-type.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site makes a browser ask for: one that the browser itself calls foreign, and
 * one in a session without the session's CSRF token. A request with an API token is no browser's doing.
 *
 * @throws Problem
 */
export function refuseForgery(request: Request, publicUrl: string | null): void {
  if (SAFE_METHODS.has(request.method) || request.viewer?.via === 'token') return;
  if (isForeign(request, publicUrl)) {
    throw new Problem(403, 'foreign-origin', 'The request comes from a page of another site.');
  }
  const expected = request.viewer?.csrfToken ?? null;
  if (expected !== null && !isSame(readToken(request), expected)) {
    const words = 'The CSRF token of the session is missing or wrong. Reload the page and try again.';
    throw new Problem(403, 'csrf-token-wrong', words);
  }
}

function isForeign({ headers }: Request, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  if (origin === undefined) return false;
  if (publicUrl !== null) return origin !== publicUrl;
  const from = URL.parse(origin);
  return from === null || URL.parse(`${from.protocol}//${headers.host}`)?.host !== from.host;
}

function readToken({ headers, body }: Request): string {
  const header = headers['x-csrf-token'];
  if (typeof header === 'string') return header;
  const field = (body as { _csrf?: unknown } | null | undefined)?._csrf;
  return typeof field === 'string' ? field : '';
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
