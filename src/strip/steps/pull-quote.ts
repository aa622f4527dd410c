import type { Block } from '../page/page-element.ts';
import { plainWords } from '../page/words.ts';
import type { Step } from './step.ts';

const SET_APART = new Set(['blockquote', 'q', 'aside', 'figure']);
/** Shorter ones prove nothing, longer ones are quotations. */
const MIN_LENGTH = 25;
const MAX_LENGTH = 320;
/** A page has few; the bound keeps the search from growing with the square of its length. */
const MAX_CANDIDATES = 30;

/** Words set large beside the text, which tells them in their place: every one is within another paragraph. */
export const pullQuote: Step = {
  reason: 'pull-quote',
  find: ({ blocks, fates, source }) => {
    if (source === 'text') return [];
    const candidates = blocks.flatMap((block, i) => (fates[i] === null && isSetApart(block) ? [i] : []));
    const likely = candidates.slice(0, MAX_CANDIDATES).filter((i) => isRepeated(blocks, fates, i));
    if (likely.length === 0) return [];
    const told = blocks.map(({ text }, i) => (fates[i] === null ? plainWords(text) : ''));
    return likely.filter((i) => {
      const words = told[i]!;
      return (
        words !== '' &&
        told.some((other, j) => j !== i && other.length > words.length && other.includes(words))
      );
    });
  },
};

/** Whether the longest run of plain words in it stands in another block too: cheap, and seldom so. */
function isRepeated(blocks: readonly Block[], fates: readonly (string | null)[], index: number): boolean {
  let longest = '';
  for (const run of blocks[index]!.text.match(/[a-z]+(?: [a-z]+)+/g) ?? [])
    if (run.length > longest.length) longest = run;
  return blocks.some(({ text }, i) => i !== index && fates[i] === null && text.includes(longest));
}

function isSetApart({ text, element, kind, tag }: Block): boolean {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return false;
  if (kind === 'quote' || tag === 'blockquote') return true;
  let at = element;
  for (let depth = 0; at !== null && depth < 3; at = at.parent, depth++)
    if (SET_APART.has(at.tag)) return true;
  return false;
}
