import type { Token, TokenRange } from '../reading/index.ts';
import { type GradeMention, isQuoteMark } from './find-grades.ts';
import { isContractedVerb, isNegation } from './noun-phrase.ts';
import {
  AUXILIARIES,
  COPULAS,
  DETERMINERS,
  GIVE_VERBS,
  MOVE_VERBS,
  RATE_VERBS,
  RATING_NOUNS,
  SKIPPED,
} from './vocabulary.ts';

export const LOOK_BACK = 40;
export const OBJECT_LENGTH = 16;

export interface LeftContext {
  readonly rule: 'rated' | 'got' | 'moved' | 'nounOf' | 'apposition' | 'list' | 'and' | 'none';
  /** The token at which the scan stopped: the deciding word, or the end of a noun phrase. */
  readonly at: number;
  readonly link: 'as' | 'at' | null;
  readonly direction: 'from' | 'to' | null;
  readonly isNegated: boolean;
  readonly sawCopula: boolean;
  /** "found X to be good". */
  readonly isToBe: boolean;
  /** The token of the "from" or "to", -1 for none. */
  readonly preposition: number;
  /** The token before the grade and its quotation marks. */
  readonly start: number;
}

/** What has been seen so far, on the way from the grade to the word that governs it. */
interface Scan {
  at: number;
  link: LeftContext['link'];
  direction: LeftContext['direction'];
  isNegated: boolean;
  sawCopula: boolean;
  isToBe: boolean;
  sawDeterminer: boolean;
  preposition: number;
}

/** Reads leftward over what may stand between a grade and the word that governs it. */
export function scanLeft(tokens: readonly Token[], grade: GradeMention, floor: number): LeftContext {
  const start = grade.first - 1;
  const scan: Scan = {
    at: start,
    link: null,
    direction: null,
    isNegated: false,
    sawCopula: false,
    isToBe: false,
    sawDeterminer: false,
    preposition: -1,
  };
  for (; scan.at >= floor; scan.at--) {
    if (passesOver(tokens, scan)) continue;
    const { rule, at } = stopAt(tokens, scan, floor);
    return leave(scan, rule, at, start);
  }
  return scan.direction === null
    ? leave(scan, 'none', scan.at, start)
    : leave(scan, 'moved', grade.first, start);
}

function leave(scan: Scan, rule: LeftContext['rule'], at: number, start: number): LeftContext {
  const { link, direction, isNegated, sawCopula, isToBe, preposition } = scan;
  return { rule, at, link, direction, isNegated, sawCopula, isToBe, preposition, start };
}

function isNumbered(tokens: readonly Token[], at: number): boolean {
  return /^(?:from|to|at|a|of|as)$/.test(tokens[at]?.lower ?? '');
}

