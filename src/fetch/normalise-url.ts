import { Quarantine } from '../record/index.ts';
import { readUrl } from './read-url.ts';
import { showUrl } from './show-url.ts';
import { isTrackingParameter } from './tracking-parameters.ts';

const LONGEST_URL = 8192;

/**
 * The one spelling of a URL under which its page is known: WHATWG form (host in lower case, no default
 * port), without fragment and tracking parameters, the other parameters in their order. Idempotent.
 *
 * Throws `Quarantine` with code `not-a-url`, `url-too-long`, `url-scheme-unsupported` or
 * `url-has-credentials`; the reason says what is wrong and what to do.
 */
export function normaliseUrl(input: string): string {
  const url = parseUrl(input);
  url.hash = '';
  // "example.org." is the same name as "example.org".
  const host = url.hostname.replace(/\.{1,9}$/, '');
  if (host !== '' && host !== url.hostname) url.hostname = host;
  url.search = dropTracking(url.search);
  // An emptied query leaves its "?" behind on some versions of Node.
  return url.search === '' ? url.href.replace(/\?$/, '') : url.href;
}

/** The URL, once it is one that can be fetched at all. Throws as `normaliseUrl` does. */
export function parseUrl(input: string): URL {
  const text = input.trim();
  if (text === '')
    throw new Quarantine('not-a-url', 'The URL is empty. Give one such as https://example.org/news/1.');
  if (text.length > LONGEST_URL) {
    throw new Quarantine(
      'url-too-long',
      `The URL has ${text.length} characters; at most ${LONGEST_URL} are taken.`,
    );
  }
  const url = readUrl(text);
  if (url === null) throw explainNotUrl(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw explainScheme(text, url);
  if (url.username !== '' || url.password !== '') {
    throw new Quarantine(
      'url-has-credentials',
      `The URL carries a user name or password (${showUrl(text)}). Take it out: such URLs are not fetched or kept.`,
    );
  }
  return url;
}

function explainNotUrl(text: string): Quarantine {
  const shown = showUrl(text);
  if (text.startsWith('//') && readUrl(`https:${text}`) !== null) {
    return new Quarantine('not-a-url', `"${shown}" has no scheme. Did you mean https:${shown}?`);
  }
  if (/^(?:https?:)?\/\//i.test(text)) {
    return new Quarantine(
      'not-a-url',
      `"${shown}" is not a URL: its host or port cannot be read. Check the spelling.`,
    );
  }
  if (looksLikeHost(text)) {
    return new Quarantine('not-a-url', `"${shown}" has no scheme. Did you mean https://${shown}?`);
  }
  return new Quarantine(
    'not-a-url',
    `"${shown}" is not a URL. A URL begins with https:// or http://, then the site's name.`,
  );
}

function explainScheme(text: string, url: URL): Quarantine {
  const shown = showUrl(text);
  // "localhost:8080/news" parses as a scheme called "localhost".
  if (/^[a-z][\w.-]{0,253}:\d/i.test(text)) {
    return new Quarantine('not-a-url', `"${shown}" has no scheme. Did you mean http://${shown}?`);
  }
  return new Quarantine(
    'url-scheme-unsupported',
    `"${shown}" begins with ${url.protocol} – only http:// and https:// pages can be fetched.`,
  );
}

function looksLikeHost(text: string): boolean {
  return /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}(?:[/?#:]|$)/u.test(text);
}

function dropTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTrackingParameter(readName(pair)));
  // The setter takes one "?" off the front, and a query may begin with one of its own.
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function readName(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
