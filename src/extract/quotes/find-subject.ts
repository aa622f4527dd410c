import type { Mention, Scene, TitleMention } from '../types.ts';
import { DOCUMENT_NOUNS, REPORT_NOUNS, SPOKES_NOUNS } from './reporting-words.ts';

/** Who speaks: a person or a body by index, or nobody that the article names. */
export type Speaker = { readonly person: number } | { readonly body: number };

/** A subject of a verb of speech; `speaker` is null for an unnamed individual. */
export interface Subject {
  readonly speaker: Speaker | null;
  /** Its tokens, for evidence. */
  readonly first: number;
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
}

/** A scene with what the reading of its quotes has found so far. */
export interface QuoteContext {
  readonly scene: Scene;
  /** The last speaker, and where the words stood. */
  last: { readonly speaker: Speaker; readonly paragraph: number; readonly sentence: number } | undefined;
}

const ADVERBS = new Set(
  (
    'also later again often once has had have still now just even simply merely famously reportedly ' +
    'already had herself himself itself themselves who which that is was did does will would could can used to likes like'
  ).split(' '),
);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'then', 'yet']);
const BODY_PRONOUNS = new Set(['it', 'they']);
const UNNAMED_PRONOUNS = new Set(['one', 'someone', 'another', 'others', 'some', 'many', 'people']);

/** The subject of the verb at `verb`, sought no further left than `low`. */
export function findSubjectBefore(context: QuoteContext, verb: number, low: number): Subject | undefined {
  const { scene } = context;
  const { tokens } = scene.reading;
  let at = verb - 1;
  while (at >= low && (ADVERBS.has(tokens[at]!.lower) || /^[a-z]+ly$/.test(tokens[at]!.lower))) at--;
  if (at < low) return undefined;
  const token = tokens[at]!;
  const apposed = findBeforeTitle(scene, at, low);
  if (apposed !== undefined) return apposed;
  const direct = entityEndingAt(scene, at);
  if (direct !== undefined) {
    const governor = findGovernor(scene, direct.first, low);
    if (governor === undefined) return direct;
    const governing = findNoun(context, governor, low, at + 1);
    return governing.speaker === null && isPerson(direct) ? direct : governing;
  }
  if (CONJUNCTIONS.has(token.lower)) return undefined;
  if (token.text === ')') return findBeforeBracket(context, at, low);
  if (token.text === ',' || token.text === '–' || token.text === '—')
    return findBeforeComma(context, at, low);
  if (BODY_PRONOUNS.has(token.lower)) return bodyMeant(context, at);
  if (token.kind !== 'word') return undefined;
  return findNoun(context, at, low);
}

const TITLE_REACH = 25;

/** "Jane Moss, chair of the trust's board said": the comma that should close the post is often left out. */
function findBeforeTitle(scene: Scene, at: number, low: number): Subject | undefined {
  const { tokens } = scene.reading;
  if (tokens[at]!.kind !== 'word') return undefined;
  let hasTitle = false;
  for (let i = at; i > low && i > at - TITLE_REACH; i--) {
    if (scene.titleAt[i] !== undefined) hasTitle = true;
    const person = scene.personAt[i];
    if (person !== undefined && person.form !== 'generic') return undefined;
    if (tokens[i]!.text !== ',') continue;
    const before = entityEndingAt(scene, i - 1);
    if (before !== undefined && isPerson(before)) return hasTitle ? before : undefined;
  }
  return undefined;
}

/** The noun that a name depends on: "inspection" in "the inspection of the authority found". */
function findGovernor(scene: Scene, first: number, low: number): number | undefined {
  const { tokens } = scene.reading;
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return at > low && PREPOSITIONS.has(tokens[at]!.lower) && tokens[at - 1]!.kind === 'word'
    ? at - 1
    : undefined;
}

