/** Some words that a rule waits for, as a bit: a sentence with none of them needs no look from that rule. */
export type Trigger = number;

const BITS = new Map<string, number>();
let rules = 0;

/** Makes the trigger of a rule that can find nothing where none of `words` (in look-up form) stands. */
export function waitFor(words: Iterable<string>): Trigger {
  const bit = 1 << rules++;
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit);
  return bit;
}

/** The triggers among the items of a sentence: each word is looked up once for all rules. */
export function readTriggers(items: readonly { readonly lower: string }[]): number {
  let triggers = 0;
  for (const { lower } of items) if (lower !== '') triggers |= BITS.get(lower) ?? 0;
  return triggers;
}
