import { type VerbEntry } from './post-verbs.ts';
import { MODALS, PROSPECTS } from './auxiliaries.ts';

export type Tense = 'past' | 'present' | 'future' | 'perfect' | 'pluperfect' | 'infinitive' | 'participle';

export function readTense(words: readonly string[], entry: VerbEntry, isIng: boolean): Tense {
  const chain = tenseOfChain(words);
  if (chain !== undefined) return chain;
  if (isIng) return 'participle';
  if (entry.forms.has('past')) return 'past';
  if (entry.forms.has('participle') && !entry.forms.has('base')) return 'participle';
  return 'present';
}

/** The tense that auxiliaries give, from the nearest to the verb outwards; undefined where there are none. */
export function tenseOfChain(words: readonly string[]): Tense | undefined {
  if (words.length === 0) return undefined;
  if (words.includes('used')) return 'past';
  const isTo = words.includes('to');
  const hasProspect = words.some((w) => PROSPECTS.has(w));
  const hasFinite = words.some((w) => w === 'is' || w === 'are' || w === 'was' || w === 'were');
  // "will have been chief executive for ten years": holds it still.
  if (words.includes('will') && words.includes('have') && words.includes('been')) return 'perfect';
  if (words.some((w) => MODALS.has(w))) return 'future';
  if (isTo && (hasFinite || hasProspect)) {
    // "is understood to be leaving", "is said to have left".
    return words.includes('have') ? 'perfect' : 'future';
  }
  if (isTo) return 'infinitive';
  if (words.includes('has') || words.includes('have')) return 'perfect';
  if (words.includes('had') || words.includes('having')) return 'pluperfect';
  if (words.includes('was') || words.includes('were') || words.includes("wasn't")) return 'past';
  if (words.includes('is') || words.includes('are') || words.includes("isn't")) return 'present';
  // "before being promoted to": told as history.
  if (words.includes('being')) return 'pluperfect';
  if (words.includes('be') || words.includes('been')) return 'infinitive';
  return undefined;
}