/** A person or a body whose mention ends with the token at `at`. */
function entityEndingAt(scene: Scene, at: number): Subject | undefined {
  const person = scene.personAt[at];
  if (person !== undefined && person.end === at + 1) {
    if (person.form === 'pronoun' && isPossessive(scene.reading.tokens[at]!.lower)) return undefined;
    return {
      speaker: { person: person.entity },
      first: person.first,
      end: person.end,
      confidence: person.form === 'pronoun' ? Math.min(0.93, person.confidence + 0.1) : 0.96,
      rule: person.form === 'pronoun' ? 'pronoun' : 'name',
    };
  }
  const body = scene.bodiesAt[at]?.find((m) => m.end === at + 1);
  if (body === undefined) return undefined;
  const rule = body.form === 'generic' ? 'generic body' : 'body';
  return { speaker: { body: body.entity }, first: body.first, end: body.end, confidence: 0.85, rule };
}

function isPossessive(lower: string): boolean {
  return lower === 'his' || lower === 'her';
}

/** "Jane Moss (Lab) said": what stands before the bracket. */
function findBeforeBracket(context: QuoteContext, close: number, low: number): Subject | undefined {
  const { scene } = context;
  const { tokens } = scene.reading;
  for (let at = close - 1; at > low && at > close - 12; at--)
    if (tokens[at]!.text === '(') return entityEndingAt(scene, at - 1) ?? findNoun(context, at - 1, low);
  return undefined;
}

const APPOSITION_REACH = 60;

/**
 * Before a comma stands either an apposition that is the name ("the leader, Jane Moss, said") or one that
 * follows it ("Jane Moss, leader of …, said"; "Jane Moss (Lab), who …, said").
 */
function findBeforeComma(context: QuoteContext, comma: number, low: number): Subject | undefined {
  const { scene } = context;
  const { tokens } = scene.reading;
  const near = entityEndingAt(scene, comma - 1);
  if (near !== undefined && opensApposition(scene, near.first, low)) return near;
  const floor = Math.max(low, comma - APPOSITION_REACH);
  for (let at = comma - 1; at >= floor; at--) {
    const text = tokens[at + 1]!.text;
    if (at + 1 === comma || (!isComma(text) && text !== '(')) continue;
    const found = entityEndingAt(scene, at);
    if (found !== undefined && isPerson(found)) return found;
  }
  for (let at = floor; at < comma; at++) {
    const found = entityEndingAt(scene, at);
    if (found === undefined || tokens[at + 1]?.kind === 'possessive') continue;
    if (isPerson(found)) return { ...found, confidence: 0.8, rule: 'clause subject' };
    // "The trust, which runs …, said": a body heads the clause.
    if ((!isComma(tokens[at + 1]!.text) && tokens[at + 1]!.text !== '(') || at + 1 >= comma) continue;
    const governor = findGovernor(scene, found.first, low);
    return governor === undefined ? { ...found, confidence: 0.8 } : findNoun(context, governor, low, at + 1);
  }
  // "The report, published on Monday, says": the noun stands before the comma that opens the aside.
  for (let at = comma - 1; at > floor; at--) {
    if (!isComma(tokens[at]!.text)) continue;
    const found = findNoun(context, at - 1, low);
    if (found.speaker !== null) return found;
  }
  return near ?? findNoun(context, comma - 1, low);
}

const APPOSITION_OPENERS = new Set('the a an his her its their our my'.split(' '));

/** Whether a name stands at the head of its apposition: ", Jane Moss,", ", the formidable Jane Moss,". */
function opensApposition(scene: Scene, first: number, low: number): boolean {
  const { tokens } = scene.reading;
  for (let at = first - 1; at >= first - 4; at--) {
    if (at < low || isComma(tokens[at]!.text))
      return at === first - 1 || APPOSITION_OPENERS.has(tokens[at + 1]!.lower);
    if (tokens[at]!.kind !== 'word' || PREPOSITIONS.has(tokens[at]!.lower)) return false;
  }
  return false;
}

function isComma(text: string): boolean {
  return text === ',' || text === '–' || text === '—';
}

function isPerson(subject: Subject): boolean {
  return subject.speaker !== null && 'person' in subject.speaker;
}

const NOUN_REACH = 14;

