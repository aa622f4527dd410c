import type { Block, Page } from '../page/page-element.ts';

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*(?:\s|$)/;
const WIDE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A text's script shows in its beginning. */
const SAMPLE = 200;

/** How much a block counts as prose, about its length in characters: links take away, sentences give. */
export function weighProse(block: Block): number {
  const { text } = block;
  const length = text.length * (WIDE_SCRIPT.test(text.slice(0, SAMPLE)) ? 2.5 : 1);
  if (length < 25) return 0;
  const linkShare = Math.min(1, block.linked / text.length);
  const sentence = SENTENCE_END.test(text) ? 1 : length > 120 ? 0.6 : 0.15;
  const kind = block.kind === 'heading' ? 0.2 : block.kind === 'list-item' ? 0.7 : 1;
  return length * (1 - linkShare) ** 2 * sentence * kind;
}

/** A weight for each block, by index. */
export function weighBlocks(blocks: readonly Block[], weigh: (block: Block) => number): Float64Array {
  const weights = new Float64Array(blocks.length);
  for (let i = 0; i < blocks.length; i++) weights[i] = weigh(blocks[i]!);
  return weights;
}

/** Adds the weights of blocks, by index, up the tree. Index: element; a block counts for all that hold it. */
export function sumUp({ elements, blocks }: Page, weights: Float64Array): Float64Array {
  const sums = new Float64Array(elements.length);
  for (let i = 0; i < blocks.length; i++) {
    const { element } = blocks[i]!;
    if (element !== null) sums[element.index]! += weights[i]!;
  }
  for (let i = elements.length - 1; i > 0; i--) {
    const sum = sums[i]!;
    if (sum > 0) sums[elements[i]!.parent!.index]! += sum;
  }
  return sums;
}
