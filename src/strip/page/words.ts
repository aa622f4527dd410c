const NOT_ASCII = /[^\0-\x7f]/;

/** A text's words and numbers in lower case, parted by one space: what two lines are compared by. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase();
  // Classes of Unicode cost several times as much, and most lines need none.
  const parted = NOT_ASCII.test(lower)
    ? lower.replace(/[^\p{L}\p{N}]+/gu, ' ')
    : lower.replace(/[^a-z\d]+/g, ' ');
  return parted.trim();
}
