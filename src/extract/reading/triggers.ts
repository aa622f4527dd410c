/**
 * Some words that a rule waits for, as a bit. Each word of a text is looked up once for all rules, and a rule
 * passes over the words, or the sentences, that can be of no interest to it.
 */
export type Trigger = number;

const MOST = 31;
const TRIGGERS = new Map<string, number>();
let count = 0;

/**
 * Makes the trigger of a rule that can find nothing where none of `words` stands, each as `Token.lower` has it.
 * To be called where a module is loaded, and nowhere else.
 */
export function waitFor(words: Iterable<string>): Trigger {
  if (count === MOST) throw new Error('More rules wait for words than a number has bits.');
  const bit = 1 << count++;
  for (const word of words) TRIGGERS.set(word, (TRIGGERS.get(word) ?? 0) | bit);
  return bit;
}

/** The triggers of all rules that wait for the word. */
export function triggersOf(lower: string): number {
  return TRIGGERS.get(lower) ?? 0;
}
