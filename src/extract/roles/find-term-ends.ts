import { isWord, mentions, type Clause } from './clause.ts';
import type { Movement } from './find-movements.ts';
import { waitFor } from '../reading/index.ts';

const TERMS = new Set(['appointment', 'term', 'tenure', 'contract', 'secondment', 'stint']);
const NOUNS = waitFor(TERMS);
const ENDED = /^(?:ended|expired|finished|concluded|lapsed)$/;
const REACH = 6;

/** "Her appointment came to an end in May", "Mr Lee's own contract expired": a going that is told of a noun. */
export function findTermEnds(clause: Clause): Movement[] {
  if (!mentions(clause, NOUNS)) return [];
  const { items } = clause;
  return items.flatMap((item, at): Movement[] => {
    if (!isWord(item, TERMS)) return [];
    const owner = isWord(items[at - 1], OWN) ? items[at - 2] : items[at - 1];
    if (owner?.kind !== 'person' || !owner.isPossessive || !isEnded(clause, at + 1)) return [];
    const { sentence, paragraph } = clause;
    const { person } = owner;
    return [{ person, kind: 'left', sentence, paragraph, token: item.first, isRemoval: false, of: 'term' }];
  });
}

const OWN = new Set(['own', 'temporary', 'interim', 'two-year', 'three-year']);

function isEnded({ items }: Clause, from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + REACH); i++) {
    const { kind, lower } = items[i]!;
    if (kind === 'mark' || /^(?:will|would|to|if|until)$/.test(lower)) return false;
    if (ENDED.test(lower)) return true;
    if (lower === 'came') return items[i + 1]?.lower === 'to' && items[i + 3]?.lower === 'end';
  }
  return false;
}