/** A noun phrase that ends at `at`: "a spokesperson for the trust", "inspectors", "the council leader". */
function findNoun(context: QuoteContext, at: number, low: number, end: number = at + 1): Subject {
  const { scene } = context;
  const { tokens } = scene.reading;
  const floor = Math.max(low, at - NOUN_REACH);
  const sender = senderIn(scene, floor, end);
  if (sender !== undefined) return sender;
  for (let i = at; i >= floor; i--) {
    const { lower } = tokens[i]!;
    if (isComma(tokens[i]!.text)) break;
    if (SPOKES_NOUNS.has(lower)) return bodyNear(scene, floor, end, i, 0.88, 'spokesperson');
    const writer =
      REPORT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) ? writerOf(scene, i, floor) : undefined;
    if (writer !== undefined) return writer;
    if (REPORT_NOUNS.has(lower)) return reportNear(scene, floor, end, i);
    if (LETTERS.has(lower) && tokens[i - 1]?.lower === 'the') {
      const writer = lastWriter(context, i);
      if (writer !== undefined) return writer;
    }
    if (DOCUMENT_NOUNS.has(lower)) return bodyNear(scene, floor, end, i, 0.7, 'document');
  }
  if (UNNAMED_PRONOUNS.has(tokens[at]!.lower)) return nobody(at);
  const holder = scene.titleAt[at] && holderOf(scene, at);
  if (holder !== undefined) return { ...holder, first: scene.titleAt[at]!.first, end: at + 1 };
  return isDefinite(scene, at, low) ? (personMeant(context, at) ?? nobody(at)) : nobody(at);
}

const LETTERS = new Set('letter email message note memo statement post tweet blog'.split(' '));
const LETTER_REACH = 2;

/** "In a letter Jane Moss said …. The letter added: …": its writer is she. */
function lastWriter({ scene, last }: QuoteContext, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  if (last === undefined || tokens[at]!.paragraph - last.paragraph > LETTER_REACH) return undefined;
  const { first, end } = sentences[last.sentence]!;
  for (let i = first; i < Math.min(end, first + NOUN_REACH); i++)
    if (tokens[i]!.lower === tokens[at]!.lower)
      return { speaker: last.speaker, first: at, end: at + 1, confidence: 0.75, rule: 'letter' };
  return undefined;
}

const SENDER_REACH = 6;

