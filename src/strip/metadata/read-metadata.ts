import type { Article } from '../../record/index.ts';
import { normaliseText } from '../page/normalise-text.ts';
import type { Page } from '../page/page-element.ts';
import { findArticle, readLinkedData, stringOf } from './read-linked-data.ts';
import { firstMeta, readMetaTags } from './read-meta-tags.ts';

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

/** Reads metadata in order of trust: JSON-LD, meta tags, microdata, visible text, URL. */
export function readMetadata(page: Page): Metadata {
  const data = findArticle(readLinkedData(page.linkedData));
  const tags = readMetaTags(page);
  const metadata = noMetadata();
  const fromData = data === null ? null : stringOf(data['headline']);
  const title = fromData ?? firstMeta(tags, ['og:title', 'twitter:title']) ?? normaliseText(page.title);
  if (title !== '') {
    metadata.title = normaliseText(title);
    metadata.sources.title = fromData === null ? 'meta' : 'json-ld';
  }
  metadata.subtitle =
    stringOf(data?.['description']) ??
    firstMeta(tags, ['og:description', 'description', 'twitter:description']);
  return metadata;
}
