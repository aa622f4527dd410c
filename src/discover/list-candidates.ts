import { resolveLink } from './found-link.ts';
import { type PageElements, readWords } from './read-elements.ts';

const FEED_TYPES = new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']);
const FEED_LINK = /(?:\.(?:rss|atom)|\/(?:feed|rss|atom)\/?|(?:feed|rss|atom)\.(?:xml|json))(?:\?|$)/i;
/** Where the common systems keep their feeds: WordPress, Drupal, static site makers. */
const FEED_PLACES = ['feed/', 'rss.xml', 'feed.xml', 'atom.xml', 'feed.json'];
const SITEMAP_PLACES = ['news-sitemap.xml', 'sitemap.xml'];
const NEWS_WORDS =
  /^(?:(?:all |latest |our |more )?(?:news|stories|articles|press releases|media releases)|newsroom|news (?:and|&) (?:media|press|updates)|latest)$/i;

/** Addresses that the page names as feeds, and those at which many sites have one. */
export function listFeedAddresses(
  { links, anchors }: PageElements,
  url: string,
): { stated: string[]; guessed: string[] } {
  const linked = links.filter(({ attribs }) => FEED_TYPES.has((attribs['type'] ?? '').trim().toLowerCase()));
  const pointed = anchors.filter(({ attribs }) => FEED_LINK.test((attribs['href'] ?? '').slice(0, 2000)));
  return {
    stated: resolveAll(
      [...linked, ...pointed].map(({ attribs }) => attribs['href']),
      url,
    ),
    guessed: resolveAll(
      FEED_PLACES.flatMap((place) => [place, `/${place}`]),
      url,
    ),
  };
}

/** The pages of news that a page leads to. */
export function listListingAddresses({ anchors }: PageElements, url: string): string[] {
  const news = anchors.filter((anchor) => NEWS_WORDS.test(readWords(anchor)));
  return resolveAll(
    news.map(({ attribs }) => attribs['href']),
    url,
  );
}

/** The sitemaps that a robots.txt names, else the usual places. */
export function listSitemapAddresses(url: string, named: readonly string[]): string[] {
  const places = named.length > 0 ? named : SITEMAP_PLACES.flatMap((place) => [`/${place}`, place]);
  return resolveAll(places, url);
}

function resolveAll(links: readonly (string | undefined)[], base: string): string[] {
  const found = new Set<string>();
  for (const link of links) {
    const href = resolveLink(link, base);
    if (href !== null && href !== base) found.add(href);
  }
  return [...found];
}
