import { SPEECH_VERBS } from '../people/lexicon/speech-verbs.ts';
import type { Scene } from '../types.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { findSubjectBefore } from './find-subject.ts';
import { findSentencePerson, type QuoteContext, type Subject } from './subject.ts';
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
export function findAttributionAfter(context: QuoteContext, piece: QuotePiece): Attribution | undefined {
  const { scene } = context;
  const { tokens, paragraphs } = scene.reading;
  if (!piece.quotation.isClosed) return undefined;
  const { endToken } = paragraphs[piece.quotation.paragraph]!;
  let at = piece.after;
  const hasComma = tokens[at]?.text === ',' && at < endToken;
  if (hasComma) at++;
  if (at >= endToken) return undefined;
  const signer = DASHES.has(tokens[at]!.text) ? personFrom(scene, at + 1, endToken) : undefined;
  if (signer !== undefined) return attach(signer, at, 'after');
  const last = tokens[piece.end - 1]!;
  const isStopped = last.text === '.' && tokens[at]!.isCapitalised;
  if (isStopped) return undefined;
  const isOpen = hasComma || /^[,?!…–—]$/.test(last.text) || last.text === '.';
  const { lower } = tokens[at]!;
  if (lower === 'according' && tokens[at + 1]?.lower === 'to')
    return attach(findSubjectAfter(context, at + 2), at, 'after');
  if (SPEECH_VERBS.has(lower) && !tokens[at]!.isCapitalised)
    return attach(findSubjectAfter(context, at + 1), at, 'after');
  const reach = isOpen ? AFTER_REACH : 6;
  for (let verb = at + 1; verb < Math.min(endToken, at + reach); verb++) {
    const token = tokens[verb]!;
    if (token.sentence !== tokens[at]!.sentence || token.quotation >= 0) return undefined;
    const isVerb =
      SPEECH_VERBS.has(token.lower) ||
      (REPORTING_INFINITIVES.has(token.lower) && tokens[verb - 1]!.lower === 'to');
    if (!isVerb || token.isCapitalised || scene.titleAt[verb] !== undefined) continue;
    if (BE.has(tokens[verb - 1]!.lower)) continue;
    const subject = findSubjectBefore(context, verb, at);
    if (subject === undefined || (!isOpen && subject.first !== at)) return undefined;
    return attach(subject, verb, 'after');
  }
  return undefined;
}

const DASHES = new Set(['–', '—', '-']);
const SIGNATURE_LENGTH = 14;

/** The person whom the words from `from` name first, a post or place before the name at most. */
function personFrom(scene: Scene, from: number, end: number): Subject | undefined {
  const { tokens } = scene.reading;
  for (let at = from; at < Math.min(end, from + SIGNATURE_LENGTH); at++) {
    const token = tokens[at]!;
    const person = scene.personAt[at];
    if (person?.form === 'full' || person?.form === 'short')
      return {
        speaker: { person: person.entity },
        first: person.first,
        end: person.end,
        confidence: 0.85,
        rule: 'signature',
      };
    if (token.kind !== 'word' || token.quotation >= 0) return undefined;
  }
  return undefined;
}