/** "A letter from inspector Jane Moss to the council": the sender. */
function senderIn(scene: Scene, from: number, to: number): Subject | undefined {
  const { personAt } = scene;
  const { tokens } = scene.reading;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.lower !== 'from' && tokens[at]!.lower !== 'by') continue;
    const noun = tokens[at - 1]?.lower ?? '';
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
function writerOf(scene: Scene, noun: number, low: number): Subject | undefined {
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

const HOLDER_GAP = 12;

/** "its director admits": the one person whom the article gives a post of that head, before or after. */
function holderOf(scene: Scene, at: number): Subject | undefined {
  const head = scene.reading.tokens[scene.titleAt[at]!.head]!.lower;
  const { tokens } = scene.reading;
  let holder: number | undefined;
  for (const title of scene.titles) {
    if (title.isPlural || tokens[title.head]!.lower !== head || (title.first <= at && at < title.end))
      continue;
    const person = personBeside(scene, title);
    if (person === undefined || person === holder) continue;
    if (holder !== undefined) return undefined;
    holder = person;
  }
  if (holder === undefined) return undefined;
  return { speaker: { person: holder }, first: at, end: at + 1, confidence: 0.75, rule: 'holder' };
}

/** The person named straight before or after a post, or before it past a comma. */
function personBeside({ reading: { tokens }, personAt }: Scene, title: TitleMention): number | undefined {
  const after =
    personAt[title.end] ?? (tokens[title.end]?.text === ',' ? personAt[title.end + 1] : undefined);
  if (after?.form === 'full' || after?.form === 'short') return after.entity;
  const { sentence } = tokens[title.first]!;
  for (let at = title.first - 1; at >= 0 && at > title.first - HOLDER_GAP; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return undefined;
    if (token.text !== ',') continue;
    const before = personAt[at - 1];
    return before?.end === at ? before.entity : undefined;
  }
  return undefined;
}

/** "the former teacher", "the Alliance councillor for Moss Side": someone whom the reader has met. */
function isDefinite(scene: Scene, at: number, low: number): boolean {
  const { tokens } = scene.reading;
  for (let i = at; i >= low && i > at - NOUN_REACH; i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation' || lower === 'a' || lower === 'an' || lower === 'one') return false;
    if (lower === 'the') return i === low || !PREPOSITIONS.has(tokens[i - 1]!.lower);
  }
  return false;
}

const PREPOSITIONS = new Set('of for at in on from by with to'.split(' '));

/** The person whom a description means: the last speaker near by, else the subject of the sentences before. */
function personMeant({ scene, last }: QuoteContext, at: number): Subject | undefined {
  const { tokens, paragraphs, sentences } = scene.reading;
  const { sentence, paragraph } = tokens[at]!;
  const lowest = paragraphs[Math.max(0, paragraph - 1)]!.firstToken;
  const found = (subject: Subject): Subject => ({ ...subject, confidence: 0.75, rule: 'description' });
  for (let s = sentence - 1; s >= 0 && sentences[s]!.first >= lowest; s--) {
    const subject = findSentencePerson(scene, sentences[s]!.first, sentences[s]!.end);
    if (subject !== undefined) return found(subject);
  }
  if (last === undefined || !('person' in last.speaker) || paragraph - last.paragraph > 1) return undefined;
  return found({ speaker: last.speaker, first: at, end: at + 1, confidence: 0, rule: '' });
}

function nobody(at: number): Subject {
  return { speaker: null, first: at, end: at + 1, confidence: 0, rule: 'unnamed' };
}

/** The body that a spokesperson or a document speaks for: named beside it, else the one last named. */
function bodyNear(
  scene: Scene,
  from: number,
  to: number,
  noun: number,
  confidence: number,
  rule: string,
): Subject {
  for (let i = noun + 1; i < to; i++) {
    const body = scene.bodiesAt[i]?.[0];
    if (body !== undefined) return { speaker: { body: body.entity }, first: noun, end: to, confidence, rule };
  }
  for (let i = noun - 1; i >= from; i--) {
    const { text } = scene.reading.tokens[i]!;
    if (isComma(text) || text === '.') break;
    const body = scene.bodiesAt[i]?.[0];
    if (body !== undefined)
      return { speaker: { body: body.entity }, first: body.first, end: to, confidence, rule };
    const ofKind = lastOfKind(scene, i);
    if (ofKind !== undefined)
      return { speaker: { body: ofKind }, first: i, end: to, confidence: confidence - 0.05, rule };
  }
  const focus = bodyInFocus(scene, noun, confidence - 0.15);
  return focus === undefined ? nobody(noun) : { ...focus, first: noun, end: to, rule };
}

const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ['council', 'council'],
  ['authority', 'council'],
  ['borough', 'council'],
  ['trust', 'trust'],
  ['hospital', 'nhs'],
  ['department', 'department'],
  ['government', 'department'],
  ['ministry', 'department'],
  ['police', 'police'],
  ['union', 'union'],
  ['school', 'school'],
  ['company', 'company'],
  ['association', 'association'],
  ['charity', 'charity'],
]);
const KIND_REACH = 400;

/** "a council spokesman": the body of that kind that was last named before the token. */
function lastOfKind(scene: Scene, at: number): number | undefined {
  const kind = KIND_WORDS.get(scene.reading.tokens[at]!.lower);
  return kind === undefined ? undefined : lastOf(scene, at, kind);
}

function lastOf(scene: Scene, at: number, kind: string): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - KIND_REACH); i--) {
    const body = scene.bodiesAt[i]?.find((m) => scene.bodies[m.entity]!.kind === kind);
    if (body !== undefined) return body.entity;
  }
  return undefined;
}

/**
 * A report speaks for its author: the body whose it is ("Ofsted's report", "a council report", "a report by
 * the commissioners"), else the inspectorate last named; never the body that it is about.
 */
