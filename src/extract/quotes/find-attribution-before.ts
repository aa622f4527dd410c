import { SPEECH_VERBS } from '../people/lexicon/speech-verbs.ts';
import type { Scene } from '../types.ts';
import { attach, type Attribution } from './attribution.ts';
import { bodyMeant } from './find-body-meant.ts';
import { reportNear } from './find-source-body.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { findSubjectBefore } from './find-subject.ts';
import { isReporting } from './is-reporting.ts';
import type { QuotePiece } from './quote-pieces.ts';
import { entityEndingAt, findSentencePerson, nobody, type QuoteContext, type Subject } from './subject.ts';

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
    const agent = findAgent(context, verb, low, piece.open) ?? findInspector(context, verb, piece.open);
    if (agent !== undefined) return agent;
    const denied = found === undefined ? findDenied(context, verb, low) : undefined;
    if (denied !== undefined) return denied;
    if (!isReporting(scene, verb, low)) continue;
    if (found !== undefined && !isComplement(scene, verb, found.first)) break;
    const subject =
      findInverted(context, verb, piece.open) ??
      findSubjectBefore(context, verb, low) ??
      findSubjectOfFormer(context, verb, low) ??
      findPronounInFront(context, verb, low) ??
      findSentencePerson(scene, low, verb);
    // "added that notes were …": a noun of the form of a verb has the verb before it for a subject.
    if (subject === undefined || (subject.speaker === null && isReporting(scene, subject.first, low)))
      continue;
    // "said he was “proud”, calling it “…”": whoever spoke before the comma goes on.
    if (subject.speaker === null && isMarkOnly(scene, low, verb)) continue;
    if (found !== undefined && subject.speaker === null) break;
    found = attach(subject, verb, 'before');
    const isFinding = subject.rule === 'body' && !SPEECH_VERBS.has(token.lower);
    if (!isFinding && !BORROWED.has(subject.rule)) return found;
  }
  return (
    found ??
    findAccording(context, low, piece.open) ??
    attach(findSentencePerson(scene, low, piece.open), -1, 'before')
  );
}

const TOLD = /^(?:told|warned|advised|informed|reminded|described|criticised|condemned|praised)$/;

/** "was told by the auditor that its deals were “…”", "described by Jane Moss as “…”". */
function findAgent(context: QuoteContext, verb: number, low: number, open: number): Attribution | undefined {
  const { tokens } = context.scene.reading;
  if (!TOLD.test(tokens[verb]!.lower) || tokens[verb + 1]?.lower !== 'by' || verb <= low) return undefined;
  const subject = findSubjectAfter(context, verb + 2);
  return subject !== undefined && subject.speaker !== null && subject.end <= open && subject.first - verb <= 4
    ? attach(subject, verb, 'before')
    : undefined;
}

/** "The council was praised for “…”": by whoever inspected it, where the article tells of an inspection. */
function findInspector({ scene }: QuoteContext, verb: number, open: number): Attribution | undefined {
  const { tokens } = scene.reading;
  const isPassive = /^(?:is|was|were|are|been)$/.test(tokens[verb - 1]?.lower ?? '');
  if (verb + 2 !== open || tokens[verb + 1]!.lower !== 'for' || !isPassive) return undefined;
  if (!/^(?:praised|commended|criticised|faulted)$/.test(tokens[verb]!.lower)) return undefined;
  const author = reportNear(scene, verb, open, verb);
  return author.speaker === null ? undefined : attach(author, verb, 'before');
}

const DENIES =
  /^(?:denied|denies|denying|dismissed|dismisses|dismissing|rejected|rejects|rejecting|rubbished)$/;
const CLAIMS = /^(?:claims?|suggestions?|accusations?|allegations?|assertions?|criticisms?|rumours?)$/;
const DENIAL_REACH = 10;

/** "denied claims that it was “…”", "rejected Jane Moss's suggestion that …": the words of others, whom the owner names. */
function findDenied({ scene }: QuoteContext, at: number, low: number): Attribution | undefined {
  const { tokens } = scene.reading;
  if (DENIES.test(tokens[at]!.lower) && /^(?:that|being)$/.test(tokens[at + 1]?.lower ?? ''))
    return { ...nobody(at), verb: at, side: 'before' };
  if (!CLAIMS.test(tokens[at]!.lower)) return undefined;
  for (let i = at - 1; i >= Math.max(low, at - DENIAL_REACH); i--) {
    if (tokens[i]!.kind === 'punctuation') return undefined;
    if (!DENIES.test(tokens[i]!.lower)) continue;
    const owner = tokens[at - 1]!.kind === 'possessive' ? entityEndingAt(scene, at - 2) : undefined;
    return attach(owner, at, 'before') ?? { ...nobody(at), verb: at, side: 'before' };
  }
  return undefined;
}

/** "According to the report, it was “late and muddled”". */
export function findAccording(context: QuoteContext, low: number, high: number): Attribution | undefined {
  const { tokens } = context.scene.reading;
  for (let at = low; at + 1 < high; at++) {
    if (tokens[at]!.lower !== 'according' || tokens[at + 1]!.lower !== 'to') continue;
    const source = findSubjectAfter(context, at + 2);
    return source !== undefined && source.end <= high ? attach(source, at, 'before') : undefined;
  }
  return undefined;
}

/** "That was untrue, said its treasurer, Jane Moss: “…”": the subject between the verb and the words. */
function findInverted(context: QuoteContext, verb: number, open: number): Subject | undefined {
  const { tokens } = context.scene.reading;
  const isNamed = context.scene.personAt[verb - 2] !== undefined;
  const isInverted = tokens[open - 1]!.text === ':' && tokens[verb - 1]?.text === ',' && !isNamed;
  // "…, told the meeting:", "…, wrote to Tom Wren:": to whom.
  const isAddressed = ADDRESSING.test(tokens[verb]!.lower) || tokens[verb + 1]?.lower === 'to';
  if (!isInverted || isAddressed || !SPEECH_VERBS.has(tokens[verb]!.lower)) return undefined;
  const subject = findSubjectAfter(context, verb + 1);
  return subject !== undefined && subject.speaker !== null && subject.end <= open ? subject : undefined;
}

const ADDRESSING = /^(?:told|tells|asked|asks|warned|informed|reminded)$/;

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

/** "It praises the staff, but says that …": the pronoun that the sentence opens with. */
function findPronounInFront(context: QuoteContext, verb: number, low: number): Subject | undefined {
  const { tokens, sentences } = context.scene.reading;
  const { first } = sentences[tokens[verb]!.sentence]!;
  const isJoined = /^(?:and|but)$/.test(tokens[verb - 1]?.lower ?? '');
  const isPronoun = first >= low && /^(?:it|they)$/.test(tokens[first]!.lower);
  return isJoined && isPronoun ? bodyMeant(context, first) : undefined;
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

function isMarkOnly(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.reading.tokens[i]!.kind !== 'punctuation') return false;
  return true;
}
