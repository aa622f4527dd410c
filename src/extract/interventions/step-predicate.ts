import { isNegation } from '../ratings/noun-phrase.ts';
import { AUXILIARIES } from '../ratings/vocabulary.ts';
import type { Token } from '../reading/index.ts';
import type { StepMention } from './find-steps.ts';
import { type StepReading, makeReading } from './step-clause.ts';
import {
  AFTER_LIFTED,
  AFTER_PROPOSED,
  IMPOSE,
  KEEP,
  LAPSE,
  LIFT,
  MODALS,
  SERVICES_BACK,
} from './step-verbs.ts';

/** What is said of a step after its own words: an end wins over all else, then the first that is said. */
export function readPredicate(
  tokens: readonly Token[],
  step: StepMention,
  from: number,
  end: number,
  year: number,
): StepReading | null {
  let first: StepReading | null = null;
  const isInRelative = startsInRelative(tokens, step);
  const isAgent = tokens[step.first - 1]?.lower === 'by';
  for (let i = step.end; i < end; i++) {
    // "the council, whose commissioners came in May, will be abolished": the rest is about the council.
    if (isInRelative && tokens[i]!.lower === ',') break;
    // "commissioners will take all decisions which would have been made": the rest is of the decisions.
    if (tokens[i]!.lower === 'which' && i - step.end > 2 && !/^(?:,|and)$/.test(tokens[i - 1]!.lower)) break;
    // "should be run by commissioners and then abolished": the council should.
    if (isAgent && tokens[i]!.lower === 'and') break;
    const aux = findAuxiliary(tokens, i, step.end);
    const ending = readPhraseOfEnd(tokens, step, i, from) ?? readVerbOfEnd(tokens, step, i, aux, year);
    if (ending !== null) return ending;
    if (aux?.isNegated !== true) first ??= readBeginning(tokens, step, i, aux);
  }
  return first;
}

type Auxiliary = { readonly modal: string | null; readonly isNegated: boolean } | null;

/** "came to an end", "stood down", "back in house". */
function readPhraseOfEnd(
  tokens: readonly Token[],
  step: StepMention,
  at: number,
  from: number,
): StepReading | null {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower;
  // "are to go in March", "would lapse on the same day": it is settled.
  const isSettled = /^(?:is|are|were|was)$/.test(lower) && next === 'to' && isGoing(tokens, at + 2);
  const isReported = lower === 'would' && /^(?:lapse|expire|end|cease)$/.test(next ?? '');
  if (isSettled || isReported) return makeReading('lifted', at);
  if (lower === 'stepped' && next === 'down' && isPlural(tokens, step)) return makeReading('lifted', at);
  const pronoun = isPlural(tokens, step) ? 'them' : 'it';
  const isTakenAway = next === pronoun && (LIFT.has(lower) || isTaking(tokens, at));
  if (isTakenAway && at > step.end + 1) return makeReading('lifted', at);
  const isOut = step.type === 'special measures' && /^(?:came|come|comes)$/.test(lower) && next === 'out';
  if (isOut) return makeReading('lifted', at);
  // "a school that was in special measures for years is finally good"
  const isGood =
    step.type === 'special measures' &&
    /^(?:now|finally)$/.test(lower) &&
    tokens.slice(at + 1, at + 4).some((t) => /^(?:good|outstanding)$/.test(t.lower));
  if (isGood) return makeReading('lifted', at);
  const isBack = step.type === "children's trust" && SERVICES_BACK.beginsAt(tokens, at);
  if (!isBack && !AFTER_LIFTED.beginsAt(tokens, at)) return null;
  // "is expected to recommend that the role come to an end": not yet.
  const isOpen = isMinded(tokens, from, step.first) || isOnlyLikely(tokens, step.end, at, 14);
  return isOpen ? makeReading('imposed', at, true) : makeReading('lifted', at);
}

/** "sent commissioners and took them | away" */
function isTaking(tokens: readonly Token[], at: number): boolean {
  const isVerb = /^(?:take|took|taken|pulled|called|brought|sent|stood)$/.test(tokens[at]!.lower);
  return isVerb && /^(?:away|out|back|home|down)$/.test(tokens[at + 2]?.lower ?? '');
}