function reportNear(scene: Scene, from: number, to: number, noun: number): Subject {
  const { tokens } = scene.reading;
  const author = (entity: number, first: number, confidence: number): Subject => ({
    speaker: { body: entity },
    first,
    end: to,
    confidence,
    rule: 'report',
  });
  for (let i = noun - 1; i >= from && i >= noun - OWNER_REACH; i--) {
    if (tokens[i]!.kind === 'punctuation') break;
    const body = scene.bodiesAt[i]?.find((m) => isSource(scene, m.entity));
    if (body !== undefined) return author(body.entity, body.first, 0.88);
    const ofKind = lastOfKind(scene, i);
    if (ofKind !== undefined) return author(ofKind, i, 0.8);
  }
  if (
    tokens[noun + 1]?.lower === 'to' &&
    MEMBERS.has(tokens[noun + 2]?.lower === 'the' ? tokens[noun + 3]!.lower : (tokens[noun + 2]?.lower ?? ''))
  ) {
    const council = lastOf(scene, noun, 'council');
    if (council !== undefined) return author(council, noun, 0.75);
  }
  for (let i = noun + 1; i < to; i++) {
    const body = scene.bodiesAt[i]?.find((m) => isSource(scene, m.entity));
    if (body === undefined) continue;
    const before = tokens[body.first - 1]!.lower;
    const preposition = before === 'the' ? tokens[body.first - 2]!.lower : before;
    if (preposition === 'by' || preposition === 'from') return author(body.entity, noun, 0.88);
  }
  for (let i = noun - 1; i >= Math.max(0, noun - REPORT_REACH); i--) {
    const body = scene.bodiesAt[i]?.find((m) => isRater(scene, m.entity));
    if (body !== undefined) return author(firstOfPair(scene, body), noun, 0.8);
  }
  const rater = scene.bodies.find((b) => b.kind === 'inspectorate');
  return rater === undefined ? nobody(noun) : author(rater.index, noun, 0.6);
}

/** Of "Ofsted and the Care Quality Commission" the first, which leads what they do together. */
function firstOfPair(scene: Scene, second: Mention): number {
  const { tokens } = scene.reading;
  const and = tokens[second.first - 1]?.lower === 'the' ? second.first - 2 : second.first - 1;
  if (tokens[and]?.lower !== 'and') return second.entity;
  return scene.bodiesAt[and - 1]?.find((m) => isRater(scene, m.entity))?.entity ?? second.entity;
}

/** Whom a council's officers report to. */
const MEMBERS = new Set('cabinet members councillors committee council executive scrutiny'.split(' '));
const OWNER_REACH = 8;
const REPORT_REACH = 600;

function isRater(scene: Scene, entity: number): boolean {
  return scene.bodies[entity]!.kind === 'inspectorate';
}

/** Whose report it can be: "Ofsted's report", "the council's report", not "the report on the school". */
function isSource(scene: Scene, entity: number): boolean {
  const { kind } = scene.bodies[entity]!;
  return kind === 'inspectorate' || kind === 'council' || kind === 'department';
}

/** "It added that …": the body that spoke last, else the one in focus. */
function bodyMeant({ scene, last }: QuoteContext, at: number): Subject | undefined {
  const { paragraph, lower } = scene.reading.tokens[at]!;
  const reporters = lower === 'they' ? reportersBefore(scene, at) : undefined;
  if (reporters !== undefined) return reporters;
  if (last !== undefined && 'body' in last.speaker && paragraph - last.paragraph <= SPEAKER_REACH)
    return { speaker: last.speaker, first: at, end: at + 1, confidence: 0.8, rule: 'body that spoke' };
  return writerBefore(scene, at) ?? bodyInFocus(scene, at, 0.7);
}

/** "Inspectors spent a week there. They wrote: …" */
function reportersBefore(scene: Scene, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  const { sentence } = tokens[at]!;
  for (let s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
    const { first, end } = sentences[s]!;
    for (let i = first; i < end; i++)
      if (tokens[i]!.quotation < 0 && /^(?:inspectors|auditors|assessors)$/.test(tokens[i]!.lower))
        return reportNear(scene, i, i + 1, i);
  }
  return undefined;
}

/** "Jane Moss's note ran to one line. It said: …" */
function writerBefore(scene: Scene, at: number): Subject | undefined {
  const { tokens, sentences } = scene.reading;
  const before = sentences[tokens[at]!.sentence - 1];
  if (before === undefined || before.paragraph !== tokens[at]!.paragraph) return undefined;
  for (let i = before.first; i < before.end; i++) {
    if (DOCUMENT_NOUNS.has(tokens[i]!.lower)) return writerOf(scene, i, before.first);
  }
  return undefined;
}

