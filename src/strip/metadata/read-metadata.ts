import type { Article } from '../../record/index.ts';
import type { Body } from '../body/choose-body.ts';
import type { PageKind } from '../body/page-kind.ts';
import { normaliseText } from '../page/normalise-text.ts';
import type { Page } from '../page/page-element.ts';
import type { StripInput } from '../strip-page.ts';
import type { Found, PageFacts } from './page-facts.ts';
import { readCanonical, readImage, resolveUrl } from './read-addresses.ts';
import { readByline } from './read-byline.ts';
import { readDates } from './read-dates.ts';
import { findArticle, readLinkedData, stringOf } from './read-linked-data.ts';
import { firstMeta, readMetaTags } from './read-meta-tags.ts';
import { readPageState } from './read-page-state.ts';
import { readTitle } from './read-title.ts';
import { siteTest } from './title-words.ts';
import { readLanguage, readSection, readSite, readSiteFromTitle, readTags } from './read-topics.ts';

/** What an article says of itself, apart from its text. */
export type Metadata = Omit<
  Article,
  'url' | 'text' | 'removed' | 'completeness' | 'completenessReason' | 'nextPageUrl'
>;

/** Metadata of a page that says nothing of itself. */
export function noMetadata(): Metadata {
  return {
    canonicalUrl: null,
    site: null,
    title: null,
    subtitle: null,
    byline: [],
    published: null,
    modified: null,
    language: null,
    section: null,
    tags: [],
    image: null,
    sources: {},
  };
}

/** Gathers what metadata is read from, so that scripts and meta tags are parsed once. */
export function gatherFacts(page: Page, body: Body, kind: PageKind, input: StripInput): PageFacts {
  const objects = readLinkedData(page.linkedData);
  const fetchedAt = Date.parse(input.fetchedAt ?? '');
  return {
    page,
    body,
    kind,
    objects,
    article:
      findArticle(objects, page.title) ?? (isEmpty(page) ? readPageState(page.state, page.title) : null),
    tags: readMetaTags(page),
    url: resolveUrl(input.url, null),
    fetchedAt: Number.isNaN(fetchedAt) ? null : fetchedAt,
  };
}

/** A page that shows less than this, in characters, is drawn by scripts, or has no article. */
const MIN_SHOWN = 250;

function isEmpty({ blocks, state }: Page): boolean {
  if (state.length === 0) return false;
  let shown = 0;
  for (const { text } of blocks) if (text.length > 60) shown += text.length;
  return shown < MIN_SHOWN;
}

/** Reads metadata in order of trust: JSON-LD, meta tags, microdata, visible text, URL. */
export function readMetadata(facts: PageFacts): Metadata {
  const metadata = noMetadata();
  const set = <K extends Exclude<keyof Metadata, 'sources'>>(
    key: K,
    found: Found<NonNullable<Metadata[K]>> | null,
  ): void => {
    if (found === null) return;
    metadata[key] = found.value;
    metadata.sources[key] = found.source;
  };
  set('site', readSite(facts));
  set('title', readTitle(facts, metadata.site));
  if (metadata.site === null) set('site', readSiteFromTitle(normaliseText(facts.page.title), metadata.title));
  set('byline', withoutSite(readByline(facts), metadata, facts));
  const { published, modified } = readDates(facts);
  set('published', published);
  set('modified', modified);
  set('language', readLanguage(facts));
  set('section', readSection(facts));
  set('tags', readTags(facts));
  set('canonicalUrl', readCanonical(facts));
  set('image', readImage(facts));
  return metadata;
}

/** The page's own summary, against which a standfirst is known. */
export function readDescription({ article, tags }: PageFacts): string | null {
  return (
    firstMeta(tags, ['og:description', 'description', 'twitter:description']) ??
    (article === null ? null : stringOf(article['description']))
  );
}

function holdsWords(name: string, words: string): boolean {
  return ` ${name.toLowerCase()} `.includes(` ${words.toLowerCase()} `);
}

/** A paper is no person, though its pages say that it wrote them. */
function withoutSite(
  byline: Found<string[]> | null,
  { site, title }: Metadata,
  facts: PageFacts,
): Found<string[]> | null {
  if (byline === null) return null;
  const isSite = siteTest(site, facts);
  const value = byline.value.filter((name) => {
    if (name.toLowerCase() === site?.toLowerCase()) return false;
    // "Marc" of marcsnotebook.example signs with his name; only data calls the site itself by one word.
    const isMarked = byline.source === 'microdata' || byline.source === 'text';
    if (!name.includes(' ') && !isMarked && isSite(name)) return false;
    // "Fenmouth Courier Editions" of the Fenmouth Courier.
    if (site !== null && site.includes(' ') && holdsWords(name, site)) return false;
    // A firm that a meta tag calls the author of its own news.
    return byline.source !== 'meta' || title?.startsWith(`${name} `) !== true;
  });
  return value.length === 0 ? null : { value, source: byline.source };
}
