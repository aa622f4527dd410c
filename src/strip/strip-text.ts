import { assembleArticle } from './assemble-article.ts';
import { readCompleteness } from './extent/read-completeness.ts';
import { findHeadline } from './metadata/find-headline.ts';
import { noMetadata } from './metadata/read-metadata.ts';
import { readTextLines } from './metadata/read-text-lines.ts';
import { splitPlainText } from './plain/split-plain-text.ts';
import { refuse } from './refusals.ts';
import { runSteps } from './steps/index.ts';
import { applyMemory } from './memory/apply-memory.ts';
import { settleSteps } from './steps/settle-steps.ts';
import type { StripInput, StripResult } from './strip-page.ts';

/** Strips plain text: the same steps as for HTML, over the paragraphs. */
export function stripText(text: string, input: StripInput): StripResult {
  const blocks = splitPlainText(text);
  if (blocks === null) return refuse('too-large');
  if (blocks.length === 0) return refuse('empty-page');
  const noFates = blocks.map(() => null);
  let fates = runSteps({
    blocks,
    fates: noFates,
    title: input.title ?? null,
    description: null,
    source: 'text',
  });
  const metadata = noMetadata();
  if (typeof input.title !== 'string') {
    const headline = findHeadline(blocks, fates);
    if (headline !== null) {
      metadata.title = headline.text;
      metadata.sources.title = 'text';
      fates = runSteps({ blocks, fates: noFates, title: headline.text, description: null, source: 'text' });
    }
  }
  settleSteps(blocks, fates, input.title ?? metadata.title);
  applyMemory(blocks, fates, input.memory ?? null);
  if (!fates.includes(null)) return refuse('no-article');
  readTextLines(blocks, fates, input.fetchedAt, metadata);
  const extent = { ...readCompleteness(blocks, fates, null, 'text'), nextPageUrl: null };
  return { article: assembleArticle(blocks, fates, metadata, extent, input) };
}
