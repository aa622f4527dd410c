import { load } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { findArticleLinks } from './find-article-links.ts';
import { findNextPage } from './find-next-page.ts';
import { findLatest, type FoundLink, resolveLink } from './found-link.ts';
import { listAncestors, type PageElements, readElements } from './read-elements.ts';

export interface ListingSelectors {
  /** CSS selector of the links to articles, or of what holds one each; null: found by themselves. */
  readonly links: string | null;
  /** CSS selector of the link to the next page; null: found by itself. */
  readonly next: string | null;
}

interface Listing {
  readonly links: readonly FoundLink[];
  readonly next: string | null;
}

/** Reads one page of a list of articles found at `url`. */
export function readListing(html: string, url: string, selectors: ListingSelectors): Listing {
  const page = readElements(html);
  const base = resolveLink(page.base, url) ?? url;
  const hrefs =
    selectors.links === null
      ? findTeasers(page, base)
      : selectHrefs(html, selectors.links).map((href) => ({ href, changedAtMs: null }));
  const links = new Map<string, FoundLink>();
  for (const { href, changedAtMs } of hrefs) {
    const link = resolveLink(href, base);
    if (link !== null && !links.has(link)) links.set(link, { url: link, changedAtMs });
  }
  const next =
    selectors.next === null
      ? findNextPage(page, base)
      : resolveLink(selectHrefs(html, selectors.next)[0], base);
  return { links: [...links.values()], next: next === url ? null : next };
}

/** Of each element that a selector finds: its own address, or that of the first link in it. */
function selectHrefs(html: string, selector: string): string[] {
  const $ = load(html);
  return $(selector)
    .toArray()
    .flatMap((element) => $(element).attr('href') ?? $(element).find('a[href]').attr('href') ?? []);
}

/** How far up from a link its teaser may reach. */
const TEASER_DEPTH = 4;

/** The links that are found by themselves, each with the date in its teaser. */
function findTeasers(page: PageElements, base: string) {
  const anchors = findArticleLinks(page.anchors, base);
  const owners = new Map<Element, string | null>();
  for (const anchor of anchors) {
    const href = anchor.attribs['href'] ?? '';
    for (const around of listAncestors(anchor, TEASER_DEPTH)) {
      // Null: it holds links to several articles.
      owners.set(around, owners.has(around) && owners.get(around) !== href ? null : href);
    }
  }
  const dates = new Map<string, string[]>();
  for (const time of page.times) {
    const owner = listAncestors(time, TEASER_DEPTH).find((around) => owners.has(around));
    const href = owner === undefined ? null : owners.get(owner);
    if (typeof href !== 'string') continue;
    dates.set(href, [...(dates.get(href) ?? []), time.attribs['datetime'] ?? '']);
  }
  return anchors.map(({ attribs: { href = '' } }) => ({
    href,
    changedAtMs: findLatest(dates.get(href) ?? []),
  }));
}
