import type { Clause } from './clause.ts';
import type { Succession } from './successions/succession.ts';
import { byVerb } from './successions/by-verb.ts';
import { byHanding } from './successions/by-handing.ts';
import { byNoun } from './successions/by-noun.ts';
import { byDeparture, byLeaving } from './successions/by-departure.ts';

/** Finds who follows whom in a sentence. */
export function findSuccessions(clause: Clause): Succession[] {
  return [
    ...byVerb(clause),
    ...byNoun(clause),
    ...byDeparture(clause),
    ...byLeaving(clause),
    ...byHanding(clause),
  ];
}
