import type { Token } from '../reading/index.ts';
import type { Evidence } from './evidence.ts';
import { PARTIES } from './lexicon/parties.ts';
import { NAMED_THINGS } from './lexicon/non-names.ts';
import { POST_NOMINALS } from './lexicon/post-nominals.ts';
import type { Candidate } from './candidate.ts';
import { SERVICE_WORDS } from '../titles/title-words.ts';
import { readParty } from './read-party.ts';
import { W, weighPersonNoun } from './weights.ts';
import { SIGN } from './word-signs.ts';

const PERSON_VERBS = new Set(
  (
    'is was has had will would who joins joined became becomes took takes leaves left started starts succeeds ' +
    'succeeded replaces replaced takes retires retired resigned resigns stood stands stepped steps led leads ' +
    'chairs chaired won wins lost died served serves worked works moved moves began begins spoke ' +
    'gave gives went came runs ran holds held remains remained sits sat thinks wants hopes also meanwhile ' +
    'and appeared met attended collected called asked pointed did does can could may might'
  ).split(' '),
);

const POST_VERBS = new Set('leads led chairs chaired heads represents represented convenes'.split(' '));
const RELATIVES = new Set(['who', 'whose', 'whom']);

export function weighAfter(evidence: Evidence, candidate: Candidate): number {
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
    return weight + (opensPost(evidence, at + 1, sentence) ? W.roleAfter : 0);
  if (next.kind !== 'word') return weight;
  // "Asha Day of the SDLP"
  if (next.lower === 'of' && isPartyAt(tokens, at + 1)) return weight + W.partyAfter;
  if ((signs[at]! & SIGN.speech) !== 0) return weight + W.speech;
  if (next.lower === 'as' && weighPredicate(evidence, at) > 0) return weight + W.roleNext;
  if (PERSON_VERBS.has(next.lower)) return weight + W.personVerb + weighPredicate(evidence, at);
  const isThing = next.isCapitalised ? (signs[at]! & SIGN.soft) !== 0 : NAMED_THINGS.has(next.lower);
  return isThing ? weight + W.thingAfter : weight;
}

function isPartyAt(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.lower === 'the' ? from + 1 : from;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.isCapitalised !== true) return false;
  return (
    PARTIES.has(`${first.lower} ${second?.lower}`) ||
    (PARTIES.has(first.lower) && second?.isCapitalised !== true)
  );
}

const POST_REACH = 4;

/** "– former director", "– already its chair": a post within a few small words. */
function opensPost({ reading: { tokens }, titleStarts }: Evidence, from: number, sentence: number): boolean {
  for (let at = from; at < from + POST_REACH; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== sentence) return false;
    if (titleStarts[at] === 1) return true;
    if (token.isCapitalised) return false;
  }
  return false;
}

/** What stands between a person and a post: verbs of being, and "as". */
const COPULAS = new Set(['as', 'is', 'was', 'has', 'had', 'becomes', 'became', 'remains']);
const PREDICATE_LENGTH = 7;

/** "Angharad Prys has been director of …": the post that follows is a person's. */
function weighPredicate({ reading, titleStarts }: Evidence, copula: number): number {
  const { tokens } = reading;
  if (!COPULAS.has(tokens[copula]!.lower)) return 0;
  for (let at = copula + 1; at < copula + PREDICATE_LENGTH; at++) {
    if (tokens[at]?.kind !== 'word') return 0;
    // Many a surname is a word besides, and nothing but a person is chief executive.
    if (titleStarts[at] === 1) return W.roleBefore;
  }
  return 0;
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
  if (isPortfolio(tokens, open)) return W.roleNext;
  if (/^(?:pictured|née|nee|above|left|right|centre)$/.test(next.lower)) return W.whoAfter;
  return weighApposition(evidence, open);
}

const LONGEST_PORTFOLIO = 10;

/** "(climate and transport)": small words, one of them a field of work. */
function isPortfolio(tokens: readonly Token[], open: number): boolean {
  let hasField = false;
  for (let at = open + 1; at < open + LONGEST_PORTFOLIO; at++) {
    const token = tokens[at];
    if (token === undefined || token.isCapitalised) return false;
    if (token.text === ')') return hasField;
    if (token.kind !== 'word' && token.text !== ',' && token.kind !== 'possessive') return false;
    hasField ||= SERVICE_WORDS.has(token.lower);
  }
  return false;
}

function isAge(token: Token): boolean {
  return /^\d{1,2}$/.test(token.text);
}

const APPOSITION_LENGTH = 9;

/** ", chair of the board", ", the leader", ", its interim director": the post stands right after the comma. */
function opensApposition(tokens: readonly Token[], comma: number, at: number): boolean {
  // "Moss Reed, the accountants"
  if (tokens[at]!.lower.endsWith('s') && tokens[at + 1]?.kind === 'punctuation') return false;
  if (at === comma + 1) return true;
  const before = tokens[at - 1]!;
  return before.kind === 'possessive' || (at === comma + 2 && /^(?:the|its|our|their)$/.test(before.lower));
}

/** ", seconded from Kent,": what is done to people alone. */
const OF_CAREERS = new Set(['seconded', 'recruited', 're-elected', 'aged']);

/** ", 45,", ", who …", ", the council's leader". */
function weighApposition({ reading, signs, titleStarts }: Evidence, comma: number): number {
  const { tokens } = reading;
  const next = tokens[comma + 1];
  if (next === undefined || next.sentence !== tokens[comma]!.sentence) return 0;
  if (next.kind === 'number' && isAge(next)) return tokens[comma + 2]?.text === ',' ? W.age : 0;
  // "Asha Day, who leads the opposition"
  if (next.lower === 'who' && POST_VERBS.has(tokens[comma + 2]?.lower ?? '')) return W.whoHolds;
  if (RELATIVES.has(next.lower) || OF_CAREERS.has(next.lower)) return W.whoAfter;
  if (next.lower === 'on' && /^(?:loan|secondment)$/.test(tokens[comma + 2]?.lower ?? '')) return W.whoAfter;
  if ((signs[next.index]! & SIGN.speech) !== 0) return W.speechLater;
  for (let at = comma + 1; at < comma + APPOSITION_LENGTH; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== next.sentence || token.kind === 'punctuation') return 0;
    const isHead = (signs[at]! & SIGN.head) !== 0 && /^(?:of|for|at)$/.test(tokens[at + 1]?.lower ?? '');
    if ((titleStarts[at] === 1 || isHead) && opensApposition(tokens, comma, at)) return W.roleNext;
    if (titleStarts[at] === 1 || (signs[at]! & SIGN.head) !== 0) return W.roleAfter;
    if ((signs[at]! & SIGN.personNoun) !== 0) return weighPersonNoun(signs[at]!);
  }
  return 0;
}
