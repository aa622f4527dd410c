import type { Article, RemovedBlock } from '../record/index.ts';
import { detectLanguage } from './metadata/detect-language.ts';
import type { Metadata } from './metadata/read-metadata.ts';
import type { Block } from './page/page-element.ts';
import type { StripInput } from './strip-page.ts';

/** Where the article stops short, and where it goes on. */
export type Extent = Pick<Article, 'completeness' | 'completenessReason' | 'nextPageUrl'>;

/**
 * Puts the article together: kept blocks parted by one blank line, the others in `removed`. What the
 * caller gave wins over what the page says.
 */
export function assembleArticle(
  blocks: readonly Block[],
  fates: readonly (string | null)[],
  metadata: Metadata,
  extent: Extent,
  input: StripInput,
): Article {
  const kept: string[] = [];
  const removed: RemovedBlock[] = [];
  for (const [i, { text }] of blocks.entries()) {
    const reason = fates[i] ?? null;
    if (reason === null) kept.push(text);
    else removed.push({ text, reason });
  }
  const sources = { ...metadata.sources };
  const text = kept.join('\n\n');
  const language = metadata.language ?? detectLanguage(text);
  if (metadata.language === null && language !== null) sources.language = 'text';
  if (typeof input.title === 'string') sources.title = 'input';
  if (typeof input.published === 'string') sources.published = 'input';
  return {
    ...metadata,
    ...extent,
    url: input.url ?? null,
    title: input.title ?? metadata.title,
    published: input.published ?? metadata.published,
    language,
    text,
    removed,
    sources,
  };
}
