import { assembleArticle } from './assemble-article.ts';
import { chooseBody, type Body } from './body/choose-body.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { readPage } from './page/read-page.ts';
import type { Page } from './page/page-element.ts';
import { refuse } from './refusals.ts';
import { runSteps } from './steps/index.ts';
import type { StripInput, StripResult } from './strip-page.ts';

/** Strips an HTML page: chooses the element that holds the article, then takes off what is not of it. */
export function stripHtml(html: string, input: StripInput): StripResult {
  const page = readPage(html);
  if (page === null) return refuse('too-large');
  if (page.blocks.length === 0) return refuse('empty-page');
  const metadata = readMetadata(page);
  const body = chooseBody(page);
  if (body.element === null) return refuse('no-article');
  const fates = judgeBlocks(page, body, input.title ?? metadata.title);
  if (!fates.includes(null)) return refuse('no-article');
  const extent = { completeness: 'unknown', completenessReason: null, nextPageUrl: null } as const;
  return { article: assembleArticle(page.blocks, fates, metadata, extent, input) };
}

/** For each block of the page null, or the reason why it is not of the article. */
function judgeBlocks(page: Page, { element, zones }: Body, title: string | null): (string | null)[] {
  const first = element?.firstBlock ?? 0;
  const end = element?.endBlock ?? 0;
  const fates = page.blocks.map((block) => {
    const zone = block.element === null ? null : zones[block.element.index]!;
    return zone ?? (block.index < first || block.index >= end ? 'outside-article' : null);
  });
  const within = page.blocks.slice(first, end);
  const judged = runSteps({ blocks: within, fates: fates.slice(first, end), title, source: 'html' });
  for (const [i, fate] of judged.entries()) fates[first + i] = fate;
  return fates;
}
