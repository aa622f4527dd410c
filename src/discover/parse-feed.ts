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
  const describe = DESCRIBERS[parsed.format] as (feed: Parsed['feed']) => Described;
  const { title = null, language = null, items = [] } = describe(parsed.feed);
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
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly Item[] | undefined;
}

interface Item {
  readonly link: string | undefined;
  readonly dates: readonly unknown[];
}

type Feeds = { readonly [F in Parsed['format']]: Extract<Parsed, { format: F }>['feed'] };

/** The same few things of each format. */
const DESCRIBERS: { readonly [F in keyof Feeds]: (feed: Feeds[F]) => Described } = {
  rss: ({ title, language, items }) => ({
    title,
    language,
    items: items?.map((item) => ({
      link: item.link ?? findPermalink(item.guid),
      dates: [item.pubDate, item.atom?.updated],
    })),
  }),
  atom: ({ title, xml, entries }) => ({
    title: title?.value,
    language: xml?.lang,
    items: entries?.map((entry) => ({
      link: findAlternate(entry.links),
      dates: [entry.published, entry.updated],
    })),
  }),
  rdf: ({ title, dc, items }) => ({
    title,
    language: dc?.languages?.[0],
    items: items?.map((item) => ({ link: item.link, dates: item.dc?.dates ?? [] })),
  }),
  json: ({ title, language, items }) => ({
    title,
    language,
    items: items?.map((item) => ({
      link: item.url ?? item.external_url,
      dates: [item.date_published, item.date_modified],
    })),
  }),
};

/** A link without `rel` is an alternate one (RFC 4287, 4.2.7.2). */
function findAlternate(links: readonly Link[] | undefined): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function findPermalink(
  guid: { readonly value?: string | undefined; readonly isPermaLink?: boolean | undefined } | undefined,
): string | undefined {
  return guid?.isPermaLink === false ? undefined : guid?.value;
}
