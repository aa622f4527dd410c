import { spanAt, type Span } from '../../record/index.ts';
import type { QuoteDraft, Scene } from '../types.ts';
import {
  findAttributionAfter,
  findAttributionBefore,
  findSignature,
  type Attribution,
} from './find-attribution.ts';
import { findSubjectBefore } from './find-subject.ts';
import { findSentencePerson, type QuoteContext, type Subject } from './subject.ts';
import { isSpeech } from './is-speech.ts';
import { readPieces, type QuotePiece } from './quote-pieces.ts';
import { readHolders } from './read-holders.ts';
import { FINDING_VERBS } from './reporting-words.ts';

/** One quote while its pieces are being gathered. */
interface Utterance {
  readonly pieces: QuotePiece[];
  source: Attribution | Carried | undefined;
}

/** A speaker taken over from the paragraph before or from a sentence without a verb of speech. */
interface Carried extends Subject {
  readonly side: 'carried';
  readonly verb: -1;
}

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
      (isSpeechAbove(previous, piece) ? undefined : findSignature(scene, piece)) ??
      carry(context, piece, previous) ??
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

/** "said it was “sobering” and that they should prepare for “the worst”": one attribution for both. */
function shareSentence(
  scene: Scene,
  piece: QuotePiece,
  previous: Utterance | undefined,
): Carried | undefined {
  const last = previous?.pieces.at(-1);
  if (last === undefined || previous?.source?.side !== 'before') return undefined;
  const { tokens } = scene.reading;
  return tokens[last.open]!.sentence === tokens[piece.open]!.sentence ? take(previous) : undefined;
}

/** The speaker of words that nothing in their own sentence brings in. */
function carry(
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
  while (before >= 0 && paragraphs[before]!.isHeading) before--;
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

/**
 * Words of a report that an article goes on retelling: "Inspectors said …. Further, there were “long and
 * wearying waits”." The sentence before says whose they are.
 */
function retell(context: QuoteContext, piece: QuotePiece): Carried | undefined {
  const { tokens, sentences } = context.scene.reading;
  const before = sentences[tokens[piece.open]!.sentence - 1];
  if (before === undefined || piece.quotation.paragraph - before.paragraph > 1) return undefined;
  for (let at = before.end - 1; at >= before.first; at--) {
    const { kind, quotation, lower } = tokens[at]!;
    if (kind !== 'word' || quotation >= 0 || !(SAYING.has(lower) || FINDING_VERBS.has(lower))) continue;
    const subject = findSubjectBefore(context, at, before.first);
    if (!subject?.speaker || !('body' in subject.speaker)) continue;
    if (context.scene.bodies[subject.speaker.body]!.kind !== 'inspectorate') continue;
    return { ...subject, confidence: 0.6, rule: 'retold', side: 'carried', verb: -1 };
  }
  return undefined;
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

const SAYING = new Set(
  'said says told tells added adds wrote writes asked announced warned insisted argued admitted agreed claimed denied'.split(
    ' ',
  ),
);

function toDraft(scene: Scene, { pieces, source }: Utterance): QuoteDraft[] {
  if (source === undefined || source.speaker === null || !isSpeech(scene, pieces, source.verb)) return [];
  const { text } = scene.reading;
  return [
    {
      speaker: source.speaker,
      text: pieces.map(({ quotation: q }) => text.slice(q.start, q.end).trim()).join(' '),
      evidence: toEvidence(scene, pieces, source),
      confidence: Math.round(source.confidence * 100) / 100,
      rule: `quote: ${source.side} (${source.rule})`,
    },
  ];
}

/** A span for each paragraph of the speech, with the attribution inside it or as the last span. */
function toEvidence(scene: Scene, pieces: readonly QuotePiece[], source: Attribution | Carried): Span[] {
  const { text, tokens } = scene.reading;
  const spoken = pieces.map((p) => ({
    paragraph: p.quotation.paragraph,
    start: p.quotation.open,
    end: p.quotation.isClosed ? p.quotation.end + 1 : p.quotation.end,
  }));
  const first = source.verb >= 0 ? Math.min(source.first, source.verb) : source.first;
  const last = Math.max(source.end, source.verb + 1) - 1;
  const said = { paragraph: tokens[first]!.paragraph, start: tokens[first]!.start, end: tokens[last]!.end };
  const byParagraph = new Map<number, typeof said>();
  for (const range of [...spoken, said]) {
    const known = byParagraph.get(range.paragraph);
    if (known === undefined) byParagraph.set(range.paragraph, range);
    else {
      known.start = Math.min(known.start, range.start);
      known.end = Math.max(known.end, range.end);
    }
  }
  return Array.from(byParagraph.values(), (r) => spanAt(text, r.start, r.end));
}
