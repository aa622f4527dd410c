import type { Scene } from '../types.ts';
import { bodyMeant } from './find-body-meant.ts';
import { findNoun } from './find-noun.ts';
import {
  entityEndingAt,
  isComma,
  isPerson,
  PREPOSITIONS,
  type QuoteContext,
  type Subject,
} from './subject.ts';

const ADVERBS = new Set(
  (
    'also later again often once has had have still now just even simply merely famously reportedly ' +
    'already had herself himself itself themselves who which that is was did does will would could can used to likes like liked'
  ).split(' '),
);

/** Before a verb these leave its subject to an earlier one: "said …, before adding: …". */
const CONJUNCTIONS = new Set('and but or then yet before after while whilst when by in without'.split(' '));

const BODY_PRONOUNS = new Set(['it', 'they']);

/** The subject of the verb at `verb`, sought no further left than `low`. */
export function findSubjectBefore(context: QuoteContext, verb: number, low: number): Subject | undefined {
  const { scene } = context;
  const { tokens } = scene.reading;
  let at = verb - 1;
  while (at >= low && isAdverb(scene, at)) at--;
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

/** "already", "never", "flatly"; not "Kelly". */
function isAdverb(scene: Scene, at: number): boolean {
  const { lower } = scene.reading.tokens[at]!;
  return ADVERBS.has(lower) || (scene.personAt[at] === undefined && /^[a-z]+ly$/.test(lower));
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

/** "Jane Moss (Lab) said": what stands before the bracket. */
function findBeforeBracket(context: QuoteContext, close: number, low: number): Subject | undefined {
  const { scene } = context;
  const { tokens } = scene.reading;
  for (let at = close - 1; at > low && at > close - 12; at--)
    if (tokens[at]!.text === '(') return entityEndingAt(scene, at - 1) ?? findNoun(context, at - 1, low);
  return undefined;
}

/** "Jane Moss, | the ombudsman |, said": who holds the office that a body is called by. */
function findOfficeholder(scene: Scene, first: number, low: number): Subject | undefined {
  const { tokens } = scene.reading;
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const before = at > low && tokens[at]!.text === ',' ? entityEndingAt(scene, at - 1) : undefined;
  return before !== undefined && isPerson(before) ? before : undefined;
}

const APPOSITION_REACH = 60;

/**
 * Before a comma stands either an apposition that is the name ("the leader, Jane Moss, said") or one that
 * follows it ("Jane Moss, leader of …, said"; "Jane Moss (Lab), who …, said").
 */
function findBeforeComma(context: QuoteContext, comma: number, low: number): Subject | undefined {
  const { scene } = context;
  const { tokens } = scene.reading;
  if (comma === low) return undefined;
  const near = entityEndingAt(scene, comma - 1);
  const office = near === undefined || isPerson(near) ? undefined : findOfficeholder(scene, near.first, low);
  if (office !== undefined) return office;
  if (near !== undefined && opensApposition(scene, near.first, low)) return near;
  const floor = Math.max(low, comma - APPOSITION_REACH);
  const head = findHeadOfRelative(scene, low, comma);
  if (head !== undefined) return head;
  for (let at = comma - 1; at >= floor; at--) {
    const text = tokens[at + 1]!.text;
    if (at + 1 === comma || (!isComma(text) && text !== '(')) continue;
    const found = entityEndingAt(scene, at);
    // "Jane Moss, who will be replaced by Tom Wren, the director, said": he is not who spoke.
    const isAgent = found !== undefined && /^(?:by|from)$/.test(tokens[found.first - 1]?.lower ?? '');
    if (found !== undefined && isPerson(found) && !isAgent) return found;
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

/** "Jane Moss, the mayor, who defeated the former mayor, Tom Wren, in May, said": whom the sentence opens with. */
function findHeadOfRelative(scene: Scene, low: number, comma: number): Subject | undefined {
  const { tokens } = scene.reading;
  if (comma - low > APPOSITION_REACH) return undefined;
  const first = /^(?:mr|mrs|ms|miss|dr|cllr|councillor|coun|sir|dame|lord|baroness)$/.test(tokens[low]!.lower)
    ? low + 1
    : low;
  const person = scene.personAt[first] ?? scene.personAt[low];
  if (person === undefined || person.form === 'pronoun' || tokens[person.end]?.text !== ',') return undefined;
  let hasRelative = false;
  for (let at = person.end; at < comma; at++)
    if (/^(?:who|whose)$/.test(tokens[at]!.lower) && tokens[at - 1]!.text === ',') hasRelative = true;
  const { entity, end } = person;
  return hasRelative
    ? { speaker: { person: entity }, first: low, end, confidence: 0.85, rule: 'name' }
    : undefined;
}

const APPOSITION_OPENERS = new Set('the a an his her its their our my'.split(' '));

/** Whether a name stands at the head of its apposition: ", Jane Moss,", ", councillor Jane Moss,". */
function opensApposition(scene: Scene, first: number, low: number): boolean {
  const { tokens } = scene.reading;
  for (let at = first - 1; at >= first - 4; at--) {
    if (at < low || isComma(tokens[at]!.text)) {
      const next = at + 1;
      return next === first || APPOSITION_OPENERS.has(tokens[next]!.lower) || isPostOrRank(scene, next);
    }
    if (tokens[at]!.kind !== 'word' || PREPOSITIONS.has(tokens[at]!.lower)) return false;
  }
  return false;
}

/** "councillor", "chief executive" before a name. */
function isPostOrRank(scene: Scene, at: number): boolean {
  return scene.titleAt[at] !== undefined || /^(?:councillor|alderman)$/.test(scene.reading.tokens[at]!.lower);
}
