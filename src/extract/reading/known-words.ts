/**
 * The words that the rules know, numbered where modules are loaded. Each word of a text is looked up once for
 * all rules; what one of them knows of it is found by its number.
 */
const NUMBERS = new Map<string, number>();
/** By number, the rules that wait for the word. Number 0 is a word that none knows. */
const TRIGGERS: number[] = [0];

/** The number of a word, as `Token.lower` has it; a new one where no rule knew it. For the loading of modules. */
export function learnWord(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  NUMBERS.set(word, TRIGGERS.length);
  return TRIGGERS.push(0) - 1;
}

/** The number of a word; 0 where no rule knows it. */
export function numberOf(lower: string): number {
  return NUMBERS.get(lower) ?? 0;
}

/**
 * Some words that a rule waits for, as a bit of `Token.triggers`: it passes over the words, or the sentences,
 * that can be of no interest to it.
 */
export type Trigger = number;

const MOST = 31;
let count = 0;

/** Makes the trigger of a rule that can find nothing where none of `words` stands. For the loading of modules. */
export function waitFor(words: Iterable<string>): Trigger {
  if (count === MOST) throw new Error('More rules wait for words than a number has bits.');
  const bit = 1 << count++;
  for (const word of words) TRIGGERS[learnWord(word)]! |= bit;
  return bit;
}

/** The triggers of the word of a number. */
export function triggersOf(word: number): number {
  return TRIGGERS[word]!;
}
