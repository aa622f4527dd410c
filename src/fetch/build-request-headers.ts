import { ACCEPT_ENCODING } from './body/unpack-body.ts';
import type { Wanted } from './body/judge-type.ts';
import type { FetcherOptions, FetchRequest } from './fetch-options.ts';

const ACCEPT: Readonly<Record<Wanted, string>> = {
  page: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5,*/*;q=0.1',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.5,*/*;q=0.1',
  text: 'text/plain,*/*;q=0.1',
};

/** What a header may hold. A site's own validator may break this rule, and is then not sent back. */
const SENDABLE = /^[ -~]{1,1000}$/;

/** Says who asks and how to reach them: `Alderman (+https://example.org/bot)`. Throws an `Error` when that cannot be sent. */
export function buildUserAgent(options: Pick<FetcherOptions, 'contact' | 'userAgent'>): string {
  const { contact, userAgent } = options;
  const who = contact === undefined || contact === '' ? 'news reader; no contact given' : `+${contact}`;
  const text = userAgent ?? `Alderman (${who})`;
  if (SENDABLE.test(text)) return text;
  throw new Error(
    `The User-Agent "${text}" cannot be sent: it must be one line of plain ASCII letters and signs.`,
  );
}

export function buildRequestHeaders(userAgent: string, request: FetchRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT[request.wanted ?? 'page'],
    'accept-language': 'en-GB,en;q=0.9,*;q=0.5',
    'accept-encoding': ACCEPT_ENCODING,
    ...pickSendable('if-none-match', request.etag),
    ...pickSendable('if-modified-since', request.lastModified),
  };
}

function pickSendable(name: string, value: string | undefined): Record<string, string> {
  return value !== undefined && SENDABLE.test(value) ? { [name]: value } : {};
}
