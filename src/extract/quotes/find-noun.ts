import { GRADE_WORDS } from '../bodies/lexicon/place-words.ts';
import { PARTY_WORDS } from '../titles/title-words.ts';
import type { Scene } from '../types.ts';
import { bodyNear, issuerOf, mainCouncil, reportNear } from './find-source-body.ts';
import { lastWriter, LETTERS, reportWriter, senderIn, writerOf } from './find-writer.ts';
import { DOCUMENT_NOUNS, REPORT_NOUNS, SPOKES_NOUNS } from './reporting-words.ts';
import {
  findSentencePerson,
  isComma,
  nobody,
  PREPOSITIONS,
  type QuoteContext,
  type Subject,
} from './subject.ts';

const NOUN_REACH = 14;

/** Those who speak as one for a body named before them: "council chiefs", "town hall bosses". */
const COLLECTIVES = new Set(['chiefs', 'bosses', 'officials']);

function isBodyBefore(scene: Scene, at: number): boolean {
  return scene.bodiesAt[at - 1] !== undefined || scene.reading.tokens[at - 1]!.lower === 'council';
}

/** "County Hall said": the council that the article is about. */
function hallOf(scene: Scene, at: number, end: number): Subject | undefined {
  if (!/^(?:county|town|city|shire)$/.test(scene.reading.tokens[at - 1]?.lower ?? '')) return undefined;
  const council = mainCouncil(scene);
  return council === undefined
    ? undefined
    : { speaker: { body: council }, first: at - 1, end, confidence: 0.75, rule: 'spokesperson' };
}

/** What a department sends to a council: "the notice for Leeds states". */
const ORDERS = new Set(['notice', 'direction', 'directions']);

const UNNAMED_PRONOUNS = new Set(['one', 'someone', 'another', 'others', 'some', 'many', 'people']);

/** A noun phrase that ends at `at`: "a spokesperson for the trust", "inspectors", "the council leader". */
export function findNoun(context: QuoteContext, at: number, low: number, end: number = at + 1): Subject {
  const { scene } = context;
  const { tokens } = scene.reading;
  const floor = Math.max(low, at - NOUN_REACH);
  if (isStranger(scene, at)) return nobody(at);
  const sender = senderIn(scene, floor, end);
  if (sender !== undefined) return sender;
  for (let i = at; i >= floor; i--) {
    const { lower } = tokens[i]!;
    if (isComma(tokens[i]!.text)) break;
    if (SPOKES_NOUNS.has(lower)) return bodyNear(scene, floor, end, i, 0.88, 'spokesperson');
    const hall = lower === 'hall' ? hallOf(scene, i, end) : undefined;
    if (hall !== undefined) return hall;
    if (COLLECTIVES.has(lower) && i > floor && isBodyBefore(scene, i))
      return bodyNear(scene, floor, i, i, 0.75, 'spokesperson');
    const writer =
      REPORT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) ? writerOf(scene, i, floor) : undefined;
    if (writer !== undefined) return writer;
    const isOfOne = lower === 'report' && tokens[i - 1]?.lower === 'the' && !hasRater(scene);
    const own = isOfOne ? reportWriter(scene, i) : undefined;
    if (own !== undefined) return own;
    if (REPORT_NOUNS.has(lower)) return reportNear(scene, floor, end, i);
    if (LETTERS.has(lower) && tokens[i - 1]?.lower === 'the') {
      const writer = lastWriter(context, i);
      if (writer !== undefined) return writer;
    }
    if (ORDERS.has(lower)) return issuerOf(scene, i, end);
    if (DOCUMENT_NOUNS.has(lower)) return bodyNear(scene, floor, end, i, 0.7, 'document');
  }
  if (UNNAMED_PRONOUNS.has(tokens[at]!.lower)) return nobody(at);
  const title = scene.titleAt[at];
  const holder = title && context.holders.get(tokens[title.head]!.lower);
  if (title !== undefined && typeof holder === 'number')
    return { speaker: { person: holder }, first: title.first, end: at + 1, confidence: 0.75, rule: 'holder' };
  return !isName(scene, at, low) && isDefinite(scene, at, low)
    ? (personMeant(context, at) ?? nobody(at))
    : nobody(at);
}

/** Where an inspectorate is named, "the report" is its own. */
function hasRater({ bodies }: Scene): boolean {
  return bodies.some((b) => b.kind === 'inspectorate');
}

/** "inspectors met parents who spoke of": a noun with a clause of its own that speaks for nobody. */
function isStranger({ reading: { tokens }, titleAt, bodiesAt }: Scene, at: number): boolean {
  const { lower, kind } = tokens[at]!;
  if (tokens[at + 1]?.lower !== 'who' || kind !== 'word' || !lower.endsWith('s')) return false;
  const speaksForBody = REPORT_NOUNS.has(lower) || SPOKES_NOUNS.has(lower) || COLLECTIVES.has(lower);
  return !speaksForBody && titleAt[at] === undefined && bodiesAt[at] === undefined;
}

/** "the Harwick Mercury": all of it capitals, and nobody whom the reader has met. */
function isName(scene: Scene, at: number, low: number): boolean {
  const { tokens } = scene.reading;
  // "the Conservative said": of that party.
  if (PARTY_WORDS.has(tokens[at]!.lower)) return false;
  let i = at;
  while (i >= low && tokens[i]!.lower !== 'the' && (tokens[i]!.isCapitalised || tokens[i]!.lower === 'of'))
    i--;
  return i < at && tokens[i]?.lower === 'the' && scene.titleAt[at] === undefined;
}

/** "the former teacher", "the Alliance councillor for Moss Side": someone whom the reader has met. */
function isDefinite(scene: Scene, at: number, low: number): boolean {
  const { tokens } = scene.reading;
  // "judged the services inadequate, describing"
  if (GRADE_WORDS.has(tokens[at]!.lower)) return false;
  for (let i = at; i >= low && i > at - NOUN_REACH; i--) {
    const { lower, kind } = tokens[i]!;
    // "the 54-year-old"
    if (lower === '-' && tokens[i - 1]?.kind === 'number') continue;
    if (kind === 'punctuation' || lower === 'a' || lower === 'an' || lower === 'one') return false;
    if (lower === 'the') return i === low || !PREPOSITIONS.has(tokens[i - 1]!.lower);
  }
  return false;
}

/** How far back, in sentences, somebody may be spoken of whom a description means. */
const REACH = 12;

/** The person whom a description means: the last speaker near by, else the subject of the sentences before. */
export function personMeant({ scene, last }: QuoteContext, at: number): Subject | undefined {
  const { tokens, paragraphs, sentences } = scene.reading;
  const { sentence, paragraph } = tokens[at]!;
  const lowest = paragraphs[Math.max(0, paragraph - 1)]!.firstToken;
  const found = (subject: Subject): Subject => ({ ...subject, confidence: 0.75, rule: 'description' });
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH) && sentences[s]!.first >= lowest; s--) {
    const subject = findSentencePerson(scene, sentences[s]!.first, sentences[s]!.end);
    if (subject !== undefined) return found(subject);
  }
  if (last === undefined || !('person' in last.speaker) || paragraph - last.paragraph > 1) return undefined;
  return found({ speaker: last.speaker, first: at, end: at + 1, confidence: 0, rule: '' });
}
