import type { Token } from '../reading/index.ts';
import type { Evidence } from './evidence.ts';
import { PARTIES } from './lexicon/parties.ts';
import { type Candidate, isStrongFirst } from './candidate.ts';
import { W, weighPersonNoun } from './weights.ts';
import { SIGN } from './word-signs.ts';

const PLACE_PREPOSITIONS = new Set(
  'in at near outside around across throughout through towards into inside within along beyond'.split(' '),
);

const DETERMINERS = new Set('the a an this these our your its'.split(' '));

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
    'appointed appoints named names elected elects chose chosen chooses poached picked drafted recruited recruits promoted promotes hired ' +
    'replaced replaces replacing succeeded succeeds succeeding nominated nominates selected ousted beat beating ' +
    'made called including joined alongside by'
  ).split(' '),
);

export function weighBefore({ reading, signs, titleEnds }: Evidence, candidate: Candidate): number {
  const { tokens } = reading;
  const at = candidate.first - 1;
  const before = tokens[at];
  if (before === undefined || before.sentence !== tokens[candidate.first]!.sentence) return 0;
  // "… of the vote, writes Asha Day.": whoever wrote it.
  const closes = tokens[candidate.end] === undefined || tokens[candidate.end]!.text === '.';
  if ((before.lower === 'writes' || before.lower === 'reports') && closes && before.paragraph < 2)
    return W.byline;
  // "cabinet member for homes Asha Day": a post, though its last word could be a thing's.
  if (titleEnds[candidate.first] === 1) return W.roleBefore;
  if (isThing(signs[at]!) && !before.isCapitalised) return W.thingBefore;
  if ((signs[at]! & SIGN.head) !== 0) return W.roleBefore;
  if (DETERMINERS.has(before.lower)) return W.articleBefore;
  if (before.kind === 'possessive') return isParty(tokens[at - 1]) ? W.partyBefore : 0;
  if (PLACE_PREPOSITIONS.has(before.lower) || /^(?:neighbouring|nearby)$/.test(before.lower))
    return W.placeBefore;
  if (isParty(before)) return W.partyBefore;
  if ((signs[at]! & SIGN.personNoun) !== 0) return weighPersonNoun(signs[at]!);
  if ((signs[at]! & SIGN.speech) !== 0) return TRANSITIVE.has(before.lower) ? W.speechObject : W.speech;
  // "to join Fern Homes as director"
  if (/^join(?:s|ed|ing)?$/.test(before.lower) && tokens[candidate.end]?.lower === 'as') return W.thingBefore;
  if (APPOINTING.has(before.lower)) return W.appointed;
  if (before.lower === 'of' || before.lower === 'for' || before.lower === 'from')
    return isStrongFirst(signs[candidate.parts[0]!]!) ? 0 : W.ofBefore;
  if (before.text === ',' && tokens[candidate.end]?.text === ',' && followsPost(tokens, titleEnds, at))
    return W.roleBefore;
  // "the Minister for Local Government (Asha Day)"
  if (before.text === '(' && titleEnds[at] === 1 && tokens[candidate.end]?.text === ')') return W.roleBefore;
  if (before.text === ',' && isThing(signs[at - 1]!) && titleEnds[at] === 0) return W.thingBefore;
  // "(leader, Dudley)": whose leader, and no name of one word.
  const isLone = candidate.end - candidate.first === 1 && tokens[candidate.end]?.text === ')';
  if (before.text === ',' && titleEnds[at] === 1 && isLone) return W.thingBefore;
  if (before.text === ',' && titleEnds[at] === 1)
    return tokens[candidate.end]?.text === ',' ? W.roleBefore : W.roleAfter;
  if (before.text === ',' && (signs[at - 1]! & SIGN.personNoun) !== 0) return weighPersonNoun(signs[at - 1]!);
  return 0;
}

const LONGEST_BODY = 7;

/** "the leader of the council, | Oswy Reed, |": a post and its body up to the comma. */
function followsPost(tokens: readonly Token[], titleEnds: Uint8Array, comma: number): boolean {
  for (let at = comma - 1; at > 0 && comma - at <= LONGEST_BODY; at--) {
    if (tokens[at]!.kind === 'punctuation' || tokens[at]!.sentence !== tokens[comma]!.sentence) return false;
    if (titleEnds[at] === 1) return /^(?:of|at)$/.test(tokens[at]!.lower);
  }
  return false;
}

function isThing(sign: number): boolean {
  return (sign & SIGN.thingNoun) !== 0 && (sign & SIGN.personNoun) === 0;
}

function isParty(token: Token | undefined): boolean {
  return token !== undefined && token.isCapitalised && PARTIES.has(token.lower);
}
