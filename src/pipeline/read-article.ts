import type { Article, Page } from '../record/index.ts';
import type { PageRow } from '../store/index.ts';
import type { SiteMemory, StripResult } from '../strip/index.ts';
import { joinPages } from './join-pages.ts';
import type { Ports } from './ports.ts';
import { stripFetched } from './strip-fetched.ts';

interface Reading {
  readonly archive: Pick<Ports['archive'], 'get'>;
  /** Of the first page, where it is at hand. */
  readonly body?: Uint8Array | undefined;
  /** Of the page in the end; null for a file. */
  readonly url: string | null;
  /** What is known of its site. */
  readonly memory: SiteMemory | null;
}

/** Strips an archived page and those on which its article goes on, and makes one article of them. */
export async function readArticle(page: PageRow, reading: Reading): Promise<StripResult> {
  const { archive, url, memory } = reading;
  const strip = (part: Pick<Page, 'headers' | 'fetchedAt'>, body: Uint8Array, at: string | null) =>
    stripFetched({ ...part, body, url: at }, memory);
  const body = reading.body ?? (await archive.get(page.sha256));
  const first = strip({ ...page, fetchedAt: page.fetchedAt.toISOString() }, body, url);
  const { following } = page;
  if ('refusal' in first || following === null) return first;
  const articles: Article[] = [];
  let { missing } = following;
  for (const part of following.pages) {
    const result = strip(part, await archive.get(part.sha256), part.finalUrl);
    if ('refusal' in result) {
      missing = { url: part.url, code: result.refusal.code, reason: result.refusal.message };
      break;
    }
    articles.push(result.article);
  }
  const article = joinPages(first.article, articles);
  return { article: missing === null ? article : tellMissing(article, missing) };
}

/** An article without its end is not the whole of it, however well its last sentence ends. */
function tellMissing(
  article: Article,
  { url, code, reason }: { readonly url: string; readonly code: string; readonly reason: string },
): Article {
  if (article.completeness === 'teaser') return { ...article, nextPageUrl: url };
  const completenessReason = `Its next page was not to be had (${code}): ${reason}`;
  return { ...article, completeness: 'unknown', completenessReason, nextPageUrl: url };
}
