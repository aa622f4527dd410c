import { SPEECH_VERBS } from '../people/lexicon/speech-verbs.ts';
import type { Scene } from '../types.ts';
import { findSentencePerson, findSubjectAfter, findSubjectBefore, type Subject } from './find-subject.ts';
import type { QuotePiece } from './quote-pieces.ts';
import { FINDING_VERBS, REPORTING_INFINITIVES, REPORTING_PARTICIPLES } from './reporting-words.ts';

/** What ties a piece to its speaker: the subject and the verb of speech. */
export interface Attribution extends Subject {
  readonly side: 'before' | 'after';
  /** The verb's token, or -1 where none brings the words in. */
  readonly verb: number;
}

const AFTER_REACH = 30;
const BE = new Set('is was were been be being are'.split(' '));

/** "…," she said; "…," said Jane Moss; "…", according to the report. */
export function findAttributionAfter(scene: Scene, piece: QuotePiece): Attribution | undefined {
  const { tokens, paragraphs } = scene.reading;
  if (!piece.quotation.isClosed) return undefined;
  const { endToken } = paragraphs[piece.quotation.paragraph]!;
  let at = piece.after;
  const hasComma = tokens[at]?.text === ',' && at < endToken;
  if (hasComma) at++;
  if (at >= endToken) return undefined;
  const last = tokens[piece.end - 1]!;
  const isStopped = last.text === '.' && tokens[at]!.isCapitalised;
  if (isStopped) return undefined;
  const isOpen = hasComma || /^[,?!…–—]$/.test(last.text) || last.text === '.';
  const { lower } = tokens[at]!;
  if (lower === 'according' && tokens[at + 1]?.lower === 'to')
    return attach(findSubjectAfter(scene, at + 2), at, 'after');
  if (SPEECH_VERBS.has(lower) && !tokens[at]!.isCapitalised)
    return attach(findSubjectAfter(scene, at + 1), at, 'after');
  const reach = isOpen ? AFTER_REACH : 6;
  for (let verb = at + 1; verb < Math.min(endToken, at + reach); verb++) {
    const token = tokens[verb]!;
    if (token.sentence !== tokens[at]!.sentence || token.quotation >= 0) return undefined;
    if (!SPEECH_VERBS.has(token.lower) || token.isCapitalised || scene.titleAt[verb] !== undefined) continue;
    if (BE.has(tokens[verb - 1]!.lower)) continue;
    const subject = findSubjectBefore(scene, verb, at);
    if (subject === undefined || (!isOpen && subject.first !== at)) return undefined;
    return attach(subject, verb, 'after');
  }
  return undefined;
}

/** Jane Moss said: "…"; Jane Moss called it "…"; the report found "…". */
export function findAttributionBefore(
  scene: Scene,
  piece: QuotePiece,
  floor: number,
): Attribution | undefined {
  const { tokens, sentences } = scene.reading;
  const low = Math.max(floor, sentences[tokens[piece.open]!.sentence]!.first);
  if (low >= piece.open) return undefined;
  for (let verb = piece.open - 1; verb >= low; verb--) {
    const token = tokens[verb]!;
    if (token.quotation >= 0 || token.kind !== 'word' || scene.personAt[verb] !== undefined) continue;
    if (!isReporting(scene, verb, low)) continue;
    const subject = findSubjectBefore(scene, verb, low) ?? findSentencePerson(scene, low, verb);
    if (subject !== undefined) return attach(subject, verb, 'before');
  }
  if (isMarkOnly(scene, low, piece.open)) return undefined;
  const person = findSentencePerson(scene, low, piece.open);
  return person && attach(person, -1, 'before');
}

function isReporting(scene: Scene, at: number, low: number): boolean {
  const { tokens } = scene.reading;
  const { lower, isCapitalised } = tokens[at]!;
  const before = at > low ? tokens[at - 1]!.lower : '';
  if (REPORTING_PARTICIPLES.has(lower)) return true;
  if (isCapitalised) return false;
  if (REPORTING_INFINITIVES.has(lower)) return before === 'to' || before === 'would' || before === 'did';
  return (
    (SPEECH_VERBS.has(lower) || FINDING_VERBS.has(lower)) && !BE.has(before) && !isNounUse(scene, at, low)
  );
}

/** "the report", "council reports", "two calls": a noun of the same form as a verb. */
function isNounUse(scene: Scene, at: number, low: number): boolean {
  const before = at > low ? scene.reading.tokens[at - 1]!.lower : '';
  return /^(?:the|a|an|of|for|in|with|no|any|more|these|those|his|her|their|its)$/.test(before);
}

function isMarkOnly(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.reading.tokens[i]!.kind !== 'punctuation') return false;
  return true;
}

function attach(
  subject: Subject | undefined,
  verb: number,
  side: 'before' | 'after',
): Attribution | undefined {
  return subject && { ...subject, verb, side };
}
