import type { Reading, Token, TokenRange } from '../reading/index.ts';
import { isConnector } from './casing.ts';
import { FOR_HEADS, HEAD_KINDS, HOUSE_HEADS, OF_HEADS } from './lexicon/organisation-heads.ts';

/** No name of an organisation is longer, in tokens. */
const LONGEST_RUN = 16;
/** Heads that are also the first half of a pair: "Police and Crime", "School and Nursery". */
const PAIRED = new Set(
  'police housing school schools hospital hospitals college library museum academy nursery primary grammar fund homes'.split(
    ' ',
  ),
);
/** A possessive after these parts a body from what is its own: "the Council’s Scrutiny Panel". */
const OWNERS = new Set(
  'council councils authority government party trust association committee group'.split(' '),
);

/**
 * The stretches of capitalised words, with the small words between them, that may hold an organisation's
 * name. A run is cut where a small word cannot be part of a name: "Chair of | Oakfield Homes". `placeEnds`
 * marks the tokens at which a place's name ends, `taken` those that are named already.
 */
export function findCapitalisedRuns(
  reading: Reading,
  taken: Uint8Array,
  isInPlace: (token: number) => boolean,
): TokenRange[] {
  const runs: TokenRange[] = [];
  const { tokens } = reading;
  let i = 0;
  while (i < tokens.length) {
    if (!startsRun(tokens[i]!) || taken[i] || isOfMinister(tokens, i)) {
      i++;
      continue;
    }
    let first = i;
    let end = i + 1;
    for (;;) {
      const step = stepAt(tokens, end, taken);
      if (step === 0 || end - first >= LONGEST_RUN) break;
      if (cutsAt(tokens, first, end, step, isInPlace)) {
        runs.push({ first, end });
        first = end + step - 1;
      }
      end += step;
    }
    runs.push({ first, end });
    i = end;
  }
  return runs;
}

/** "Minister of | State for Local Government": words of a post. */
function isOfMinister(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.text === 'State' && tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'minister'
  );
}

function startsRun(token: Token): boolean {
  return token.kind === 'word' && token.isCapitalised;
}

/** How many tokens the run takes at `end`: up to and with the next capitalised word; 0 where it ends. */
function stepAt(tokens: readonly Token[], end: number, taken: Uint8Array): number {
  const sentence = tokens[end - 1]!.sentence;
  const isNext = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && token.sentence === sentence && !taken[at] && startsRun(token);
  };
  const token = tokens[end];
  if (token === undefined || token.sentence !== sentence || taken[end]) return 0;
  if (isNext(end)) return 1;
  if (token.kind === 'possessive') return isNext(end + 1) ? 2 : 0;
  // "Tenants’ Co-operative": the bare apostrophe of a plural owner.
  if (token.text === '’' || token.text === "'") {
    const isClose = token.start === tokens[end - 1]!.end && tokens[end - 1]!.lower.endsWith('s');
    return isClose && isNext(end + 1) ? 2 : 0;
  }
  if (token.text === '@') return token.start === tokens[end - 1]!.end && isNext(end + 1) ? 2 : 0;
  if (!isConnector(token)) return 0;
  if (isNext(end + 1)) return 2;
  const after = tokens[end + 1];
  return after !== undefined && after.lower === 'the' && !taken[end + 1] && isNext(end + 2) ? 3 : 0;
}

/** "Police and Crime Panel", "School and Nursery": one body, where "Oakfield School and Fern Nursery" is two. */
function isPaired(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[end - 1]!.lower === 'police') return tokens[end + 1]?.lower === 'crime' || end - first === 1;
  return end - first === 1 && PAIRED.has(tokens[end - 1]!.lower);
}

/** "Avon Fire and Rescue Service | and Essex …" */
function isRescueService(tokens: readonly Token[], end: number): boolean {
  return tokens[end - 1]!.lower === 'service' && tokens[end - 2]?.lower === 'rescue';
}

function cutsAt(
  tokens: readonly Token[],
  first: number,
  end: number,
  step: number,
  isInPlace: (token: number) => boolean,
): boolean {
  if (step === 1) return false;
  const before = tokens[end - 1]!.lower;
  const joint = tokens[end]!;
  if (joint.text === '@' || joint.text === '&' || joint.kind === 'punctuation') return false;
  if (isInPlace(end)) return false;
  if (joint.kind === 'possessive') return OWNERS.has(before) || isInPlace(end - 1);
  switch (joint.lower) {
    // "Ysgol y Garn", "Plas yr Onnen".
    case 'y':
    case 'yr':
    case 'ar':
    case 'nan':
    case 'na':
    case 'an':
      return false;
    case 'and':
      return (
        step === 3 ||
        isRescueService(tokens, end) ||
        HOUSE_HEADS.has(before) ||
        (HEAD_KINDS.has(before) && !isPaired(tokens, first, end))
      );
    case 'of':
      return !OF_HEADS.has(before);
    case 'for':
      return !FOR_HEADS.has(before);
    default:
      return true;
  }
}
