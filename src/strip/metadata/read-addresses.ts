import type { Found, PageFacts } from './page-facts.ts';
import { stringOf } from './read-linked-data.ts';
import { firstMeta } from './read-meta-tags.ts';

/** An absolute http(s) URL, or null. */
export function resolveUrl(raw: string | null | undefined, base: URL | null): URL | null {
  if (raw === null || raw === undefined || raw.trim() === '' || raw.length > 2000) return null;
  const text = raw.trim();
  if (base === null ? !URL.canParse(text) : !URL.canParse(text, base.href)) return null;
  const url = base === null ? new URL(text) : new URL(text, base.href);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** Reads the canonical URL, if it is plausible: of the same site, and not its home page. */
export function readCanonical(facts: PageFacts): Found<string> | null {
  const { page, tags, article, url } = facts;
  const link = page.notable.find(
    ({ tag, attributes }) => tag === 'link' && attributes['rel']?.trim().toLowerCase() === 'canonical',
  );
  const entity = article?.['mainEntityOfPage'] ?? article?.['url'];
  const candidates: [string | null | undefined, Found<string>['source']][] = [
    [link?.attributes['href'], 'meta'],
    [firstMeta(tags, ['og:url']), 'meta'],
    [stringOf(entity, '@id'), 'json-ld'],
  ];
  for (const [raw, source] of candidates) {
    const found = resolveUrl(raw, url);
    if (found !== null && isPlausible(found, url)) return { value: found.href, source };
  }
  return null;
}

function isPlausible(canonical: URL, url: URL | null): boolean {
  const isHome = /^\/(?:index\.\w{2,5})?$/.test(canonical.pathname) && canonical.search === '';
  if (url === null) return !isHome;
  if (isHome && url.pathname !== '/') return false;
  return siteOf(canonical) === siteOf(url);
}

const SECOND_LEVEL = new Set('co gov org ac nhs police com net ltd plc sch mod me'.split(' '));

/** The registrable domain by rule of thumb: two labels, or three under "co.uk", "gov.uk" and the like. */
function siteOf({ hostname }: URL): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  const size = last.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-size).join('.');
}

/** Reads the lead picture's URL. */
export function readImage({ article, tags, page, url }: PageFacts): Found<string> | null {
  const data =
    article === null
      ? null
      : resolveUrl(
          stringOf(article['image'], 'url') ??
            stringOf(article['image'], 'contentUrl') ??
            stringOf(article['thumbnailUrl']),
          url,
        );
  if (data !== null) return { value: data.href, source: 'json-ld' };
  const meta = resolveUrl(
    firstMeta(tags, [
      'og:image:secure_url',
      'og:image',
      'og:image:url',
      'twitter:image',
      'twitter:image:src',
      'parsely-image-url',
    ]),
    url,
  );
  if (meta !== null) return { value: meta.href, source: 'meta' };
  const marked = page.notable.find(
    ({ tag, attributes }) => tag === 'img' && attributes['itemprop'] === 'image',
  );
  const seen = resolveUrl(marked?.attributes['src'], url);
  return seen === null ? null : { value: seen.href, source: 'microdata' };
}
