import { acceptDate, MAX_DATES } from './accept-date.ts';
import { isForeign, textOf, type Found, type PageFacts } from './page-facts.ts';
import { hasType, stringOf } from './read-linked-data.ts';
import { readVisibleDates } from './read-visible-dates.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published_time',
  'published-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.published',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'rnews:datepublished',
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'datecreated',
  'article:post_date',
  'govuk:first-published-at',
  'citation_online_date',
  'dcterms.available',
  'pub_date',
  'published_at',
  'creation_date',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'prism.publicationdate',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'modified',
  'article.updated',
  'revision_date',
  'date.modified',
];
const IN_PATH =
  /\/((?:19|20)\d{2})(?:\/[a-z]{2,20}(?=\/\d{1,2}\/))?[/-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\d{1,2})(?=\/|-|$)/i;

/** Reads when the article was published and changed; each with its source, or null. */
export function readDates(facts: PageFacts): {
  published: Found<string> | null;
  modified: Found<string> | null;
} {
  const published =
    fromData(facts, ['datePublished', 'dateCreated', 'uploadDate']) ??
    fromMeta(facts, PUBLISHED_META) ??
    fromMicrodata(facts, 'datepublished');
  const modified =
    fromData(facts, ['dateModified']) ??
    fromMeta(facts, MODIFIED_META) ??
    fromMicrodata(facts, 'datemodified');
  if (published !== null && modified !== null) return { published, modified };
  const seen = readVisibleDates(facts, modified);
  return {
    published: published ?? seen.published ?? fromUrl(facts),
    modified: modified ?? seen.modified,
  };
}

const DATED = /^(?:WebPage|ItemPage|QAPage|AboutPage|JobPosting|Dataset)$/;

function fromData(facts: PageFacts, keys: readonly string[]): Found<string> | null {
  for (const key of keys) {
    const found =
      facts.article === null ? null : acceptDate(writtenDate(facts.article[key]), facts, 'json-ld');
    if (found !== null) return found;
  }
  if (facts.article !== null) return null;
  // Some pages describe only the web page itself, or a vacancy.
  for (const object of facts.objects) {
    const value = hasType(object, DATED) ? stringOf(object[keys[0]!] ?? object['datePosted']) : null;
    const found = acceptDate(value, facts, 'json-ld');
    if (found !== null) return found;
  }
  return null;
}

/** Some write seconds or milliseconds since 1970, as a number. */
function writtenDate(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : stringOf(value, '@value');
}

function fromMeta(facts: PageFacts, names: readonly string[]): Found<string> | null {
  for (const name of names) {
    const found = acceptDate(facts.tags.get(name)?.[0] ?? null, facts, 'meta');
    if (found !== null) return found;
  }
  return null;
}

function fromMicrodata(facts: PageFacts, property: string): Found<string> | null {
  let seen = 0;
  for (const element of facts.page.notable) {
    const { itemprop, content, datetime } = element.attributes;
    if (itemprop === undefined || element.tag === 'meta' || !itemprop.toLowerCase().includes(property))
      continue;
    if (isForeign(facts, element)) continue;
    if (++seen > MAX_DATES) break;
    const found = acceptDate(content ?? datetime ?? textOf(facts.page, element), facts, 'microdata');
    if (found !== null) return found;
  }
  return null;
}

/** The weakest source: a slug's numbers can look like a date, so only whole path parts count. */
function fromUrl(facts: PageFacts): Found<string> | null {
  const match = IN_PATH.exec(facts.url?.pathname ?? '');
  if (match === null) return null;
  const month = /^\d/.test(match[2]!) ? match[2]! : String(MONTHS.indexOf(match[2]!.toLowerCase()) + 1);
  return acceptDate(`${match[1]}-${month.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`, facts, 'url');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
