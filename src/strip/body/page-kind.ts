import { parseDate } from '../metadata/parse-date.ts';
import type { Page } from '../page/page-element.ts';
import { nameWords } from './name-words.ts';

/**
 * What a page is, by what it says of itself: one article; a thread, whose replies are what it is about; or something
 * else, such as guidance, a product, a list.
 */
export type PageKind = 'article' | 'thread' | 'other';

const ARTICLE_DATA =
  /"(?:(?:News|Reportage\w{0,20}|Opinion\w{0,20}|Analysis\w{0,20}|Background\w{0,20}|AskPublic\w{0,20}|Tech|Scholarly|Medical\w{0,20})?Article|BlogPosting|LiveBlogPosting|PressRelease|Report|ClaimReview)"/;
const THREAD_DATA = /"(?:DiscussionForumPosting|QAPage)"/;
const THREAD_TYPE = /schema\.org\/(?:DiscussionForumPosting|QAPage|Question)$/i;
const THREAD_GENERATOR =
  /\b(?:phpbb|discourse|vbulletin|xenforo|invision|mybb|nodebb|flarum|vanilla|smf|fluxbb|yabb)\b/i;
const THREAD_WORDS = new Set(
  'phpbb discourse xenforo vbulletin forum forums viewtopic showthread thread threads topic qa'.split(' '),
);
const THREAD_PATH =
  /\/(?:forums?|threads?|topics?|questions?|discussions?|r\/[^/]+\/comments|t\/[^/]+\/\d+)\/|\/(?:viewtopic|showthread|topic|thread)\b/i;
const ARTICLE_META = new Set([
  'article:published_time',
  'og:article:published_time',
  'article:author',
  'news_keywords',
  'parsely-pub-date',
  'sailthru.date',
  'citation_title',
]);
const ARTICLE_PATH =
  /\/(?:news|newsroom|articles?|story|stories|blogs?|posts?|press(?:-?releases?)?|media(?:-?(?:centre|center|releases?))?|latest|opinion|comment|features?)\/|\/(?:19|20)\d{2}\/(?:\d{1,2}|[a-z]{3})\//i;
/** How far from the headline a date may stand, in blocks. */
const NEAR = 3;
const ARTICLE_PROPERTY = /articleBody|datePublished/i;

function isThreadPath(address: string | null | undefined): boolean {
  return address !== null && address !== undefined && THREAD_PATH.test(address);
}

/** Tells a page's kind. `address` is its path, where known. */
export function kindOfPage(page: Page, address: string | null): PageKind {
  const isArticle = page.linkedData.some((script) => ARTICLE_DATA.test(script));
  if (isArticle) return 'article';
  if (page.linkedData.some((script) => THREAD_DATA.test(script))) return 'thread';
  let found: PageKind = isThreadPath(address) ? 'thread' : 'other';
  for (const { tag, attributes } of page.notable) {
    if (tag === 'meta') {
      const name = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase();
      const content = attributes['content'] ?? '';
      if (name === 'og:url' && isThreadPath(content)) return 'thread';
      if (name === 'generator' && THREAD_GENERATOR.test(content)) return 'thread';
      if (ARTICLE_META.has(name) || (name === 'og:type' && content.trim().toLowerCase() === 'article')) {
        if (found === 'other') found = 'article';
      }
    }
    const { itemtype, itemprop, rel } = attributes;
    if (tag === 'link' && rel === 'canonical' && isThreadPath(attributes['href'])) return 'thread';
    if (itemtype !== undefined && THREAD_TYPE.test(itemtype)) return 'thread';
    if (itemprop !== undefined && ARTICLE_PROPERTY.test(itemprop) && found === 'other') found = 'article';
    if ((tag === 'body' || tag === 'html') && found === 'other') {
      const name = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
      if (nameWords(name).some((word) => THREAD_WORDS.has(word))) found = 'thread';
    }
  }
  const isNews = address !== null && ARTICLE_PATH.test(address);
  return found === 'other' && (isNews || hasDatedHeadline(page)) ? 'article' : found;
}

/** Whether a date stands by itself close to the first headline, as over news and blog posts. */
function hasDatedHeadline({ blocks }: Page): boolean {
  const headline = blocks.findIndex(({ tag }) => tag === 'h1');
  if (headline === -1) return false;
  return blocks
    .slice(Math.max(0, headline - NEAR), headline + NEAR + 1)
    .some(({ text, kind }) => text.length <= 80 && kind !== 'list-item' && parseDate(text) !== null);
}
