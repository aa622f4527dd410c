import { assembleArticle } from './assemble-article.ts';
import { chooseBody, type Body } from './body/choose-body.ts';
import { gatherFacts, readDescription, readMetadata } from './metadata/read-metadata.ts';
import { readPage } from './page/read-page.ts';
import { weighProse } from './body/prose.ts';
import type { Block, Page } from './page/page-element.ts';
import { refuse } from './refusals.ts';
import { runSteps } from './steps/index.ts';
import type { StripInput, StripResult } from './strip-page.ts';

/** How much prose a block needs to be of the article though it stands before, or after, its main part. */
const LEAD_PROSE = 150;
const MORE_PROSE = 60;

/** Strips an HTML page: chooses the element that holds the article, then takes off what is not of it. */
export function stripHtml(html: string, input: StripInput): StripResult {
  const page = readPage(html);
  if (page === null) return refuse('too-large');
  if (page.blocks.length === 0) return refuse('empty-page');
  const body = chooseBody(page);
  const facts = gatherFacts(page, body, input);
  const metadata = readMetadata(facts);
  if (body.element === null) return refuse('no-article');
  const fates = judgeBlocks(page, body, input.title ?? metadata.title, readDescription(facts));
  if (!fates.includes(null)) return refuse('no-article');
  const standfirst = page.blocks.find((block) => isStandfirst(block, fates, body));
  if (standfirst !== undefined) {
    metadata.subtitle = standfirst.text;
    metadata.sources.subtitle = 'text';
  }
  const extent = { completeness: 'unknown', completenessReason: null, nextPageUrl: null } as const;
  return { article: assembleArticle(page.blocks, fates, metadata, extent, input) };
}

/** For each block of the page null, or the reason why it is not of the article. */
function judgeBlocks(
  page: Page,
  { element, around, zones }: Body,
  title: string | null,
  description: string | null,
): (string | null)[] {
  if (element === null || around === null) return page.blocks.map(() => 'outside-article');
  const isOutside = (block: Block): boolean => {
    if (block.index >= element.firstBlock && block.index < element.endBlock) return false;
    if (block.index < around.firstBlock || block.index >= around.endBlock) return true;
    return weighProse(block) < (block.index < element.firstBlock ? LEAD_PROSE : MORE_PROSE);
  };
  const fates = page.blocks.map((block) => {
    const zone = block.element === null ? null : zones[block.element.index]!;
    return zone ?? (isOutside(block) ? 'outside-article' : null);
  });
  const { firstBlock, endBlock } = around;
  const within = page.blocks.slice(firstBlock, endBlock);
  const judged = runSteps({
    blocks: within,
    fates: fates.slice(firstBlock, endBlock),
    title,
    description,
    source: 'html',
  });
  for (const [i, fate] of judged.entries()) fates[firstBlock + i] = fate;
  return fates;
}

/** A standfirst stands close before the article or in it; further off it is of another one. */
function isStandfirst({ index }: Block, fates: readonly (string | null)[], { around }: Body): boolean {
  const first = around?.firstBlock ?? 0;
  return fates[index] === 'standfirst' && index >= first - 12 && index < (around?.endBlock ?? 0);
}
