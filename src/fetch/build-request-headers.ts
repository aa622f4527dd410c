import { ACCEPT_ENCODING } from './body/unpack-body.ts';
import type { Wanted } from './body/judge-type.ts';
import type { FetcherOptions, FetchRequest } from './fetch-options.ts';

const ACCEPT: Readonly<Record<Wanted, string>> = {
  page: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5,*/*;q=0.1',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.5,*/*;q=0.1',
  text: 'text/plain,*/*;q=0.1',
};

/** Says who asks and how to reach them: `Alderman (+https://example.org/bot)`. */
export function buildUserAgent(options: Pick<FetcherOptions, 'contact' | 'userAgent'>): string {
  const { contact, userAgent } = options;
  if (userAgent !== undefined) return userAgent;
  return contact === undefined || contact === ''
    ? 'Alderman (news reader; no contact given)'
    : `Alderman (+${contact})`;
}

export function buildRequestHeaders(userAgent: string, request: FetchRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPT[request.wanted ?? 'page'],
    'accept-language': 'en-GB,en;q=0.9,*;q=0.5',
    'accept-encoding': ACCEPT_ENCODING,
    ...(request.etag === undefined ? {} : { 'if-none-match': request.etag }),
    ...(request.lastModified === undefined ? {} : { 'if-modified-since': request.lastModified }),
  };
}
