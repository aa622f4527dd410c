import type { Clause } from './clause.ts';
import type { Holding } from './holders/holding.ts';
import type { VerbPost } from './find-verb-posts.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** A sentence with its posts and what is known of their holders. */
export interface ReadSentence {
  readonly clause: Clause;
  readonly phrases: readonly TitlePhrase[];
  readonly holdings: readonly Holding[];
  readonly verbPosts: readonly VerbPost[];
}

/** A post whose holder another sentence names. */
export interface LateHolding {
  readonly clause: Clause;
  readonly phrase: TitlePhrase;
  readonly person: number;
  /** Tokens of the person's mention. */
  readonly mention: { readonly first: number; readonly end: number };
  readonly kind: 'lead' | 'appointed' | 'coming' | 'started' | 'lost' | 'speaker' | 'holder';
}

/** The first post of a sentence that no words of it give to anybody. */
export function unheld(sentence: ReadSentence): TitlePhrase | undefined {
  const held = new Set(sentence.holdings.map((h) => h.phrase));
  return sentence.phrases.find((p) => !held.has(p) && !p.title.isPlural);
}
