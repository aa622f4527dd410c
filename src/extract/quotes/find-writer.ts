import type { Scene } from '../types.ts';
import { DOCUMENT_NOUNS, REPORT_NOUNS } from './reporting-words.ts';
import { findSentencePerson, isPossessive, type QuoteContext, type Subject } from './subject.ts';

export const LETTERS = new Set('letter email message note memo statement post tweet blog'.split(' '));

/** Paragraphs that "the letter" is looked back over. */
const LETTER_REACH = 4;
const MENTION_REACH = 14;

/** "In a letter Jane Moss said …. The letter added: …": its writer is she. */
export function lastWriter({ scene, last }: QuoteContext, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  const letter = tokens[at]!;
  if (last !== undefined && letter.paragraph - last.paragraph <= LETTER_REACH) {
    const { first, end } = sentences[last.sentence]!;
    for (let i = first; i < Math.min(end, first + MENTION_REACH); i++)
      if (tokens[i]!.lower === letter.lower)
        return { speaker: last.speaker, first: at, end: at + 1, confidence: 0.75, rule: 'letter' };
  }
  for (let s = letter.sentence - 1; s >= 0; s--) {
    const { first, end, paragraph } = sentences[s]!;
    if (letter.paragraph - paragraph > LETTER_REACH) return undefined;
    const sender = senderBefore(scene, first, end, letter.lower);
    if (sender !== undefined) return { ...sender, first: at, end: at + 1, confidence: 0.75, rule: 'letter' };
  }
  return undefined;
}

/** "Jane Moss confirmed in a letter to the council": who stands before the letter of the clause. */
function senderBefore(scene: Scene, first: number, end: number, noun: string): Subject | undefined {
  const { tokens } = scene.reading;
  for (let i = first + 2; i < end; i++) {
    const isNew = tokens[i]!.lower === noun && /^(?:a|her|his)$/.test(tokens[i - 1]!.lower);
    if (isNew && tokens[i]!.quotation < 0) return findSentencePerson(scene, first, i);
  }
  return undefined;
}

const SENDER_REACH = 6;

/** "A letter from inspector Jane Moss to the council": the sender. */
export function senderIn(scene: Scene, from: number, to: number): Subject | undefined {
  const { personAt } = scene;
  const { tokens } = scene.reading;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.lower !== 'from' && tokens[at]!.lower !== 'by') continue;
    // "a statement made by Jane Moss"
    const isMade = /^(?:made|written|sent|issued|released|posted|signed|published)$/.test(
      tokens[at - 1]?.lower ?? '',
    );
    const noun = tokens[isMade ? at - 2 : at - 1]?.lower ?? '';
    if (!DOCUMENT_NOUNS.has(noun) && !REPORT_NOUNS.has(noun)) continue;
    for (let i = at + 1; i < Math.min(to, at + SENDER_REACH); i++) {
      const person = personAt[i];
      if (person?.form !== 'full' && person?.form !== 'short') continue;
      return {
        speaker: { person: person.entity },
        first: person.first,
        end: to,
        confidence: 0.85,
        rule: 'sender',
      };
    }
  }
  return undefined;
}

/** "Jane Moss's note", "his letter": the person whose document it is. */
export function writerOf(scene: Scene, noun: number, low: number): Subject | undefined {
  const { tokens } = scene.reading;
  for (let at = noun - 1; at >= low && at >= noun - 4; at--) {
    const token = tokens[at]!;
    const isOwner = token.kind === 'possessive' || isPossessive(token.lower);
    const person = scene.personAt[token.kind === 'possessive' ? at - 1 : at];
    if (isOwner && person !== undefined)
      return {
        speaker: { person: person.entity },
        first: person.first,
        end: noun + 1,
        confidence: 0.85,
        rule: 'writer',
      };
    if (token.kind !== 'word') return undefined;
  }
  return undefined;
}

/** How far back, in sentences, a report may be told of by whom it is. */
const REPORT_REACH = 16;

/** "In a report published today, lead inspector Jane Moss said …. The report says: …": the words are hers. */
export function reportWriter(scene: Scene, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  const { sentence } = tokens[at]!;
  for (let s = sentence - 1; s >= Math.max(0, sentence - REPORT_REACH); s--) {
    const { first, end } = sentences[s]!;
    if (tokens[first]!.lower !== 'in' || !/^(?:a|an|her|his)$/.test(tokens[first + 1]?.lower ?? '')) continue;
    for (let i = first + 2; i < Math.min(end, first + 6); i++) {
      if (tokens[i]!.lower !== 'report') continue;
      const writer = findSentencePerson(scene, i, Math.min(end, i + MENTION_REACH));
      if (writer === undefined) return undefined;
      return { ...writer, first: at, end: at + 1, confidence: 0.75, rule: 'report writer' };
    }
  }
  return undefined;
}

/** How far into a sentence its document may be named. */
const DOCUMENT_REACH = 60;

/** "In a letter Jane Moss said … But it warns that …": it is the letter or the report, and the words are hers. */
export function lastDocument({ scene, last }: QuoteContext, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  if (last === undefined || !('person' in last.speaker)) return undefined;
  if (tokens[at]!.paragraph - last.paragraph > 1) return undefined;
  const { first, end } = sentences[last.sentence]!;
  for (let i = first; i < Math.min(end, first + DOCUMENT_REACH); i++) {
    const { lower, quotation } = tokens[i]!;
    if (quotation < 0 && (LETTERS.has(lower) || lower === 'report'))
      return { speaker: last.speaker, first: at, end: at + 1, confidence: 0.75, rule: 'writer' };
  }
  return undefined;
}

/** "Jane Moss's note ran to one line. It said: …" */
export function writerBefore(scene: Scene, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  const before = sentences[tokens[at]!.sentence - 1];
  if (before === undefined || before.paragraph !== tokens[at]!.paragraph) return undefined;
  for (let i = before.first; i < before.end; i++) {
    if (DOCUMENT_NOUNS.has(tokens[i]!.lower)) return writerOf(scene, i, before.first);
  }
  return undefined;
}
