import type { Block, Page, PageElement } from '../page/page-element.ts';
import { sameWords } from '../steps/headline.ts';
import { runSteps } from '../steps/index.ts';
import type { StepContext } from '../steps/step.ts';
import type { Body } from './choose-body.ts';
import { labelLead } from './label-lead.ts';
import type { PageKind } from './page-kind.ts';
import { weighProse } from './prose.ts';

const OUTSIDE = 'outside-article';
/** How much prose a block needs to be of the article though it stands before, or after, its main part. */
const LEAD_PROSE = 150;
const MORE_PROSE = 60;

/** For each block of the page null, or the reason why it is not of the article. */
export function judgeBlocks(
  page: Page,
  { element, around, zones }: Body,
  { title, description, kind }: Pick<StepContext, 'title' | 'description'> & { readonly kind: PageKind },
): (string | null)[] {
  if (element === null || around === null) return page.blocks.map(() => OUTSIDE);
  const top = findTop(page, element);
  // Above the headline of guidance or a product stand labels and ways back, whatever holds them.
  const isAbove = ({ index }: Block): boolean => kind !== 'article' && top !== null && index < top.index;
  const isOutside = (block: Block): boolean => {
    if (isAbove(block)) return weighProse(block) < LEAD_PROSE;
    if (block.index >= element.firstBlock && block.index < element.endBlock) return false;
    if (block.index < around.firstBlock || block.index >= around.endBlock) return true;
    return weighProse(block) < (block.index < element.firstBlock ? LEAD_PROSE : MORE_PROSE);
  };
  const fates = page.blocks.map((block) => {
    const zone = block.element === null ? null : zones[block.element.index]!;
    return zone ?? (isOutside(block) ? OUTSIDE : null);
  });
  const { firstBlock, endBlock } = around;
  const within = {
    blocks: page.blocks.slice(firstBlock, endBlock),
    fates: fates.slice(firstBlock, endBlock),
  };
  const judged = runSteps({ ...within, title, description, kind, source: 'html' });
  for (const [i, fate] of judged.entries()) fates[firstBlock + i] = fate;
  // Above an article's own headline they are what no step knew.
  const end = top !== null && title !== null && sameWords(top.text, title) ? top.index : 0;
  for (let i = element.firstBlock; i < end; i++) {
    if (fates[i] === null && weighProse(page.blocks[i]!) < LEAD_PROSE) fates[i] = OUTSIDE;
  }
  const start = fates.indexOf(null);
  for (let i = firstBlock; i < start; i++) {
    // Links above the article lead around the site, save those in a box that is named for other articles.
    const { element: holder } = page.blocks[i]!;
    const isBoxed = holder !== null && zones[holder.index] !== null;
    if (fates[i] === 'related-items' && !isBoxed) fates[i] = 'navigation';
  }
  if (start !== -1) labelLead(page.blocks, fates, title, start);
  return explainOutside(page, fates, start);
}

/** The first top-level heading within an element. */
function findTop({ blocks }: Page, { firstBlock, endBlock }: PageElement): Block | null {
  return blocks.slice(firstBlock, endBlock).find(({ tag }) => tag === 'h1') ?? null;
}

/** Gives blocks outside the article the reason that a step knows for them: a vacancy, a cookie notice. */
function explainOutside(
  { blocks }: Page,
  fates: readonly (string | null)[],
  start: number,
): (string | null)[] {
  if (!fates.includes(OUTSIDE)) return [...fates];
  const outside = fates.map((fate) => (fate === OUTSIDE ? null : 'known'));
  const explained = runSteps({ blocks, fates: outside, title: null, description: null, source: 'html' });
  return fates.map((fate, i) => {
    if (fate !== OUTSIDE) return fate;
    const reason = explained[i] ?? OUTSIDE;
    // Links above the article lead around the site; those below it, to other articles.
    return reason === 'related-items' && i < start ? 'navigation' : reason;
  });
}
