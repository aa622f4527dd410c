import { parseFeed as parseAnyFeed } from 'feedsmith';
import { findLatest, type FoundLink, resolveLink } from './found-link.ts';

export interface Feed {
  readonly format: 'rss' | 'atom' | 'json' | 'rdf';
  readonly title: string | null;
  readonly language: string | null;
  readonly links: readonly FoundLink[];
}

type Parsed = ReturnType<typeof parseAnyFeed>;
type Link = { readonly href?: string | undefined; readonly rel?: string | undefined };

/** Reads an RSS, Atom, RDF or JSON feed found at `url`; null where the text is none. Never throws. */
export function parseFeed(text: string, url: string): Feed | null {
  const parsed = tryParse(text);
  if (parsed === null) return null;
  const { title, language, items } = describe(parsed);
  const base = resolveLink(readBase(parsed), url) ?? url;
  const links = items.flatMap(({ link, dates }) => {
    const href = resolveLink(link, base);
    return href === null ? [] : [{ url: href, changedAtMs: findLatest(dates) }];
  });
  return { format: parsed.format, title, language, links };
}

function tryParse(text: string): Parsed | null {
  try {
    // A byte order mark or an empty line before the XML declaration is common, and not well-formed.
    return parseAnyFeed(text.replace(/^\ufeff?\s{0,99}/, ''));
  } catch {
    return null;
  }
}

function readBase(parsed: Parsed): string | undefined {
  return parsed.format === 'atom' ? parsed.feed.xml?.base : undefined;
}

interface Described {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly { readonly link: string | undefined; readonly dates: readonly unknown[] }[];
}

/** The same few things of each format. */
function describe({ format, feed }: Parsed): Described {
  switch (format) {
    case 'rss':
      return {
        title: feed.title ?? null,
        language: feed.language ?? null,
        items: (feed.items ?? []).map((item) => ({
          link: item.link ?? findPermalink(item.guid),
          dates: [item.pubDate, item.atom?.updated],
        })),
      };
    case 'atom':
      return {
        title: feed.title?.value ?? null,
        language: feed.xml?.lang ?? null,
        items: (feed.entries ?? []).map((entry) => ({
          link: findAlternate(entry.links),
          dates: [entry.published, entry.updated],
        })),
      };
    case 'rdf':
      return {
        title: feed.title ?? null,
        language: feed.dc?.languages?.[0] ?? null,
        items: (feed.items ?? []).map((item) => ({ link: item.link, dates: item.dc?.dates ?? [] })),
      };
    case 'json':
      return {
        title: feed.title ?? null,
        language: feed.language ?? null,
        items: (feed.items ?? []).map((item) => ({
          link: item.url ?? item.external_url,
          dates: [item.date_published, item.date_modified],
        })),
      };
  }
}

/** A link without `rel` is an alternate one (RFC 4287, 4.2.7.2). */
function findAlternate(links: readonly Link[] | undefined): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function findPermalink(
  guid: { readonly value?: string | undefined; readonly isPermaLink?: boolean | undefined } | undefined,
): string | undefined {
  return guid?.isPermaLink === false ? undefined : guid?.value;
}
