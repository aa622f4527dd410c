import type { Evidence } from './evidence.ts';
import type { Candidate } from './candidate.ts';
import { weighAfter } from './weigh-after.ts';
import { weighBefore } from './weigh-before.ts';
import { W } from './weights.ts';

/** How much the words around a candidate speak for a person (above 0) or against one. */
export function weighContext(evidence: Evidence, candidate: Candidate): number {
  if (candidate.honorific !== null && candidate.honorific.kind !== 'rank') return W.honorific;
  if (isCredit(evidence, candidate)) return W.byline;
  const rank = candidate.honorific === null ? 0 : W.rank;
  const namesake = isNamesake(evidence, candidate) ? W.namesake : 0;
  return rank + namesake + weighBefore(evidence, candidate) + weighAfter(evidence, candidate);
}

/** "Cecil Jones is out of special measures", where Cecil Jones Academy is spoken of: the school, as long as nothing tells of a person. */
function isNamesake({ reading, namesakes }: Evidence, { parts }: Candidate): boolean {
  return namesakes.size > 0 && namesakes.has(parts.map((i) => reading.tokens[i]!.lower).join(' '));
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
