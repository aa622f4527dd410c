import { normaliseText } from '../page/normalise-text.ts';
import { isForeign, textOf, type Found, type PageFacts } from './page-facts.ts';
import { stringOf } from './read-linked-data.ts';
import { firstMeta } from './read-meta-tags.ts';

/** Reads the site's name. */
export function readSite({ article, objects, tags }: PageFacts): Found<string> | null {
  const publisher = article?.['publisher'];
  const id =
    typeof publisher === 'object' && publisher !== null
      ? (publisher as Record<string, unknown>)['@id']
      : undefined;
  const whole =
    typeof id === 'string'
      ? (objects.find((o) => o['@id'] === id && o['name'] !== undefined) ?? publisher)
      : publisher;
  const site = objects.find((object) => object['@type'] === 'WebSite');
  const data = stringOf(whole) ?? stringOf(site?.['name']);
  const meta = firstMeta(tags, [
    'og:site_name',
    'application-name',
    'al:ios:app_name',
    'dc.publisher',
    'twitter:app:name:iphone',
  ]);
  if (meta !== null && data === null) return { value: meta, source: 'meta' };
  return data === null ? null : { value: normaliseText(data), source: 'json-ld' };
}

/** The site's name as the document's title gives it behind the headline: "Bridge open | The Courier". */
export function readSiteFromTitle(pageTitle: string, headline: string | null): Found<string> | null {
  if (headline === null || !pageTitle.startsWith(headline)) return null;
  const name = /^\s*[|·»–—-]\s+(?:.{1,40}\s[|·»–—-]\s+)?(\p{Lu}[^|·»–—]{1,40})$/u.exec(
    pageTitle.slice(headline.length),
  )?.[1];
  return name === undefined ? null : { value: name.trim(), source: 'meta' };
}

/** Reads the section of the site that the article stands in. */
export function readSection({ article, tags }: PageFacts): Found<string> | null {
  const data = article === null ? null : stringOf(article['articleSection']);
  if (data !== null) return { value: normaliseText(data), source: 'json-ld' };
  const meta = firstMeta(tags, [
    'article:section',
    'og:article:section',
    'parsely-section',
    'section',
    'cxenseparse:section',
    'articlesection',
  ]);
  return meta === null ? null : { value: meta, source: 'meta' };
}

const MAX_TAGS = 40;

/** Reads key words and topics, in order, each once. */
export function readTags(facts: PageFacts): Found<string[]> | null {
  const { article, tags, page } = facts;
  const data = article === null ? [] : wordsOf(article['keywords']);
  if (data.length > 0) return { value: data, source: 'json-ld' };
  const listed = [...(tags.get('article:tag') ?? []), ...(tags.get('og:article:tag') ?? [])];
  const meta =
    listed.length > 0
      ? unique(listed)
      : wordsOf(firstMeta(tags, ['news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords']));
  if (meta.length > 0) return { value: meta, source: 'meta' };
  const links = page.notable.filter(
    (element) => element.attributes['rel'] === 'tag' && !element.unseen && !isForeign(facts, element),
  );
  const seen = unique(links.slice(0, MAX_TAGS).map((element) => textOf(page, element)));
  return seen.length === 0 ? null : { value: seen, source: 'text' };
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return unique(value.slice(0, 4000).split(/[,;|]/));
  if (!Array.isArray(value)) return [];
  return unique(value.flatMap((item) => stringOf(item) ?? []));
}

function unique(words: readonly string[]): string[] {
  const clean = words
    .map((word) => normaliseText(word).replace(/^(?:tag|category|keyword)s?:/i, ''))
    .filter((word) => word !== '' && word.length < 80);
  return [...new Set(clean)].slice(0, MAX_TAGS);
}

const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;

/** Reads the language as a BCP 47 tag. */
export function readLanguage({ article, tags, page }: PageFacts): Found<string> | null {
  const data = article === null ? null : languageTag(stringOf(article['inLanguage'], 'alternateName'));
  if (data !== null) return { value: data, source: 'json-ld' };
  const html = page.notable.find(({ tag }) => tag === 'html')?.attributes['lang'] ?? null;
  const meta =
    languageTag(html) ??
    languageTag(
      firstMeta(tags, ['og:locale', 'content-language', 'dc.language', 'language', 'dcterms.language']),
    );
  return meta === null ? null : { value: meta, source: 'meta' };
}

function languageTag(raw: string | null): string | null {
  const match = TAG.exec(raw?.trim() ?? '');
  if (match === null) return null;
  const [, language, script, region] = match;
  return [
    language!.toLowerCase(),
    script === undefined ? null : script[0]!.toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase() ?? null,
  ]
    .filter((part) => part !== null)
    .join('-');
}
