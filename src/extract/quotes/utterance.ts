import type { Attribution } from './attribution.ts';
import type { QuotePiece } from './quote-pieces.ts';
import type { Subject } from './subject.ts';

/** One quote while its pieces are being gathered. */
export interface Utterance {
  readonly pieces: QuotePiece[];
  source: Attribution | Carried | undefined;
}

/** A speaker taken over from the paragraph before or from a sentence without a verb of speech. */
export interface Carried extends Subject {
  readonly side: 'carried';
  readonly verb: -1;
}
