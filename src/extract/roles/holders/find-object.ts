import { holderAt, isMark, REACH, type Clause } from '../clause.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** The person between a verb and `limit`. */
export function findObject(clause: Clause, verb: VerbGroup, limit: number): number | undefined {
  for (let i = verb.end; i < Math.min(limit, verb.end + REACH); i++) {
    if (holderAt(clause, i) !== undefined) return i;
    if (isMark(clause.items[i], ',', ';')) return undefined;
  }
  return undefined;
}
