import { nameAt, stoodAt, type LinkedCouncil } from '../../register/index.ts';
import type { Reading } from '../reading/index.ts';
import type { PlaceName } from './body-name.ts';
import type { BodyIndex } from './body-index.ts';
import { INTERVENTION_NOUNS } from './lexicon/place-words.ts';
import { judgePlace } from './place/judge-place.ts';
import { findSceneSetters } from './place/paragraph-scenes.ts';
import type { TokenMarks } from './place/surroundings.ts';

/** Below this no place makes a council by itself. */
const ENOUGH = 0.6;
/** In an article that names so many councils, what may be a council is one. */
const MANY_COUNCILS = 3;
const ENOUGH_AMONG_MANY = 0.5;
/** What a place's own sentence must say for a council that is gone. */
const SURELY = 0.7;
/** What context adds to the chance that a name which several councils bear is this one's. */
const SHARED_NAME = 0.15;
/** In a list with councils a place is one too. */
const LISTED = 0.8;
/** A council that the article names in full makes its place's bare name in a leading position one more mention. */
const NAMED_ELSEWHERE = 0.65;

interface Judged {
  readonly place: PlaceName;
  readonly linked: LinkedCouncil;
  confidence: number;
  /** Whether the council was gone before the web kept news: its name is then as likely a place's. */
  readonly isLongGone: boolean;
}

/**
 * Links the places that stand for councils. Mutates `index`, which
 * holds the councils named by form.
 */
export function linkPlaces(
  reading: Reading,
  places: readonly PlaceName[],
  index: BodyIndex,
  marks: TokenMarks,
  day: string | null,
): void {
  const judged: Judged[] = [];
  for (const place of places) {
    // "Lynn" may be a forename elsewhere: what begins inside a place's name is no person.
    const linked = choose(place, index);
    const confidence = temper(reading, judgePlace(reading, place, marks), place, linked, index, day);
    if (!marks.isPerson(place.first) || (confidence >= ENOUGH && isGoverned(reading, place))) {
      judged.push({ place, linked, confidence, isLongGone: isLongGone(linked, day) });
    }
  }
  spreadOverLists(reading, judged, index);
  const sure = new Set([...index.bodies.values()].filter((b) => b.kind === 'council').map((b) => b.key));
  for (const j of judged) if (j.confidence >= ENOUGH) sure.add(j.linked.council.code);
  const enough = sure.size >= MANY_COUNCILS ? ENOUGH_AMONG_MANY : ENOUGH;
  if (sure.size >= MANY_COUNCILS) raiseSceneSetters(reading, judged, index);
  for (const j of judged) if (j.confidence >= (j.isLongGone ? ENOUGH : enough)) addMention(j, index, day);
  for (const j of judged) {
    if (j.confidence < enough && index.get(j.linked.council.code) !== undefined && leads(reading, j.place)) {
      addMention({ ...j, confidence: NAMED_ELSEWHERE }, index, day);
    }
  }
}

/** What sets the scene of a paragraph on a council's affairs stands for the council. */
function raiseSceneSetters(reading: Reading, judged: readonly Judged[], index: BodyIndex): void {
  const councilTokens = new Set(
    [...index.bodies.values()].flatMap((b) => (b.kind === 'council' ? b.mentions.map((m) => m.first) : [])),
  );
  const setters = findSceneSetters(
    reading,
    judged.map((j) => j.place),
    councilTokens,
  );
  for (const j of judged) if (setters.has(j.place)) j.confidence = Math.max(j.confidence, ENOUGH_AMONG_MANY);
}

function addMention({ place, linked, confidence }: Judged, index: BodyIndex, day: string | null): void {
  const { council } = linked;
  // A name that several bear is never as sure as its words alone: "Newcastle".
  const certainty = place.councils.length > 1 ? Math.min(1, linked.confidence + SHARED_NAME) : 1;
  index.add(
    { key: council.code, kind: 'council', name: nameAt(council, day), council },
    { first: place.first, end: place.end, form: 'short', confidence: confidence * certainty },
  );
}

/**
 * Of the councils that a place may mean, the one that the article names in full, else the one whose county or
 * combined authority it names, else the likeliest.
 */
function choose(place: PlaceName, index: BodyIndex): LinkedCouncil {
  const { councils } = place;
  const isNamed = (code: string | null): boolean => code !== null && index.get(code) !== undefined;
  return (
    councils.find((l) => isNamed(l.council.code)) ??
    councils.find((l) => isNamed(l.council.county) || isNamed(l.council.combinedAuthority)) ??
    councils[0]!
  );
}