/** "to | go in March", "to | be lifted"; whoever is "to go into Kent" only comes. */
function isGoing(tokens: readonly Token[], at: number): boolean {
  if (/^(?:to|into)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const verb = tokens[at]?.lower === 'be' ? at + 1 : at;
  return verb > at
    ? /^(?:lifted|revoked|withdrawn|ended|removed|disbanded|discharged)$/.test(tokens[verb]?.lower ?? '')
    : /^(?:go|leave|depart|end|lapse|expire|cease)$/.test(tokens[at]?.lower ?? '');
}

/** "was lifted", "expired", "until 2019"; "has not been lifted" keeps the step. */
function readVerbOfEnd(
  tokens: readonly Token[],
  step: StepMention,
  at: number,
  aux: Auxiliary,
  year: number,
): StepReading | null {
  const { lower } = tokens[at]!;
  if (LIFT.has(lower) && aux !== null) {
    const isKept = aux.isNegated || (isModal(aux) && !isAgreed(tokens, step, aux)) || isNotYet(tokens, at);
    return isKept ? makeReading('imposed', at, true) : makeReading('lifted', at);
  }
  if (aux?.isNegated === true) return null;
  const isPredicate =
    at - step.end <= 3 ||
    isPlaced(tokens, step.end, at) ||
    aux !== null ||
    /^(?:,|that|which)$/.test(tokens[at - 1]!.lower) ||
    // "those who were sent in 2014 left in 2017"
    isPastYear(tokens, at + 1, year) ||
    /^(?:expired?|lapsed?|concluded)$/.test(lower);
  // "the terms of commissioners expire in November": in force until then.
  const isToCome =
    /^(?:expires?|lapses?)$/.test(lower) && /^(?:in|on|next|at)$/.test(tokens[at + 1]?.lower ?? '');
  if (isToCome) return makeReading('imposed', at, true);
  // "a direction should lapse after two years", "concluded that it would not be needed"
  const isWish = aux?.modal === 'should' || (lower === 'concluded' && tokens[at + 1]?.lower === 'that');
  if (LAPSE.has(lower) && isPredicate) return isWish ? null : makeReading('lifted', at);
  const isOver =
    lower === 'until' &&
    (isPastYear(tokens, at + 1, year) || isLately(tokens, step, at + 1)) &&
    !hasJoint(tokens, step.end, at) &&
    !namesPost(tokens, step.end, at);
  // "run by commissioners from 2014 to 2017", "between 2014 and 2017"; "in 2014 and 2017" is two times.
  const isSpan =
    !REPORTED.has(step.type) &&
    (/^[–-]$/.test(lower) || (/^(?:to|and)$/.test(lower) && tokens[at - 2]?.lower !== 'in')) &&
    isYear(tokens[at - 1]) &&
    isYear(tokens[at + 1]) &&
    isPastYear(tokens, at + 1, year);
  if (isSpan) return makeReading('lifted', at);
  return isOver ? makeReading('lifted', at) : null;
}

/** Steps that are made once and do not last: a span of years after them is that of what they tell of. */
const REPORTED: ReadonlySet<StepMention['type']> = new Set([
  'public interest report',
  'statutory recommendations',
  'section 114 notice',
]);

/** "was issued", "could be appointed", "will remain", "is on the cards". */
function readBeginning(
  tokens: readonly Token[],
  step: StepMention,
  at: number,
  aux: Auxiliary,
): StepReading | null {
  const { lower } = tokens[at]!;
  if (AFTER_PROPOSED.beginsAt(tokens, at)) return makeReading('proposed', at);
  if (KEEP.has(lower)) return makeReading('imposed', at, true);
  if (IMPOSE.has(lower) && (aux !== null || at - step.end <= 2))
    return makeReading(isModal(aux) || isOnlyLikely(tokens, step.end, at) ? 'proposed' : 'imposed', at);
  if (/^(?:needed|required|loom|looms|follow|come)$/.test(lower) && isModal(aux))
    return makeReading('proposed', at);
  if (/^(?:inevitable|imminent|unavoidable|likely|possible)$/.test(lower) && aux !== null)
    return makeReading('proposed', at);
  return null;
}

/** "commissioners at Kent County Council left": nothing but where they were stands between. */
function isPlaced(tokens: readonly Token[], from: number, end: number): boolean {
  if (!/^(?:at|in|for)$/.test(tokens[from]!.lower) || end - from > 8) return false;
  return tokens.slice(from + 1, end).every((t) => t.isCapitalised || /^(?:of|and|the|upon)$/.test(t.lower));
}

function isModal(aux: Auxiliary): boolean {
  return aux !== null && aux.modal !== null && MODALS.has(aux.modal);
}

/** "remains in force until it is revoked": it has not been. */
function isNotYet(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - 5), verb).map((t) => t.lower);
  const until = before.findLastIndex((w) => /^(?:until|till|unless)$/.test(w));
  return until >= 0 && !before.slice(until).some((w) => /^(?:was|were|had)$/.test(w));
}