/** Notes and passes a word that governs nothing: a copula, a negation, an adverb, "as", "to". */
function passesOver(tokens: readonly Token[], scan: Scan): boolean {
  const token = tokens[scan.at]!;
  const { lower } = token;
  if (isQuoteMark(token) || lower === 'longer') return true;
  // "drops from 4, good, to 2, weak": the grade's number before its name.
  if (lower === ',' && /^[1-6]$/.test(tokens[scan.at - 1]?.text ?? '') && isNumbered(tokens, scan.at - 2)) {
    scan.at--;
    return true;
  }
  if (COPULAS.has(lower) || isContractedVerb(tokens, scan.at)) {
    // "stayed at good", "remained good": what stays has moved nowhere, and its subject stands before.
    scan.sawCopula = true;
    return true;
  }
  if (isNegation(token)) {
    scan.isNegated = true;
    if (/^(?:is|was|are|were)n't$/.test(lower)) scan.sawCopula = true;
    return true;
  }
  if (SKIPPED.has(lower) && !RATE_VERBS.has(lower)) return true;
  // "kept its top C1"
  if (
    /^(?:top|highest|lowest|coveted|existing)$/.test(lower) &&
    scan.link === null &&
    scan.direction === null
  )
    return !scan.sawCopula && !scan.sawDeterminer;
  // "were no better than adequate"
  if (lower === 'than' && tokens[scan.at - 1]?.lower === 'better' && tokens[scan.at - 2]?.lower === 'no') {
    scan.at -= 2;
    return true;
  }
  // "given Estyn's lowest rating"
  if (token.kind === 'possessive' && RATERS.test(tokens[scan.at - 1]?.lower ?? '')) {
    scan.at--;
    scan.sawDeterminer = true;
    return true;
  }
  if (!scan.sawCopula && !scan.sawDeterminer && DETERMINERS.has(lower)) return (scan.sawDeterminer = true);
  if (lower === 'as' || lower === 'at') {
    scan.link ??= lower;
    return true;
  }
  if (lower === 'to') {
    // "judged to be good" and "to good": the first is no movement.
    if (scan.sawCopula || isInfinitive(tokens, scan.at)) scan.isToBe = true;
    else scan.direction ??= 'to';
    scan.preposition = scan.at;
    return true;
  }
  if (/^[(–—-]$/.test(lower) && isFigure(tokens[scan.at - 1])) {
    scan.at--;
    return true;
  }
  // "came out as good", "was put down as good"
  if (scan.link === 'as' && (lower === 'out' || lower === 'down')) return true;
  return AUXILIARIES.has(lower) && !GIVE_VERBS.has(lower);
}

const WISHING = /^(?:wants?|wanted|wanting|expects?|expected|expecting|predicts?|predicted|predicting)$/;
const RATERS = /^(?:ofsted|estyn|cqc|hmicfrs|regulator|watchdog|inspectorate|commission)$/;

/** What a word that is not passed over means for the grade, and where it stands. */
function stopAt(tokens: readonly Token[], scan: Scan, floor: number): Pick<LeftContext, 'rule' | 'at'> {
  const { at } = scan;
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (lower === 'from' || (lower === 'of' && before === 'out')) {
    scan.direction = 'from';
    scan.preposition = at;
    return { rule: 'moved', at: findMover(tokens, at, floor) };
  }
  if (scan.link === 'as' && /^(?:put|come|came|comes|coming|emerged|emerge)$/.test(lower))
    return { rule: 'rated', at };
  if (lower === 'by' && before === 'replaced') {
    scan.direction = 'to';
    return { rule: 'moved', at: at - 1 };
  }
  // "the judgement was one of ‘requires improvement’"
  if (lower === 'of' && before === 'one' && COPULAS.has(tokens[at - 2]?.lower ?? ''))
    return { rule: 'nounOf', at: at - 2 };
  if (lower === 'of' && /^(?:hopeful|confident|assured|certain|chance|sight)$/.test(before))
    return { rule: 'got', at };
  // "is heading for outstanding", "tipped for good"
  if (lower === 'for' && /^(?:heading|headed|bound|destined|tipped)$/.test(before))
    return { rule: 'nounOf', at: at - 1 };
  if (lower === 'of') return RATING_NOUNS.has(before) ? { rule: 'nounOf', at: at - 1 } : { rule: 'none', at };
  if (RATE_VERBS.has(lower)) return { rule: 'rated', at };
  // "prospects for improvement were adequate": a noun, and nothing that moves
  const isNoun = lower === 'improvement' && scan.direction === null;
  if (MOVE_VERBS.has(lower) && !isNoun && (scan.direction !== null || scan.sawCopula))
    return { rule: 'moved', at };
  if (GIVE_VERBS.has(lower) && !scan.sawCopula) return { rule: 'got', at };
  // "is expecting a good", "wanted a C2": a grade with its article is what is hoped for
  if (scan.sawDeterminer && WISHING.test(lower)) return { rule: 'nounOf', at };
  if (scan.direction === 'to' && lower !== ':')
    return { rule: 'moved', at: findMover(tokens, at + 1, floor) };
  return { rule: PUNCTUATION_RULES.get(lower) ?? 'none', at };
}

const PUNCTUATION_RULES: ReadonlyMap<string, LeftContext['rule']> = new Map([
  [',', 'apposition'],
  ['(', 'apposition'],
  [':', 'list'],
  ['–', 'list'],
  ['—', 'list'],
  ['-', 'list'],
  ['and', 'and'],
  ['or', 'and'],
  ['but', 'and'],
  ['/', 'and'],
]);

/** "said to require improvement" moves nowhere; "moved to require improvement" is no English. */
function isInfinitive(tokens: readonly Token[], to: number): boolean {
  return /^(?:require|need)$/.test(tokens[to + 1]?.lower ?? '');
}

/** "cut Kent's rating from": what a verb of movement moves, if it stands between the verb and the preposition. */
export function findMovedObject(
  tokens: readonly Token[],
  verb: number,
  preposition: number,
): TokenRange | null {
  const range = { first: verb + 1, end: preposition };
  if (preposition <= verb + 1 || !MOVE_VERBS.has(tokens[verb]!.lower)) return null;
  if (tokens[verb + 1]!.lower === 'by' || /^(?:in|at|last|this|since|over)$/.test(tokens[verb + 1]!.lower))
    return null;
  for (let i = range.first; i < range.end; i++) {
    const { lower, kind } = tokens[i]!;
    const isAdverb =
      SKIPPED.has(lower) ||
      /^(?:up|down|straight|back|directly|only|grade|grades|one|two|out|from|to|notch|notches)$/.test(lower);
    if (kind === 'word' && !isAdverb) return range;
  }
  return null;
}

/** "from 4 (good)", "a five – very good –": the figure before the word is the same grade. */
function isFigure(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^[1-6]$/.test(token.text) || /^(?:one|two|three|four|five|six)$/.test(token.lower))
  );
}

/** The verb of movement that governs a "from" or "to" at `from`; the preposition itself if none is near. */
function findMover(tokens: readonly Token[], from: number, floor: number): number {
  for (let i = from; i >= Math.max(floor, from - OBJECT_LENGTH); i--) {
    if (MOVE_VERBS.has(tokens[i]!.lower)) return verbOfMove(tokens, i, floor);
  }
  return from;
}

/** "made the jump from", "completed its journey from": the verb of a movement that is told by a noun. */
function verbOfMove(tokens: readonly Token[], noun: number, floor: number): number {
  for (let i = noun - 1; i >= Math.max(floor, noun - 3); i--) {
    const { lower } = tokens[i]!;
    if (/^(?:made|makes|make|making|completed|taken|took|takes)$/.test(lower)) return i;
    if (DETERMINERS.has(lower) && i < noun - 2) return noun;
  }
  return noun;
}
