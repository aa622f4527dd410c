import { Quarantine } from '../record/index.ts';
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
  // "example.org." is the same name as "example.org"; a host of dots alone is left for the look-up to refuse.
  const host = url.hostname.replace(/\.$/, '');
  if (host !== '' && host !== url.hostname) url.hostname = host;
  url.search = dropTracking(url.search);
  // A bare "?" survives in the URL's own text.
  return url.href.endsWith('?') && url.search === '' ? url.href.slice(0, -1) : url.href;
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
  if (!URL.canParse(text)) throw explainNotUrl(text);
  const url = new URL(text);
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
  return kept.join('&');
}

function readName(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
