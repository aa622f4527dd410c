import { type Reading, waitFor } from '../reading/index.ts';
import { PARTIES } from './lexicon/parties.ts';
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts';

/** "The Labour councillor said": words that stand for a councillor whom the reader has met. */
export interface Description {
  /** The party that it names, or null. */
  readonly party: string | null;
  /** "the new councillor for Moss Side": whoever has just been elected. */
  readonly isElected: boolean;
  /** The token after it. */
  readonly end: number;
}

const NOUNS = new Set(['councillor', 'cllr', 'politician', 'peer']);
const COUNCILLORS = waitFor(NOUNS);

/** What may stand between the article and the noun besides a party: "the veteran Labour councillor". */
const MODIFIERS = new Set(
  'veteran former local district county city borough town senior outspoken'.split(' '),
);

const ELECTED = new Set('new newly elected newly-elected'.split(' '));

const LONGEST = 5;

/** After one of these the noun is a general one, or says which councillor of several. */
const OPENING = new Set('for of who whose in at from with that elected representing responsible'.split(' '));

/**
 * Reads a description of a councillor that begins with the article at `at`: the subject of a sentence or
 * beside a verb of speech, with nothing after it that says which councillor is meant.
 */
export function readDescription({ tokens, sentences }: Reading, at: number): Description | undefined {
  let hasNoun = false;
  for (let i = at + 1; i < at + LONGEST; i++) hasNoun ||= ((tokens[i]?.triggers ?? 0) & COUNCILLORS) !== 0;
  if (!hasNoun) return undefined;
  const { sentence } = tokens[at]!;
  let party: string | null = null;
  let isElected = false;
  let noun = at + 1;
  for (; noun < at + LONGEST; noun++) {
    const token = tokens[noun];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (NOUNS.has(token.lower)) break;
    const two = PARTIES.get(`${tokens[noun - 1]!.lower} ${token.lower}`);
    const named =
      two ?? (token.isCapitalised || token.lower === 'independent' ? PARTIES.get(token.lower) : undefined);
    if (named !== undefined) party = named;
    else if (ELECTED.has(token.lower)) isElected = true;
    else if (!MODIFIERS.has(token.lower) && !PARTIES.has(`${token.lower} ${tokens[noun + 1]?.lower}`))
      return undefined;
  }
  const next = tokens[noun + 1];
  if (noun === at + LONGEST || tokens[noun]!.isCapitalised) return undefined;
  if (isElected && next?.lower === 'for' && tokens[noun + 2]?.isCapitalised === true)
    return { party, isElected, end: endOfSeat(tokens, noun + 2) };
  if (next?.sentence === sentence && (next.isCapitalised || OPENING.has(next.lower))) return undefined;
  const isSpeaker =
    SPEECH_VERBS.has(next?.lower ?? '') || (at > 0 && SPEECH_VERBS.has(tokens[at - 1]!.lower));
  const isSubject = sentences[sentence]!.first === at && next?.kind === 'word';
  return isSpeaker || isSubject ? { party, isElected, end: noun + 1 } : undefined;
}

const LONGEST_SEAT = 5;

/** The end of "Gorse Hill and Pinehurst". */
function endOfSeat(tokens: Reading['tokens'], from: number): number {
  let end = from + 1;
  while (
    end < from + LONGEST_SEAT &&
    (tokens[end]?.isCapitalised === true ||
      (tokens[end]?.lower === 'and' && tokens[end + 1]?.isCapitalised === true))
  )
    end++;
  return end;
}
