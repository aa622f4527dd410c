import type { Reading, Token } from '../reading/index.ts';
import { NAMED_THINGS } from './lexicon/non-names.ts';
import { PLACE_NAMES } from './lexicon/place-names.ts';
import { PARTIES } from './lexicon/parties.ts';
import { POST_NOMINALS } from './lexicon/post-nominals.ts';
import { isInitial, isStrongFirst, opensSentence, type Candidate } from './read-candidates.ts';
import { SIGN } from './word-signs.ts';

/** What the finders of people share about one article. */
export interface Evidence {
  readonly reading: Reading;
  readonly signs: Uint16Array;
  /** 1 where the words of a post begin or end, by token index (the end is exclusive). */
  readonly titleStarts: Uint8Array;
  readonly titleEnds: Uint8Array;
}

/** Weights in the manner of log-odds, set by hand on development articles and kept to coarse steps. */
const W = {
  base: -2,
  strongFirst: 3.5,
  weakFirst: 1.4,
  weakFirstInside: 2.4,
  commonSurname: 1.6,
  initial: 2,
  hyphenated: 0.8,
  gaelic: 1.2,
  softSurname: -1,
  softAlone: -1.5,
  placeName: -4,
  honorific: 6,
  rank: 2.5,
  roleBefore: 2.6,
  roleAfter: 1.6,
  whoAfter: 2,
  partyAfter: 4,
  partyBefore: 1.4,
  age: 3,
  speech: 2.4,
  personVerb: 0.8,
  personNoun: 2,
  kin: 3.2,
  speechLater: 1.5,
  postNominal: 3,
  speechObject: 1,
  appointed: 1.6,
  placeBefore: -1.4,
  ofBefore: -1,
  byline: -6,
  articleBefore: -4,
  thingBefore: -3,
  thingAfter: -4,
} as const;

const PLACE_PREPOSITIONS = new Set(
  'in at near outside around across throughout through towards into inside within along beyond'.split(' '),
);
const DETERMINERS = new Set('the a an this these our your its'.split(' '));
const PERSON_VERBS = new Set(
  (
    'is was has had will would who joins joined became becomes took takes leaves left started starts succeeds ' +
    'succeeded replaces replaced takes retires retired resigned resigns stood stands stepped steps led leads ' +
    'chairs chaired won wins lost died served serves worked works moved moves began begins spoke ' +
    'gave gives went came runs ran holds held remains remained sits sat thinks wants hopes also meanwhile ' +
    'and appeared met attended collected called asked pointed did does can could may might'
  ).split(' '),
);
/** Verbs of speech that take the one spoken to, or of, as their object: "told Ambleby" proves no person. */
const TRANSITIVE = new Set(
  (
    'told tells asked asks praised praises accused accuses called calls urged urges criticised criticises warned ' +
    'warns thanked welcomed welcomes hailed branded described describes labelled advised advises reports put puts ' +
    'dismissed likened questioned questions offers offered reminded'
  ).split(' '),
);
const APPOINTING = new Set(
  (
    'appointed appoints named names elected elects chose chosen recruited recruits promoted promotes hired ' +
    'replaced replaces replacing succeeded succeeds succeeding nominated nominates selected ousted beat beating ' +
    'made called including joined alongside by'
  ).split(' '),
);
const RELATIVES = new Set(['who', 'whose', 'whom']);

