/** Folds what only typography tells apart: accents, curly quotation marks, dashes, case, white space. */
export function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The folded words of a text, without punctuation and without the possessive "'s". */
export function toWords(text: string | null | undefined): string[] {
  return fold(text)
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter(Boolean);
}

const MINOR_WORDS = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'its', 'to', 'in', 'at', 'on', 's']);

/** The words that carry meaning, in the singular, so that "Adults' services" meets "adult service". */
export function toContentWords(text: string | null | undefined): string[] {
  return toWords(text)
    .map(toSingular)
    .filter((word) => !MINOR_WORDS.has(word));
}

export function toSingular(word: string): string {
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** How far two texts share their content words: the Dice coefficient, 1 where neither has any. */
export function measureOverlap(a: string | null | undefined, b: string | null | undefined): number {
  const left = new Set(toContentWords(a));
  const right = new Set(toContentWords(b));
  if (left.size + right.size === 0) return 1;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}
