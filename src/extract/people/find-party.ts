import type { Candidate } from './candidate.ts';
import { PARTIES } from './lexicon/parties.ts';
import type { Evidence } from './evidence.ts';
import { readParty } from './read-party.ts';

const BETWEEN = new Set(
  'group councillor councillors cllr leader deputy mayor mp msp peer colleague party opposition'.split(' '),
);
const REACH = 4;

/** The party that stands by a name: "(Lab)", "Labour councillor …", "…, a Liberal Democrat,"; or null. */
export function findParty({ reading }: Evidence, candidate: Candidate): string | null {
  const { tokens } = reading;
  const bracket = readParty(tokens, candidate.end);
  if (bracket !== null) return bracket;
  const { sentence } = tokens[candidate.first]!;
  for (let at = candidate.first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) break;
    if (token.isCapitalised && tokens[at + 1]!.text !== ',') {
      const two = at > 0 ? PARTIES.get(`${tokens[at - 1]!.lower} ${token.lower}`) : undefined;
      const party = two ?? PARTIES.get(token.lower);
      if (party !== undefined) return party;
    } else if (token.lower === 'independent' && steps > 0) return 'Independent';
    const isJoint = token.kind === 'possessive' || (token.text === ',' && steps === 0);
    if (!isJoint && !BETWEEN.has(token.lower)) break;
  }
  const [comma, article] = [tokens[candidate.end], tokens[candidate.end + 1]];
  if (comma?.text !== ',' || (article?.lower !== 'a' && article?.lower !== 'an')) return null;
  const word = tokens[candidate.end + 2];
  if (!word?.isCapitalised) return null;
  return PARTIES.get(`${word.lower} ${tokens[candidate.end + 3]?.lower}`) ?? PARTIES.get(word.lower) ?? null;
}
