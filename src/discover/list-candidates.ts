import { load } from 'cheerio';
import { resolveLink, type SourceDocument } from './found-link.ts';

const FEED_TYPES =
  'link[type="application/rss+xml"], link[type="application/atom+xml"], link[type="application/feed+json"], link[type="application/json"][rel=alternate]';
const FEED_LINK = /(?:\.(?:rss|atom)|\/(?:feed|rss|atom)\/?|(?:feed|rss|atom)\.(?:xml|json))(?:\?|$)/i;
/** Where the common systems keep their feeds: WordPress, Drupal, static site makers. */
const FEED_PLACES = ['feed/', 'rss.xml', 'feed.xml', 'atom.xml', 'feed.json'];
const SITEMAP_PLACES = ['news-sitemap.xml', 'sitemap.xml'];
const NEWS_WORDS =
  /^(?:(?:all |latest |our |more )?(?:news|stories|articles|press releases|media releases)|newsroom|news (?:and|&) (?:media|press|updates)|latest)$/i;

/** Addresses that the page names as feeds, and those at which many sites have one. */
export function listFeedAddresses({ text, url }: SourceDocument): { stated: string[]; guessed: string[] } {
  const $ = load(text);
  const linked = $(FEED_TYPES)
    .toArray()
    .map((link) => $(link).attr('href'));
  const anchors = $('a[href]')
    .toArray()
    .map((a) => $(a).attr('href') ?? '');
  const stated = [...linked, ...anchors.filter((href) => FEED_LINK.test(href))];
  const guessed = FEED_PLACES.flatMap((place) => [place, `/${place}`]);
  return { stated: resolveAll(stated, url), guessed: resolveAll(guessed, url) };
}

/** The pages of news that a page leads to. */
export function listListingAddresses({ text, url }: SourceDocument): string[] {
  const $ = load(text);
  const links = $('a[href]')
    .toArray()
    .filter((a) => NEWS_WORDS.test($(a).text().replace(/\s+/g, ' ').trim().slice(0, 60)))
    .map((a) => $(a).attr('href'));
  return resolveAll(links, url);
}

/** The sitemaps that a robots.txt names, else the usual places. */
export function listSitemapAddresses(url: string, named: readonly string[]): string[] {
  const places = named.length > 0 ? named : SITEMAP_PLACES.flatMap((place) => [`/${place}`, place]);
  return resolveAll(places, url);
}

function resolveAll(links: readonly (string | undefined)[], base: string): string[] {
  return [
    ...new Set(
      links.flatMap((link) => {
        const href = resolveLink(link, base);
        return href === null || href === base ? [] : [href];
      }),
    ),
  ];
}