/** How much like a person's name the words of a candidate are by themselves. */
export function weighName(evidence: Evidence, candidate: Candidate): number {
  const { signs } = evidence;
  const { tokens } = evidence.reading;
  const first = candidate.parts[0]!;
  const last = candidate.parts.at(-1)!;
  let weight: number = W.base;
  if (isStrongFirst(signs[first]!)) weight += W.strongFirst;
  else if ((signs[first]! & SIGN.first) !== 0) weight += weighWeakFirst(evidence, first, last);
  else if (isInitial(tokens[first]!)) weight += W.initial;
  if (last === first) return weight;
  if (PLACE_NAMES.has(candidate.parts.map((i) => tokens[i]!.lower).join(' '))) weight += W.placeName;
  const isSurname = (signs[last]! & (SIGN.surname | SIGN.soft)) === SIGN.surname;
  if (isSurname && !isStrongFirst(signs[first]!) && !opensSentence(evidence.reading, first))
    weight += W.commonSurname;
  const surname = tokens[last]!.text;
  if (/^[^-]{2,}[-‐‑]\p{Lu}/u.test(surname)) weight += W.hyphenated;
  if (/^(?:O['’]|Mc|Mac\p{Lu}|Ó$)/u.test(surname) || (signs[last - 1]! & SIGN.capitalParticle) !== 0)
    weight += W.gaelic;
  if (
    (signs[last]! & (SIGN.soft | SIGN.surname)) === SIGN.soft ||
    (!isStrongFirst(signs[first]!) && (signs[last]! & SIGN.soft) !== 0)
  )
    weight += (signs[first]! & SIGN.first) === 0 ? W.softAlone : W.softSurname;
  return weight;
}

/** "Mark", "Georgia": within a sentence a capital says more than at its head, unless a thing's noun follows. */
function weighWeakFirst({ reading, signs }: Evidence, first: number, last: number): number {
  const isInside = last > first && (signs[last]! & SIGN.soft) === 0 && !opensSentence(reading, first);
  return isInside ? W.weakFirstInside : W.weakFirst;
}

/** How much the words around a candidate speak for a person (above 0) or against one. */
export function weighContext(evidence: Evidence, candidate: Candidate): number {
  if (candidate.honorific !== null && candidate.honorific.kind !== 'rank') return W.honorific;
  if (isCredit(evidence, candidate)) return W.byline;
  const rank = candidate.honorific === null ? 0 : W.rank;
  return rank + weighBefore(evidence, candidate) + weighAfter(evidence, candidate);
}

const CREDITS = new Set(
  'by words article picture pictures photo photos photograph image story reporting author'.split(' '),
);
const CREDIT_LENGTH = 9;

/** "By Jane Moss, Local Democracy Reporter", "Picture: Jane Moss": who wrote or took it is not written of. */
function isCredit({ reading }: Evidence, candidate: Candidate): boolean {
  const { firstToken, endToken } = reading.paragraphs[reading.tokens[candidate.first]!.paragraph]!;
  if (candidate.first - firstToken > 3 || endToken - firstToken > CREDIT_LENGTH) return false;
  return candidate.first > firstToken && CREDITS.has(reading.tokens[firstToken]!.lower);
}

function weighBefore({ reading, signs, titleEnds }: Evidence, candidate: Candidate): number {
  const { tokens } = reading;
  const at = candidate.first - 1;
  const before = tokens[at];
  if (before === undefined || before.sentence !== tokens[candidate.first]!.sentence) return 0;
  if (isThing(signs[at]!) && !before.isCapitalised) return W.thingBefore;
  if (titleEnds[candidate.first] === 1 || (signs[at]! & SIGN.head) !== 0) return W.roleBefore;
  if (DETERMINERS.has(before.lower)) return W.articleBefore;
  if (before.kind === 'possessive') return isParty(tokens[at - 1]) ? W.partyBefore : 0;
  if (PLACE_PREPOSITIONS.has(before.lower)) return W.placeBefore;
  if (isParty(before)) return W.partyBefore;
  if ((signs[at]! & SIGN.personNoun) !== 0) return weighPersonNoun(signs[at]!);
  if ((signs[at]! & SIGN.speech) !== 0) return TRANSITIVE.has(before.lower) ? W.speechObject : W.speech;
  if (APPOINTING.has(before.lower)) return W.appointed;
  if (before.lower === 'of' || before.lower === 'for' || before.lower === 'from')
    return isStrongFirst(signs[candidate.parts[0]!]!) ? 0 : W.ofBefore;
  if (before.text === ',' && isThing(signs[at - 1]!)) return W.thingBefore;
  if (before.text === ',' && titleEnds[at] === 1) return W.roleAfter;
  if (before.text === ',' && (signs[at - 1]! & SIGN.personNoun) !== 0) return weighPersonNoun(signs[at - 1]!);
  return 0;
}

function isThing(sign: number): boolean {
  return (sign & SIGN.thingNoun) !== 0 && (sign & SIGN.personNoun) === 0;
}

function weighPersonNoun(sign: number): number {
  return (sign & SIGN.kin) === 0 ? W.personNoun : W.kin;
}

function isParty(token: Token | undefined): boolean {
  return token !== undefined && token.isCapitalised && PARTIES.has(token.lower);
}

function weighAfter(evidence: Evidence, candidate: Candidate): number {
  const { reading, signs } = evidence;
  const { tokens } = reading;
  let at = candidate.end;
  let weight = 0;
  const sentence = tokens[candidate.first]!.sentence;
  while (tokens[at]?.sentence === sentence && isPostNominal(tokens[at]!)) {
    weight = W.postNominal;
    at++;
    if (tokens[at]?.text === ',' && tokens[at + 1] !== undefined && isPostNominal(tokens[at + 1]!)) at++;
  }
  const next = tokens[at];
  if (next === undefined || next.sentence !== sentence) return weight;
  if (next.text === '(')
    return weight + (readParty(tokens, at) === null ? weighAside(evidence, at) : W.partyAfter);
  if (next.text === ',') return weight + weighApposition(evidence, at);
  if (next.text === '–' || next.text === '—' || next.text === '-' || next.text === ':')
    return weight + (evidence.titleStarts[at + 1] === 1 ? W.roleAfter : 0);
  if (next.kind !== 'word') return weight;
  if ((signs[at]! & SIGN.speech) !== 0) return weight + W.speech;
  if (PERSON_VERBS.has(next.lower)) return weight + W.personVerb;
  const isThing = next.isCapitalised ? (signs[at]! & SIGN.soft) !== 0 : NAMED_THINGS.has(next.lower);
  return isThing ? weight + W.thingAfter : weight;
}

function isPostNominal(token: Token): boolean {
  return token.kind === 'word' && token.text === token.text.toUpperCase() && POST_NOMINALS.has(token.lower);
}

/** "(45)", "(pictured)", "(née Moss)", "(the council's leader)". */
function weighAside(evidence: Evidence, open: number): number {
  const { tokens } = evidence.reading;
  const next = tokens[open + 1];
  if (next === undefined) return 0;
  if (next.kind === 'number' && tokens[open + 2]?.text === ')' && isAge(next)) return W.age;
  if (/^(?:pictured|née|nee|above|left|right|centre)$/.test(next.lower)) return W.whoAfter;
  return weighApposition(evidence, open);
}

function isAge(token: Token): boolean {
  return /^\d{1,2}$/.test(token.text);
}

const APPOSITION_LENGTH = 9;

/** ", 45,", ", who …", ", the council's leader". */
function weighApposition({ reading, signs, titleStarts }: Evidence, comma: number): number {
  const { tokens } = reading;
  const next = tokens[comma + 1];
  if (next === undefined || next.sentence !== tokens[comma]!.sentence) return 0;
  if (next.kind === 'number' && isAge(next)) return tokens[comma + 2]?.text === ',' ? W.age : 0;
  if (RELATIVES.has(next.lower)) return W.whoAfter;
  if ((signs[next.index]! & SIGN.speech) !== 0) return W.speechLater;
  for (let at = comma + 1; at < comma + APPOSITION_LENGTH; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== next.sentence || token.kind === 'punctuation') return 0;
    if (titleStarts[at] === 1 || (signs[at]! & SIGN.head) !== 0) return W.roleAfter;
    if ((signs[at]! & SIGN.personNoun) !== 0) return weighPersonNoun(signs[at]!);
  }
  return 0;
}

/** The party in the brackets that open at `open`, as a record gives it, or null: "(Lab, Elmley)". */
export function readParty(tokens: readonly Token[], open: number): string | null {
  if (tokens[open]?.text !== '(') return null;
  let words = '';
  let party: string | null = null;
  for (let at = open + 1; at <= open + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    words = words === '' ? token.lower : `${words} ${token.lower}`;
    party = PARTIES.get(words) ?? party;
  }
  return party;
}
