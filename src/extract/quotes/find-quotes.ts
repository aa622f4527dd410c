import type { QuoteDraft, Scene } from '../types.ts';
import { carrySpeaker, shareSentence } from './carry-speaker.ts';
import { toDraft } from './draft-quote.ts';
import type { Attribution } from './attribution.ts';
import { findAttributionAfter } from './find-attribution-after.ts';
import { findAttributionBefore } from './find-attribution-before.ts';
import { findInterviewee } from './find-interviewee.ts';
import { findSignature } from './find-signature.ts';
import { type QuotePiece, readPieces } from './quote-pieces.ts';
import { readHolders } from './read-holders.ts';
import { retell } from './retell.ts';
import type { QuoteContext } from './subject.ts';
import type { Utterance } from './utterance.ts';

/**
 * Finds quotes: direct speech of four words or more with a named speaker, or with a body for which a
 * spokesperson or a report speaks. Goes through the quotations in text order, joins the pieces of broken
 * speech, and attributes each to the nearest source: after it, before it, in the paragraph, or before that.
 */
export function findQuotes(scene: Scene): QuoteDraft[] {
  const utterances: Utterance[] = [];
  const context: QuoteContext = { scene, holders: readHolders(scene), last: undefined };
  for (const piece of readPieces(scene.reading)) {
    const previous = utterances.at(-1);
    if (previous !== undefined && piece.quotation.isContinuation && isNextTo(previous, piece)) {
      previous.pieces.push(piece);
      previous.source ??= findAttributionAfter(context, piece);
      continue;
    }
    const last = previous?.pieces.at(-1);
    const inParagraph = last !== undefined && last.quotation.paragraph === piece.quotation.paragraph;
    const after = findAttributionAfter(context, piece);
    const before = findAttributionBefore(context, piece, inParagraph ? last.after : 0);
    if (inParagraph && isBroken(scene, previous!, piece, before, after)) {
      previous!.pieces.push(piece);
      continue;
    }
    const source =
      (isRelay(scene, after) ? (before ?? after) : after) ??
      before ??
      shareSentence(scene, piece, previous) ??
      findInterviewee(context, piece) ??
      (isSpeechAbove(previous, piece) ? undefined : findSignature(scene, piece)) ??
      carrySpeaker(context, piece, previous) ??
      retell(context, piece);
    if (source?.speaker)
      context.last = {
        speaker: source.speaker,
        paragraph: piece.quotation.paragraph,
        sentence: scene.reading.tokens[piece.open]!.sentence,
      };
    utterances.push({ pieces: [piece], source });
  }
  return utterances.flatMap((u) => toDraft(scene, u));
}

function isNextTo(previous: Utterance, piece: QuotePiece): boolean {
  const last = previous.pieces.at(-1)!;
  return !last.quotation.isClosed && last.quotation.paragraph === piece.quotation.paragraph - 1;
}

/** Whether a piece goes on after "she said": one attribution stands between, and no other brings it in. */
function isBroken(
  scene: Scene,
  previous: Utterance,
  piece: QuotePiece,
  before: Attribution | undefined,
  after: Attribution | undefined,
): boolean {
  const { source } = previous;
  if (source === undefined || source.side !== 'after' || after !== undefined) return false;
  const { tokens } = scene.reading;
  const last = previous.pieces.at(-1)!;
  if (source.verb < last.after || source.verb >= piece.open) return false;
  if (before !== undefined)
    return (before.verb === source.verb || before.verb < 0) && tokens[piece.open - 1]!.text !== ':';
  return tokens[piece.open]!.sentence - tokens[source.verb]!.sentence <= 1;
}

function isSpeechAbove(previous: Utterance | undefined, piece: QuotePiece): boolean {
  return previous?.pieces.at(-1)?.quotation.paragraph === piece.quotation.paragraph - 1;
}

/** "…, reports the Harwick Mercury": whoever passes the words on did not speak them. */
function isRelay(scene: Scene, after: Attribution | undefined): boolean {
  if (after === undefined || after.speaker === null || !('body' in after.speaker)) return false;
  return /^(?:reports|reported|understands)$/.test(scene.reading.tokens[after.verb]!.lower);
}
