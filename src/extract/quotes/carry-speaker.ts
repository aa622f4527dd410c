import type { Scene } from '../types.ts';
import { findSubjectBefore } from './find-subject.ts';
import type { QuotePiece } from './quote-pieces.ts';
import { SAYING } from './reporting-words.ts';
import { findSentencePerson, type QuoteContext, type Subject } from './subject.ts';
import type { Carried, Utterance } from './utterance.ts';

/** "said it was “bleak” and that they should hope for “a little luck”": one attribution for both. */
export function shareSentence(
  scene: Scene,
  piece: QuotePiece,
  previous: Utterance | undefined,
): Carried | undefined {
  const last = previous?.pieces.at(-1);
  if (last === undefined || previous?.source?.side !== 'before') return undefined;
  const { tokens } = scene.reading;
  return tokens[last.open]!.sentence === tokens[piece.open]!.sentence ? take(previous) : undefined;
}

const MOST_HEADINGS = 4;

/** The speaker of words that nothing in their own sentence brings in. */
export function carrySpeaker(
  context: QuoteContext,
  piece: QuotePiece,
  previous: Utterance | undefined,
): Carried | undefined {
  const { scene } = context;
  const { tokens, paragraphs, sentences } = scene.reading;
  const own = tokens[piece.open]!.sentence;
  const { paragraph } = piece.quotation;
  const last = previous?.pieces.at(-1);
  const opens = sentences[own]!.first >= piece.open;
  if (!opens) return undefined;
  if (paragraphs[paragraph]!.firstToken < piece.open) {
    // An earlier sentence of the paragraph: "Jane Moss was blunt. “…”"
    const { first, end } = sentences[own - 1]!;
    const isSame = last !== undefined && last.quotation.paragraph === paragraph;
    const subject = subjectOf(context, isSame ? Math.max(first, last.after) : first, end);
    if (subject !== undefined) return { ...subject, confidence: 0.75, side: 'carried', verb: -1 };
    return isSame ? take(previous!) : undefined;
  }
  let before = paragraph - 1;
  while (before >= 0 && before > paragraph - MOST_HEADINGS && paragraphs[before]!.isHeading) before--;
  if (before < 0) return undefined;
  const isAdjacent = last !== undefined && last.quotation.paragraph === before;
  const { firstToken, endToken } = paragraphs[before]!;
  const final = sentences[tokens[endToken - 1]!.sentence]!.first;
  const low = isAdjacent ? Math.max(final, last.after) : Math.max(final, firstToken);
  const subject = subjectOf(context, low, endToken);
  if (subject !== undefined && !(isAdjacent && last.after > final)) {
    return {
      ...subject,
      confidence: tokens[endToken - 1]!.text === ':' ? 0.95 : 0.8,
      side: 'carried',
      verb: -1,
    };
  }
  if (isAdjacent) return take(previous!);
  const whole = subjectOf(context, firstToken, endToken);
  return whole && { ...whole, confidence: 0.65, side: 'carried', verb: -1 };
}

function take(previous: Utterance): Carried | undefined {
  const { source } = previous;
  return source && { ...source, confidence: Math.min(source.confidence, 0.85), side: 'carried', verb: -1 };
}

/** The subject of the last verb of speech in a stretch, else its first person. */
function subjectOf(context: QuoteContext, low: number, high: number): Subject | undefined {
  const { scene } = context;
  const { tokens } = scene.reading;
  for (let at = high - 1; at >= low; at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.quotation >= 0 || !SAYING.has(token.lower)) continue;
    const subject = findSubjectBefore(context, at, low);
    if (subject !== undefined && subject.speaker !== null) return subject;
  }
  return findSentencePerson(scene, low, high);
}
