import { Quarantine } from '../record/index.ts';
import type { Source } from '../sites/index.ts';
import type { FoundLink, ReadDocument } from './found-link.ts';
import { isPathWanted } from './match-path.ts';
import { parseFeed } from './parse-feed.ts';
import { readListing } from './read-listing.ts';
import { walkSitemaps } from './walk-sitemaps.ts';

/** What one run of a source came to. */
export interface Discovery {
  /** The pages that are wanted, each once, in the order of the source. */
  readonly links: readonly FoundLink[];
  /** Links left out: by the source's paths, since they lead to other hosts, since they are too old. */
  readonly denied: number;
  readonly elsewhere: number;
  readonly old: number;
  /** Documents read, and of these how many were as they were when last read. */
  readonly documents: number;
  readonly unchanged: number;
  /** What was left unread because there is too much of it, in words. */
  readonly notes: readonly string[];
}

/** What the readers of the kinds hand over. */
interface Gathered {
  readonly links: FoundLink[];
  readonly notes: string[];
  documents: number;
  unchanged: number;
}

/**
 * Reads all that a source tells of.
 *
 * @throws Quarantine `feed-unreadable`, `sitemap-unreadable` or `listing-empty` where an address holds no such
 * thing; and whatever `read` throws
 */
export async function discoverSource(source: Source, read: ReadDocument, nowMs: number): Promise<Discovery> {
  const gathered: Gathered = { links: [], notes: [], documents: 0, unchanged: 0 };
  const readCounted: ReadDocument = async (url) => {
    const document = await read(url);
    gathered.documents++;
    if (document === null) gathered.unchanged++;
    return document;
  };
  for (const url of source.urls) await READERS[source.kind](url, source, readCounted, gathered, nowMs);
  return sift(source, gathered, nowMs);
}

type Reader = (
  url: string,
  source: Source,
  read: ReadDocument,
  gathered: Gathered,
  nowMs: number,
) => Promise<void>;

const READERS: Readonly<Record<Source['kind'], Reader>> = {
  async feed(url, _source, read, { links }) {
    const document = await read(url);
    if (document === null) return;
    const feed = parseFeed(document.text, document.url);
    if (feed === null) throw new Quarantine('feed-unreadable', `${url} is no RSS, Atom or JSON feed.`);
    links.push(...feed.links);
  },

  async sitemap(url, { maxAgeMs }, read, { links, notes }, nowMs) {
    const sinceMs = maxAgeMs === null ? null : nowMs - maxAgeMs;
    const found = await walkSitemaps(url, read, sinceMs);
    for (const link of found.links) links.push(link);
    notes.push(...found.notes);
  },

  async listing(url, { listing }, read, { links }) {
    const seen = new Set<string>();
    let next: string | null = url;
    for (let page = 1; page <= listing.pages && next !== null && !seen.has(next); page++) {
      seen.add(next);
      const document = await read(next);
      if (document === null) return;
      const found = readListing(document.text, document.url, listing);
      if (found.links.length === 0 && page === 1) {
        throw new Quarantine('listing-empty', `No links to articles are found on ${url}.`);
      }
      links.push(...found.links);
      next = found.next;
    }
  },
};

/** The links that are wanted, and how many are not. */
function sift(source: Source, { links, ...rest }: Gathered, nowMs: number): Discovery {
  const hosts = new Set([source.home, ...source.urls].map(readHost));
  for (const host of source.hosts) hosts.add(stripWww(host));
  const wanted = new Map<string, FoundLink>();
  const left = { denied: 0, elsewhere: 0, old: 0 };
  for (const link of links) {
    if (wanted.has(link.url)) continue;
    if (!hosts.has(readHost(link.url))) left.elsewhere++;
    else if (!isPathWanted(link.url, source)) left.denied++;
    else if (isOld(link, source, nowMs)) left.old++;
    else wanted.set(link.url, link);
  }
  return { links: [...wanted.values()], ...left, ...rest };
}

function isOld({ changedAtMs }: FoundLink, { maxAgeMs }: Source, nowMs: number): boolean {
  return maxAgeMs !== null && changedAtMs !== null && nowMs - changedAtMs > maxAgeMs;
}

/** A site is the same with "www." and without. */
function readHost(url: string): string {
  return stripWww(new URL(url).host);
}

function stripWww(host: string): string {
  return host.replace(/^www\./, '');
}