/** "has agreed that the direction can be lifted" */
function isAgreed(tokens: readonly Token[], step: StepMention, aux: Auxiliary): boolean {
  if (aux?.modal !== 'can') return false;
  const before = tokens.slice(Math.max(0, step.first - 6), step.first);
  return before.some((t) => t.sentence === step.sentence && /^(?:agreed|decided|confirmed)$/.test(t.lower));
}

/** "commissioners are likely to be sent": not sent yet. */
function isOnlyLikely(tokens: readonly Token[], from: number, verb: number, reach = 5): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - reach); i--)
    if (/^(?:likely|expected|minded|proposed|poised|unlikely|recommend|whether)$/.test(tokens[i]!.lower))
      return true;
  return false;
}

function startsInRelative(tokens: readonly Token[], step: StepMention): boolean {
  for (let i = step.first - 1; i >= Math.max(0, step.first - 3); i--)
    if (/^(?:whose|where)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** One commissioner who steps down is followed by another; all of them who do are not. */
function isPlural(tokens: readonly Token[], step: StepMention): boolean {
  return tokens[step.end - 1]!.lower === 'commissioners';
}

/** "commissioners are Asha Day, managing director of Kent until 2019": the year is of the other post. */
function namesPost(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens
    .slice(from, end)
    .some((t) => /^(?:director|executive|leader|officer|head|chair)$/.test(t.lower));
}

function hasJoint(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (/^(?:and|will)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "minded to bring the intervention to an end": not ended yet. */
function isMinded(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (/^(?:minded|considering|proposes|hopes|plans|whether|could)$/.test(tokens[i]!.lower)) return true;
  return false;
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:19|20)\d\d$/.test(token.text);
}

function isPastYear(tokens: readonly Token[], at: number, year: number): boolean {
  for (let i = at; i < at + 2; i++)
    if (/^(?:19|20)\d\d$/.test(tokens[i]?.text ?? '')) return Number(tokens[i]!.text) <= year;
  return false;
}

/** "was under direction until last spring": it was, and is no more. */
function isLately(tokens: readonly Token[], step: StepMention, at: number): boolean {
  if (!/^(?:last|this|recently)$/.test(tokens[at]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, step.first - 5), step.first).some((t) => /^(?:was|were)$/.test(t.lower));
}

/** The auxiliaries before a verb: "has since been", "will not be", "could be". Null where there are none. */
function findAuxiliary(tokens: readonly Token[], verb: number, floor: number): Auxiliary {
  let modal: string | null = null;
  let isNegated = false;
  let found = false;
  for (let i = verb - 1; i >= Math.max(floor, verb - 5); i--) {
    const token = tokens[i]!;
    const { lower } = token;
    if (isNegation(token)) isNegated = true;
    else if (AUXILIARIES.has(lower) || lower === 'too') {
      found = true;
      if (MODALS.has(lower) && !(lower === 'may' && token.isCapitalised)) modal = lower;
    } else if (
      !/^(?:since|now|also|then|formally|finally|to|all|recently|already|quickly|only|later)$/.test(lower)
    )
      break;
  }
  return found ? { modal, isNegated } : null;
}