function temper(
  reading: Reading,
  judged: number,
  place: PlaceName,
  linked: LinkedCouncil,
  index: BodyIndex,
  day: string | null,
): number {
  if (index.get(linked.council.code) !== undefined) return judged;
  if (isParliament(reading, place, linked)) return 0;
  if (!stoodAt(linked.council, day) && isTakenUp(linked, index)) return 0;
  // A council that is gone is seldom meant by its place, unless a post or the like says so.
  const isWeak = judged < SURELY && !stoodAt(linked.council, day);
  return judged * (isLongGone(linked, day) || isWeak ? 0.7 : 1) * (place.isPart ? 0.85 : 1);
}

/** "Westminster had lost patience": the Parliament, where the sentence speaks of it. */
function isParliament(reading: Reading, place: PlaceName, { council }: LinkedCouncil): boolean {
  if (council.code !== 'WSM') return false;
  const { first, end } = reading.sentences[reading.tokens[place.first]!.sentence]!;
  for (let i = first; i < end; i++) if (PARLIAMENT.has(reading.tokens[i]!.lower)) return true;
  return false;
}

const PARLIAMENT = new Set(
  'counterpart minister ministers mp mps commons lords parliament government senedd holyrood whitehall devolution politics politicians'.split(
    ' ',
  ),
);

/** "Lisburn" beside Lisburn and Castlereagh City Council: the town, and not the council that it once had. */
function isTakenUp({ council }: LinkedCouncil, index: BodyIndex): boolean {
  for (const { kind, name } of index.bodies.values())
    if (kind === 'council' && name.startsWith(`${council.short} and `)) return true;
  return false;
}

function isLongGone({ council }: LinkedCouncil, day: string | null): boolean {
  return !stoodAt(council, day) && council.ends !== null && council.ends < '2010';
}

/** "has left Kent", "leader of Guildford": a place, though someone of that name is in the article. */
function isGoverned(reading: Reading, place: PlaceName): boolean {
  return /^(?:left|leaves|joins|joined|of|at|in|to)$/.test(reading.tokens[place.first - 1]?.lower ?? '');
}

/** A place that opens its sentence, or owns something: enough where the council is named elsewhere. */
function leads(reading: Reading, place: PlaceName): boolean {
  const previous = reading.tokens[place.first - 1];
  const next = reading.tokens[place.end];
  const isFirst = previous === undefined || previous.sentence !== reading.tokens[place.first]!.sentence;
  if (next?.kind === 'word' && next.isCapitalised) return false;
  return isFirst ? next?.kind === 'word' || next?.kind === 'possessive' : false;
}

/** Lends a listed council's certainty to its neighbours: "Kent CC, Medway and Thurrock". */
function spreadOverLists(reading: Reading, judged: readonly Judged[], index: BodyIndex): void {
  if (judged.length === 0) return;
  const councils = [...index.bodies.values()].filter((b) => b.kind === 'council').flatMap((b) => b.mentions);
  const startsCouncil = new Set(councils.map((m) => m.first));
  const endsCouncil = new Set(councils.map((m) => m.end));
  const sure = (j: Judged | undefined): boolean => j !== undefined && j.confidence >= ENOUGH;
  const starting = new Map(judged.map((j) => [j.place.first, j]));
  const ending = new Map(judged.map((j) => [j.place.end, j]));
  const near = (by: ReadonlyMap<number, Judged>, token: number | null): boolean =>
    token !== null && (by.get(token)?.confidence ?? 0) >= ENOUGH_AMONG_MANY;
  const spread = (j: Judged): void => {
    const after = skipJoint(reading, j.place.end, 1);
    const before = skipJoint(reading, j.place.first - 1, -1);
    if (isLocated(reading, j.place)) return;
    const isNearCouncil =
      (after !== null && (startsCouncil.has(after) || sure(starting.get(after)))) ||
      (before !== null && (endsCouncil.has(before + 1) || sure(ending.get(before + 1))));
    if (isNearCouncil) j.confidence = Math.max(j.confidence, LISTED);
    else if (near(starting, after) || near(ending, before === null ? null : before + 1)) {
      j.confidence = Math.max(j.confidence, ENOUGH_AMONG_MANY);
    }
  };
  for (const j of judged) spread(j);
  for (const j of judged.toReversed()) spread(j);
  for (const run of listRuns(reading, judged))
    if (run.length >= LONG_LIST && isOfCouncils(reading, run[0]!.place))
      for (const j of run) j.confidence = Math.max(j.confidence, LISTED);
  for (const [i, j] of judged.entries()) {
    const before = judged[i - 1];
    if (!sure(before)) continue;
    const isNear = isSameSentence(reading, before!.place, j.place);
    if (isElliptic(reading, j.place) && (isNear || isSameParagraph(reading, before!.place, j.place))) {
      j.confidence = Math.max(j.confidence, LISTED);
    }
    if (isNear && isGapped(reading, before!.place, j.place)) {
      j.confidence = Math.max(j.confidence, LISTED);
    }
  }
}

