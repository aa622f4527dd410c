import type { Block, Page } from '../page/page-element.ts';
import { runSteps } from '../steps/index.ts';
import type { Body } from './choose-body.ts';
import { labelLead } from './label-lead.ts';
import { weighProse } from './prose.ts';

const OUTSIDE = 'outside-article';
/** How much prose a block needs to be of the article though it stands before, or after, its main part. */
const LEAD_PROSE = 150;
const MORE_PROSE = 60;

/** For each block of the page null, or the reason why it is not of the article. */
export function judgeBlocks(
  page: Page,
  { element, around, zones }: Body,
  title: string | null,
  description: string | null,
): (string | null)[] {
  if (element === null || around === null) return page.blocks.map(() => OUTSIDE);
  const isOutside = (block: Block): boolean => {
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
  const judged = runSteps({ ...within, title, description, source: 'html' });
  for (const [i, fate] of judged.entries()) fates[firstBlock + i] = fate;
  const start = fates.indexOf(null);
  if (start !== -1) labelLead(page.blocks, fates, title, start);
  return explainOutside(page, fates, start);
}

/** Gives blocks outside the article the reason that a step knows for them: a vacancy, a cookie notice. */
function explainOutside(
  { blocks }: Page,
  fates: readonly (string | null)[],
  start: number,
): (string | null)[] {
  const outside = fates.map((fate) => (fate === OUTSIDE ? null : 'known'));
  const explained = runSteps({ blocks, fates: outside, title: null, description: null, source: 'html' });
  return fates.map((fate, i) => {
    if (fate !== OUTSIDE) return fate;
    const reason = explained[i] ?? OUTSIDE;
    // Links above the article lead around the site; those below it, to other articles.
    return reason === 'related-items' && i < start ? 'navigation' : reason;
  });
}
