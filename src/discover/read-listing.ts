import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { findLatest, type FoundLink, resolveLink } from './found-link.ts';
import { findArticleLinks } from './find-article-links.ts';
import { findNextPage } from './find-next-page.ts';

export interface ListingSelectors {
  /** CSS selector of the links to articles, or of what holds one each; null: found by themselves. */
  readonly links: string | null;
  /** CSS selector of the link to the next page; null: found by itself. */
  readonly next: string | null;
}

/** A page of a list has some dozens. */
const MOST_LINKS = 500;

export interface Listing {
  readonly links: readonly FoundLink[];
  readonly next: string | null;
}

/** Reads one page of a list of articles found at `url`. */
export function readListing(html: string, url: string, selectors: ListingSelectors): Listing {
  const $ = load(html);
  const base = resolveLink($('base[href]').attr('href'), url) ?? url;
  const anchors = selectors.links === null ? findArticleLinks($, base) : selectAnchors($, selectors.links);
  const seen = new Set<string>();
  const links = anchors.slice(0, MOST_LINKS).flatMap((anchor) => {
    const href = resolveLink($(anchor).attr('href'), base);
    if (href === null || seen.has(href)) return [];
    seen.add(href);
    return [{ url: href, changedAtMs: findDate($, anchor, anchors) }];
  });
  const next =
    selectors.next === null
      ? findNextPage($, base)
      : resolveLink($(selectors.next).first().attr('href'), base);
  return { links, next: next === url ? null : next };
}

function selectAnchors($: CheerioAPI, selector: string): Element[] {
  return $<Element, string>(selector)
    .toArray()
    .flatMap((element) =>
      $(element).is('a[href]') ? [element] : $(element).find('a[href]').first().toArray(),
    );
}

/** How far up from a link its teaser may reach. */
const TEASER_DEPTH = 4;

/** The date in the teaser around a link: the largest part of the page that holds no other article's link. */
function findDate($: CheerioAPI, anchor: Element, anchors: readonly Element[]): number | null {
  const all = new Set<unknown>(anchors);
  const own = $(anchor).attr('href');
  let found: number | null = null;
  let around = $(anchor);
  for (let depth = 0; depth < TEASER_DEPTH; depth++) {
    const others = around
      .find('a[href]')
      .toArray()
      .filter((a) => all.has(a) && $(a).attr('href') !== own);
    if (others.length > 0) break;
    found ??= findLatest(
      around
        .find('time[datetime]')
        .toArray()
        .map((time) => $(time).attr('datetime')),
    );
    around = around.parent();
  }
  return found;
}
