import { assembleArticle } from './assemble-article.ts';
import { chooseBody, type Body } from './body/choose-body.ts';
import { readDataBody } from './body/data-body.ts';
import { judgeBlocks } from './body/judge-blocks.ts';
import { kindOfPage } from './body/page-kind.ts';
import { detectRefusal, isOtherFormat } from './extent/detect-refusal.ts';
import { findNextPage } from './extent/find-next-page.ts';
import { readCompleteness } from './extent/read-completeness.ts';
import { findHeadline } from './metadata/find-headline.ts';
import { gatherFacts, readDescription, readMetadata } from './metadata/read-metadata.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import type { Block } from './page/page-element.ts';
import { readPage } from './page/read-page.ts';
import { refuse } from './refusals.ts';
import { runSteps } from './steps/index.ts';
import { applyMemory } from './memory/apply-memory.ts';
import { settleSteps } from './steps/settle-steps.ts';
import type { StripInput, StripResult } from './strip-page.ts';

/** Strips an HTML page: chooses the element that holds the article, then takes off what is not of it. */
export function stripHtml(html: string, input: StripInput): StripResult {
  if (isOtherFormat(html)) return refuse('not-html');
  const page = readPage(html);
  if (page === null) return refuse('too-large');
  const kind = kindOfPage(page, input.url ?? null);
  const body = chooseBody(page, kind);
  const facts = gatherFacts(page, body, kind, input);
  const metadata = readMetadata(facts);
  let title = input.title ?? metadata.title;
  let judged = judgeBlocks(page, body, { title, description: readDescription(facts), kind });
  const printed = title === null ? findHeadline(page.blocks, judged) : null;
  if (printed !== null) {
    title = metadata.title = printed.text;
    metadata.sources.title = 'text';
    judged = judgeBlocks(page, body, { title, description: readDescription(facts), kind });
  }
  const { blocks, fates } = withDataBody(facts, page.blocks, judged, title);
  if (blocks.length === 0) return refuse('empty-page');
  settleSteps(blocks, fates, title);
  applyMemory(blocks, fates, input.memory ?? null);
  const refusal = detectRefusal(facts, blocks, fates, title);
  if (refusal !== null) return refuse(refusal);
  const standfirst = page.blocks.find((block) => isStandfirst(block, fates, body));
  if (standfirst !== undefined) {
    metadata.subtitle = standfirst.text;
    metadata.sources.subtitle = 'text';
  }
  const extent = {
    ...readCompleteness(blocks, fates, facts.article, 'html'),
    nextPageUrl: findNextPage(page, body, judged, facts.url),
  };
  return { article: assembleArticle(blocks, fates, metadata, extent, input) };
}

/** Puts the body from JSON-LD in the place of what the page shows, where that is little or nothing of it. */
function withDataBody(
  { article }: PageFacts,
  shown: readonly Block[],
  fates: (string | null)[],
  title: string | null,
): { blocks: readonly Block[]; fates: (string | null)[] } {
  const size = shown.reduce((sum, { text }, i) => (fates[i] === null ? sum + text.length : sum), 0);
  const data = readDataBody(article, size);
  if (data === null) return { blocks: shown, fates };
  const judged = runSteps({
    blocks: data,
    fates: data.map(() => null),
    title,
    description: null,
    source: 'text',
  });
  return {
    blocks: [...shown, ...data],
    fates: [...fates.map((fate) => fate ?? 'outside-article'), ...judged],
  };
}

/** A standfirst stands close before the article or in it; further off it is of another one. */
function isStandfirst({ index }: Block, fates: readonly (string | null)[], { around }: Body): boolean {
  const first = around?.firstBlock ?? 0;
  return fates[index] === 'standfirst' && index >= first - 12 && index < (around?.endBlock ?? 0);
}
