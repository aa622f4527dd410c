import { type SourceInput } from '../sites/index.ts';
import type { FoundLink, ReadDocument, SourceDocument } from './found-link.ts';
import { parseFeed } from './parse-feed.ts';
import { readListing } from './read-listing.ts';
import { listFeedAddresses, listListingAddresses, listSitemapAddresses } from './list-candidates.ts';
import { type PageElements, readElements } from './read-elements.ts';
import { walkSitemaps } from './walk-sitemaps.ts';

/** A source that a site could be read by. */
export interface Proposal {
  readonly entry: SourceInput;
  readonly kind: SourceInput['kind'];
  /** Links to pages of the site itself. */
  readonly found: number;
  /** The latest date given; null where none is. */
  readonly newestMs: number | null;
}

export interface SiteCheck {
  /** The best first. */
  readonly proposals: readonly Proposal[];
  /** What was asked for and is no source, with why. */
  readonly rejected: readonly { readonly url: string; readonly reason: string }[];
}

/** What a site is asked for by way of guessing at most, by kind. */
const MOST_TRIED = 6;
const FEWEST_LINKS = 2;

/**
 * Finds the feeds, sitemaps and lists of articles of a site, given any page of it, and proposes an entry for each
 * that works. `readRobots` gives the addresses of sitemaps that the site's robots.txt names.
 *
 * @throws whatever `read` throws for `url` itself
 */
export async function checkSite(
  url: string,
  read: ReadDocument,
  readRobots: (origin: string) => Promise<readonly string[]>,
): Promise<SiteCheck> {
  const page = await read(url);
  if (page === null) throw new Error('A page that was never read cannot be unchanged.');
  const elements = readElements(page.text);
  const check = createCheck(page, elements, read);
  if (check.tryFeed(page) || (await check.trySitemap(page.url, page))) return check.finish();
  check.tryListing(page);
  const { stated, guessed } = listFeedAddresses(elements, page.url);
  await check.tryEach(stated, check.tryFeed);
  if (!check.has('feed')) await check.tryEach(guessed, check.tryFeed);
  if (!check.has('listing')) await check.tryEach(listListingAddresses(elements, page.url), check.tryListing);
  const named = await readRobots(new URL(page.url).origin);
  await check.tryEach(listSitemapAddresses(page.url, named), (document) =>
    check.trySitemap(document.url, document),
  );
  return check.finish();
}

/** Feeds say most and cost least; a list of all pages of a site is the last resort. */
const RANKS: Readonly<Record<SourceInput['kind'], number>> = { feed: 0, listing: 1, sitemap: 2 };

function createCheck(page: SourceDocument, elements: PageElements, read: ReadDocument) {
  const proposals: Proposal[] = [];
  const rejected: { url: string; reason: string }[] = [];
  const site = describeSite(page.url, elements);

  const propose = (
    kind: SourceInput['kind'],
    url: string,
    links: readonly FoundLink[],
    title?: string | null,
  ) => {
    const own = links.filter((link) => isSameSite(link.url, page.url));
    if (own.length < FEWEST_LINKS || proposals.some(({ entry }) => entry.urls[0] === url)) return false;
    const dates = own.flatMap(({ changedAtMs }) => (changedAtMs === null ? [] : [changedAtMs]));
    const newestMs = dates.length === 0 ? null : dates.reduce((a, b) => Math.max(a, b));
    const entry = createEntry(kind, url, own.length, { ...site, title: title ?? site.title });
    proposals.push({ kind, entry, found: own.length, newestMs });
    return true;
  };
  const tryFeed = (document: SourceDocument): boolean => {
    const feed = parseFeed(document.text, document.url);
    if (feed === null || /\bcomments\b/i.test(`${document.url} ${feed.title ?? ''}`)) return false;
    return propose('feed', document.url, feed.links, feed.title);
  };
  const tryListing = (document: SourceDocument): boolean =>
    propose('listing', document.url, readListing(document.text, document.url, AUTOMATIC).links);
  const trySitemap = async (url: string, document: SourceDocument): Promise<boolean> => {
    if (!/<(?:\w{1,20}:)?(?:urlset|sitemapindex)\b/.test(document.text.slice(0, 4000)) && !isGzip(document))
      return false;
    const again: ReadDocument = (wanted) => (wanted === url ? Promise.resolve(document) : read(wanted));
    return propose('sitemap', url, (await walkSitemaps(url, again, null)).links);
  };

  return {
    tryFeed,
    tryListing,
    trySitemap,
    has: (kind: SourceInput['kind']) => proposals.some((proposal) => proposal.kind === kind),
    async tryEach(
      urls: readonly string[],
      tryOne: (document: SourceDocument) => boolean | Promise<boolean>,
    ): Promise<void> {
      for (const url of urls.slice(0, MOST_TRIED)) {
        const reason = await attempt(url, read, tryOne);
        if (reason !== null) rejected.push({ url, reason });
      }
    },
    finish(): SiteCheck {
      const sorted = proposals.sort((a, b) => RANKS[a.kind] - RANKS[b.kind] || b.found - a.found);
      return { proposals: nameApart(sorted), rejected };
    },
  };
}

const AUTOMATIC = { links: null, next: null };

/** Null where it worked, else why it did not. */
async function attempt(
  url: string,
  read: ReadDocument,
  tryOne: (document: SourceDocument) => boolean | Promise<boolean>,
): Promise<string | null> {
  try {
    const document = await read(url);
    if (document !== null && (await tryOne(document))) return null;
    return 'It holds no links to articles of this site.';
  } catch (error) {
    const { reason } = error as { reason?: unknown };
    if (typeof reason !== 'string') throw error;
    return reason;
  }
}

interface SiteWords {
  readonly title: string;
  readonly language: string;
  readonly home: string;
}

function describeSite(url: string, { metas, title, language }: PageElements): SiteWords {
  const named = metas.find(({ attribs }) => attribs['property'] === 'og:site_name')?.attribs['content'];
  const words = (named ?? title ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
  const tag = language?.trim() ?? '';
  return {
    title: words === '' ? new URL(url).host : words,
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? tag : 'en-GB',
    home: new URL('/', url).href,
  };
}

const EVERY: Readonly<Record<SourceInput['kind'], string>> = { feed: '1h', listing: '3h', sitemap: '6h' };

function createEntry(kind: SourceInput['kind'], url: string, found: number, site: SiteWords): SourceInput {
  return {
    id: createSlug(site.home),
    name: site.title.replace(/\s+/g, ' ').trim().slice(0, 120),
    home: site.home,
    kind,
    urls: [url],
    schedule: { every: EVERY[kind] },
    // Half of what is there now: a quiet week is no fault, an empty page is.
    expectedYield: Math.max(1, Math.floor(found / 2)),
    language: site.language,
  };
}

/** "https://www.town-news.co.uk/" as "town-news-co-uk". */
function createSlug(home: string): string {
  const host = new URL(home).host.replace(/^www\./, '');
  return host
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
}

/** Each entry of a site with an id of its own: "…-feed", "…-listing", "…-feed-2". */
function nameApart(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Map<string, number>();
  return proposals.map((proposal) => {
    const { entry, kind } = proposal;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return { ...proposal, entry: { ...entry, id: `${entry.id}-${kind}${count === 1 ? '' : `-${count}`}` } };
  });
}

function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map((url) => new URL(url).host.replace(/^www\./, ''));
  return one === other;
}

function isGzip({ body }: SourceDocument): boolean {
  return body[0] === 0x1f && body[1] === 0x8b;
}
