import type { Block } from '../page/page-element.ts';
import { makePlainBlock } from '../plain/split-plain-text.ts';
import { runSteps, STEPS_BY_PLACE } from './index.ts';

/** Rounds until nothing changes; two do in practice. */
const MAX_ROUNDS = 6;
/** Over all rounds: a page of more blocks than any article is gone over once. */
const MAX_BLOCKS = 60_000;

/**
 * Runs the steps over what is kept, as plain text, until nothing more comes off: the text of an
 * article, stripped again, must lose nothing. Changes `fates`.
 */
export function settleSteps(blocks: readonly Block[], fates: (string | null)[], title: string | null): void {
  let seen = 0;
  for (let round = 0; round < MAX_ROUNDS && seen < MAX_BLOCKS; round++) {
    const kept: number[] = [];
    for (let i = 0; i < fates.length; i++) if (fates[i] === null) kept.push(i);
    seen += kept.length;
    const plain = kept.map((at, i) => ({
      ...makePlainBlock(blocks[at]!.text, i),
      reading: blocks[at]!.reading,
    }));
    const context = { blocks: plain, fates: plain.map(() => null), title, description: null } as const;
    const judged = runSteps({ ...context, source: 'text' }, STEPS_BY_PLACE);
    let changed = false;
    for (const [i, reason] of judged.entries()) {
      if (reason === null) continue;
      fates[kept[i]!] = reason;
      changed = true;
    }
    if (!changed) return;
  }
}
