/** What a token is: `possessive` is the ending "'s" (also of "it's"), parted from its word. */
export type TokenKind = 'word' | 'number' | 'possessive' | 'punctuation';

/** One token of an article's text. Offsets count UTF-16 units of the text. */
export interface Token {
  readonly index: number;
  readonly kind: TokenKind;
  /** As printed. Initials and abbreviations keep their full stop ("D.", "A.K.", "Cllr."). */
  readonly text: string;
  /** For look-ups: lower case, straight apostrophes and hyphens, "&" as "and", no final full stop. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly isCapitalised: boolean;
  /** The number by which the rules know the word; 0 where none does. */
  readonly word: number;
  /** Which rules wait for such a word. */
  readonly triggers: number;
  /** Index of its sentence and of its paragraph. */
  sentence: number;
  paragraph: number;
  /** Index of the quotation that it stands in, or -1; the marks themselves stand outside. */
  quotation: number;
}