/** A paragraph that is all speech, and below it a line with a name: "Jane Moss, leader of the council". */
export function findSignature(scene: Scene, piece: QuotePiece): Attribution | undefined {
  const { paragraphs } = scene.reading;
  const own = paragraphs[piece.quotation.paragraph]!;
  const next = paragraphs[piece.quotation.paragraph + 1];
  const isAlone = piece.open === own.firstToken && piece.after === own.endToken;
  if (!isAlone || next === undefined || !next.isHeading) return undefined;
  if (next.endToken - next.firstToken > SIGNATURE_LENGTH) return undefined;
  const signer = personFrom(scene, next.firstToken, next.endToken);
  // "Moss hits back" is a sub-heading, and no name under a quotation.
  const isWhole =
    signer !== undefined &&
    (signer.end === next.endToken || /^[,(]$/.test(scene.reading.tokens[signer.end]!.text));
  return isWhole ? attach(signer, -1, 'after') : undefined;
}

/** Jane Moss said: "…"; Jane Moss called it "…"; the report found "…"; and, in her words, "…". */
export function findAttributionBefore(
  context: QuoteContext,
  piece: QuotePiece,
  floor: number,
): Attribution | undefined {
  const { scene } = context;
  const { tokens, sentences } = scene.reading;
  const low = Math.max(floor, sentences[tokens[piece.open]!.sentence]!.first);
  if (isMarkOnly(scene, low, piece.open)) return undefined;
  const owner = findOwnWords(scene, piece.open, low) ?? findBracketed(scene, piece.open, low);
  if (owner !== undefined) return owner;
  let found: Attribution | undefined;
  for (let verb = piece.open - 1; verb >= low; verb--) {
    const token = tokens[verb]!;
    if (token.quotation >= 0 || token.kind !== 'word' || scene.personAt[verb] !== undefined) continue;
    if (!isReporting(scene, verb, low)) continue;
    if (found !== undefined && !isComplement(scene, verb, found.first)) break;
    const subject =
      findInverted(context, verb, piece.open) ??
      findSubjectBefore(context, verb, low) ??
      findSubjectOfFormer(context, verb, low) ??
      findSentencePerson(scene, low, verb);
    // "added that notes were …": a noun of the form of a verb has the verb before it for a subject.
    if (subject === undefined || (subject.speaker === null && isReporting(scene, subject.first, low)))
      continue;
    if (found !== undefined && subject.speaker === null) break;
    found = { ...subject, verb, side: 'before' };
    const isFinding = subject.rule === 'body' && !SPEECH_VERBS.has(token.lower);
    if (!isFinding && !BORROWED.has(subject.rule)) return found;
  }
  return found ?? attach(findSentencePerson(scene, low, piece.open), -1, 'before');
}

/** "It was not so, said its secretary, Jane Moss: “…”": the subject between the verb and the words. */
function findInverted(context: QuoteContext, verb: number, open: number): Subject | undefined {
  const { tokens } = context.scene.reading;
  const isInverted = tokens[open - 1]!.text === ':' && tokens[verb - 1]?.text === ',';
  if (!isInverted || !SPEECH_VERBS.has(tokens[verb]!.lower)) return undefined;
  const subject = findSubjectAfter(context, verb + 1);
  return subject !== undefined && subject.speaker !== null && subject.end <= open ? subject : undefined;
}

/** Subjects that the speaker of the sentence may stand behind: "she said the report described ‘…’". */
const BORROWED = new Set([
  'generic body',
  'report',
  'document',
  'body in focus',
  'body that spoke',
  'unnamed',
  'description',
]);
const COMPLEMENT_REACH = 7;

/** Whether what a verb of speech says begins with the subject at `subject`: "said (that) the report". */
function isComplement(scene: Scene, verb: number, subject: number): boolean {
  if (subject <= verb || subject - verb > COMPLEMENT_REACH) return false;
  for (let i = verb + 1; i < subject; i++) if (scene.reading.tokens[i]!.kind === 'punctuation') return false;
  return true;
}

/** "advised members that … but warned …": the second verb has the subject of the first. */
function findSubjectOfFormer(context: QuoteContext, verb: number, low: number): Subject | undefined {
  const { scene } = context;
  for (let at = verb - 1; at > low; at--) {
    const token = scene.reading.tokens[at]!;
    if (token.kind !== 'word' || token.quotation >= 0 || !isReporting(scene, at, low)) continue;
    const subject = findSubjectBefore(context, at, low);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** "Jane Moss (“no relation, before you ask”)". */
function findBracketed(scene: Scene, open: number, low: number): Attribution | undefined {
  if (scene.reading.tokens[open - 1]!.text !== '(' || open - 2 < low) return undefined;
  const person = scene.personAt[open - 2];
  if (person === undefined || person.end !== open - 1) return undefined;
  return {
    speaker: { person: person.entity },
    first: person.first,
    end: person.end,
    confidence: 0.85,
    rule: 'bracket',
    verb: -1,
    side: 'before',
  };
}

const OWN_WORDS_REACH = 8;

/** "in her words, ‘…’", "in Ofsted's words, pupils ‘…’". */
function findOwnWords(scene: Scene, open: number, low: number): Attribution | undefined {
  const { tokens } = scene.reading;
  for (let at = open - 1; at > low + 1 && at >= open - OWN_WORDS_REACH; at--) {
    const { lower } = tokens[at]!;
    if (lower !== 'words' && lower !== 'phrase') continue;
    const owner = tokens[at - 1]!.kind === 'possessive' ? at - 2 : at - 1;
    const person = scene.personAt[owner];
    const body = scene.bodiesAt[owner]?.[0];
    const mention = person ?? body;
    if (mention === undefined) return undefined;
    return {
      speaker: mention === person ? { person: mention.entity } : { body: mention.entity },
      first: mention.first,
      end: mention.end,
      confidence: 0.88,
      rule: 'own words',
      verb: at,
      side: 'before',
    };
  }
  return undefined;
}

function isReporting(scene: Scene, at: number, low: number): boolean {
  const { tokens } = scene.reading;
  const { lower, isCapitalised } = tokens[at]!;
  const before = at > low ? tokens[at - 1]!.lower : '';
  if (isCapitalised) return false;
  if (REPORTING_PARTICIPLES.has(lower)) return true;
  if (REPORTING_INFINITIVES.has(lower)) return hasAuxiliary(scene, at, low);
  return (
    (SPEECH_VERBS.has(lower) || FINDING_VERBS.has(lower)) && !BE.has(before) && !isNounUse(scene, at, low)
  );
}

const AUXILIARIES = new Set(['to', 'would', 'did', 'does', 'will']);

/** "to say", "would call", "does, however, argue". */
function hasAuxiliary(scene: Scene, at: number, low: number): boolean {
  const { tokens } = scene.reading;
  if (at > low && AUXILIARIES.has(tokens[at - 1]!.lower)) return true;
  return at - 4 >= low && tokens[at - 1]!.text === ',' && AUXILIARIES.has(tokens[at - 4]!.lower);
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
