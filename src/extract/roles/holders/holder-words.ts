import type { Clause } from '../clause.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** Words around a post that tell, or do not tell, who holds it; gathered from council news of all kinds. */

export const BEFORE_POST = new Set([
  'and',
  'as',
  'with',
  'by',
  'to',
  'says',
  'said',
  'of',
  'from',
  'when',
  'while',
  'but',
  'that',
  'under',
  'its',
]);

export const PARTY_ADJECTIVES = new Set([
  'conservative',
  'labour',
  'liberal',
  'democrat',
  'green',
  'independent',
  'tory',
  'reform',
  'ukip',
]);

export const SENT = new Set([
  'put',
  'sent',
  'appointed',
  'drafted',
  'brought',
  'installed',
  'chosen',
  'hired',
  'named',
  'who',
]);

export const HELD = new Set(['held', 'occupied', 'filled', 'covered']);

/** What is done with a post by whoever comes into it: "taken on by", "carried out by". */
export const TAKEN_ON = new Set(['taken', 'carried', 'assumed', 'performed', 'undertaken', 'done', 'shared']);

/** How a post goes to somebody: "passes to", "will go to". */
export const HANDED_TO = new Set([
  'pass',
  'passes',
  'go',
  'goes',
  'fall',
  'falls',
  'handed',
  'given',
  'passed',
]);

/** Verbs that a post follows without "as". */
export const TAKES_POST = new Set(['be', 'become', 'remain', 'stay']);

export const CLAUSE_WORDS = new Set(
  'that who which when where while if because after before until but said says told by with to as not what how why than like'.split(
    ' ',
  ),
);

export const CAREERS = new Set([
  'director',
  'manager',
  'head',
  'officer',
  'adviser',
  'commissioner',
  'inspector',
  'worker',
  'accountant',
  'planner',
  'teacher',
  'lawyer',
  'solicitor',
  'consultant',
  'engineer',
  'surveyor',
  'economist',
  'nurse',
  'doctor',
]);

export const WISHES = new Set(
  (
    'want wants wanted hope hopes hoped like tried try tries applied apply bid campaign wish wished aspires ran running stood ' +
    'standing seeking sought refused declined able ability enough chance fit unlikely offered need ready willing failed how favourite frontrunner candidate contender'
  ).split(' '),
);

export const HAVING = new Set(['has', 'have', 'holds', 'got', 'landed', 'took', 'takes']);

export const ENDED = new Set(['ended', 'end', 'over', 'finished', 'expired', 'ran', 'close']);

/** "has been tipped to succeed", "is rumoured to be": what people only say. */
export function isTipped({ items }: Clause, { first, end }: VerbGroup): boolean {
  return items
    .slice(Math.max(0, first - 2), end)
    .some((i) => /^(?:tipped|rumoured|favourite)$/.test(i.lower));
}