/** How much of a sentence, in tokens, is looked back over. */
const LONGEST_SENTENCE = 160;
/** So many places in a list are councils, in a sentence that speaks of councils' steps. */
const LONG_LIST = 3;

/** Places that a sentence lists one after another. */
function listRuns(reading: Reading, judged: readonly Judged[]): Judged[][] {
  const runs: Judged[][] = [];
  for (const j of judged) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && skipJoint(reading, last.place.end, 1) === j.place.first) runs.at(-1)!.push(j);
    else runs.push([j]);
  }
  return runs;
}

/** "the sixth council to issue a notice, following A, which has gone, | B, C and D": of councils, and no land. */
function isOfCouncils({ tokens, sentences }: Reading, { first }: PlaceName): boolean {
  const sentence = sentences[tokens[first]!.sentence]!;
  if (/^(?:in|near|around|from|to|between|across)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  let hasCouncil = false;
  let hasStep = false;
  for (let i = Math.max(sentence.first, first - LONGEST_SENTENCE); i < first; i++) {
    hasCouncil ||= /^(?:council|councils|authority|authorities)$/.test(tokens[i]!.lower);
    hasStep ||= INTERVENTION_NOUNS.has(tokens[i]!.lower);
  }
  return hasCouncil && hasStep;
}

/** "inspected Luton in March and Slough in May", "moved from Powys to Conwy": the second goes as the first. */
function isGapped(reading: Reading, first: PlaceName, second: PlaceName): boolean {
  const { tokens } = reading;
  const joint = tokens[second.first - 1]!.lower;
  if (joint === 'to') return second.first - 1 === first.end && tokens[first.first - 1]?.lower === 'from';
  if (!/^(?:and|,|;|or|then|while)$/.test(joint) || second.first - first.end > 7) return false;
  const after = tokens[first.end]!.lower;
  return /^(?:in|on|for|last|from|to|as|since|until|at)$/.test(after) && tokens[second.end]?.lower === after;
}

/** "In Kent, Swale and Thanet …": the land, and not one of the list. */
function isLocated(reading: Reading, place: PlaceName): boolean {
  const at = reading.tokens[place.first - 1]?.lower === 'the' ? place.first - 2 : place.first - 1;
  return /^(?:in|near|around|outside|throughout)$/.test(reading.tokens[at]?.lower ?? '');
}

function isSameParagraph(reading: Reading, a: PlaceName, b: PlaceName): boolean {
  return reading.tokens[a.first]!.paragraph === reading.tokens[b.first]!.paragraph;
}

function isSameSentence(reading: Reading, a: PlaceName, b: PlaceName): boolean {
  return reading.tokens[a.first]!.sentence === reading.tokens[b.first]!.sentence;
}

/** "Kent's budget and Surrey's": an owner of the same thing, left out. */
function isElliptic(reading: Reading, place: PlaceName): boolean {
  if (reading.tokens[place.end]?.kind !== 'possessive') return false;
  return /^(?:of|was|is|in|and|but|said|had|has|did|would|will|were|[,.;])$/.test(
    reading.tokens[place.end + 1]?.lower ?? '.',
  );
}

/** Steps over the joint of a list at `at`: ",", "and", ", and the"; null where there is none. */
function skipJoint(reading: Reading, at: number, step: 1 | -1): number | null {
  let i = at;
  let joints = 0;
  const sentence = reading.tokens[at]?.sentence;
  while (joints < 6) {
    const token = reading.tokens[i];
    if (token === undefined || token.sentence !== sentence) return null;
    const isCity = step === 1 && i === at && token.text === 'City';
    if (
      !/^(?:,|and|or|nor|the|both|&|with|most|more|recently|latterly|finally|then|lastly)$/.test(
        token.lower,
      ) &&
      !isCity
    )
      break;
    if (!isCity) joints++;
    i += step;
  }
  return joints === 0 ? null : i;
}