const SPEAKER_REACH = 2;

const FOCUS_REACH = 300;

/** The body that was last the subject of a sentence, or else last named. */
function bodyInFocus(scene: Scene, at: number, confidence: number): Subject | undefined {
  const { sentences, tokens } = scene.reading;
  const { sentence } = tokens[at]!;
  for (let s = sentence; s >= Math.max(0, sentence - 4); s--) {
    const { first, end } = sentences[s]!;
    for (let i = Math.max(first, at - FOCUS_REACH); i < Math.min(end, at); i++) {
      const body = scene.bodiesAt[i]?.[0];
      if (body === undefined || tokens[i]!.quotation >= 0) continue;
      return { speaker: { body: body.entity }, first: at, end: at + 1, confidence, rule: 'body in focus' };
    }
  }
  return undefined;
}

const AFTER_REACH = 24;

/** The subject after the verb in "…, said the council's leader, Jane Moss": the tokens from `from` on. */
export function findSubjectAfter(context: QuoteContext, from: number): Subject | undefined {
  const { scene } = context;
  const { tokens } = scene.reading;
  const start = tokens[from];
  if (start === undefined) return undefined;
  let body: Subject | undefined;
  for (let at = from; at < Math.min(tokens.length, from + AFTER_REACH); at++) {
    const token = tokens[at]!;
    if (token.sentence !== start.sentence || token.quotation >= 0) break;
    if (SPOKES_NOUNS.has(token.lower))
      return bodyNear(scene, from, phraseEnd(scene, at), at, 0.88, 'spokesperson');
    if (REPORT_NOUNS.has(token.lower) && body === undefined)
      return reportNear(scene, from, phraseEnd(scene, at), at);
    const person = scene.personAt[at];
    const isNext = at === from || isComma(tokens[at - 1]!.text) || scene.titleAt[at - 1] !== undefined;
    if (
      person !== undefined &&
      tokens[person.end]?.kind !== 'possessive' &&
      (isNext || start.lower !== 'a')
    ) {
      if (person.form === 'pronoun' && isPossessive(token.lower)) continue;
      return {
        speaker: { person: person.entity },
        first: person.first,
        end: person.end,
        confidence: 0.95,
        rule: 'name',
      };
    }
    const mention = scene.bodiesAt[at]?.[0];
    if (
      mention !== undefined &&
      body === undefined &&
      mention.first - from <= 1 &&
      tokens[mention.end]?.kind !== 'possessive'
    )
      body = {
        speaker: { body: mention.entity },
        first: mention.first,
        end: mention.end,
        confidence: 0.85,
        rule: 'body',
      };
    if (token.lower === 'who' || token.lower === 'as' || token.lower === 'when' || token.text === '.') break;
  }
  if (body !== undefined) return body;
  return (start.lower === 'the' ? personMeant(context, from) : undefined) ?? nobody(from);
}

function phraseEnd(scene: Scene, at: number): number {
  const { tokens } = scene.reading;
  let end = at + 1;
  while (end < tokens.length && end < at + 14) {
    const token = tokens[end]!;
    if (token.sentence !== tokens[at]!.sentence || (token.kind === 'punctuation' && token.text !== '&'))
      break;
    end++;
  }
  return end;
}

/** The first person of a sentence outside speech, for quoted words that no verb of speech brings in. */
export function findSentencePerson(scene: Scene, low: number, high: number): Subject | undefined {
  const { tokens } = scene.reading;
  for (let at = low; at < high; at++) {
    const person = scene.personAt[at];
    if (person === undefined || tokens[at]!.quotation >= 0) continue;
    if (tokens[person.end]?.kind === 'possessive' || isPossessive(tokens[at]!.lower)) continue;
    return {
      speaker: { person: person.entity },
      first: person.first,
      end: person.end,
      confidence: 0.7,
      rule: 'sentence subject',
    };
  }
  return undefined;
}
