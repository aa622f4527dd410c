import { holderAt, isMark, type Clause } from '../clause.ts';
import type { Movement } from '../find-movements.ts';
import { findSubject } from '../find-subject.ts';
import type { Succession } from './succession.ts';

const LONGEST_GAP = 2;
/** Words that may follow "takes over" where nothing says from whom or what. */
const CLOSING = /^(?:in|on|at|next|this|until|immediately|today|tomorrow)$/;

/** "X retires in May. Y takes over": from whoever the sentences before said to go. */
export function findTakeovers(clause: Clause, movements: readonly Movement[]): Succession[] {
  const { items } = clause;
  const gone = movements.findLast((m) => m.kind === 'leaves' || m.kind === 'left' || m.kind === 'died');
  if (gone === undefined || clause.sentence - gone.sentence > LONGEST_GAP) return [];
  return clause.verbs.flatMap((verb): Succession[] => {
    if (verb.lemma !== 'take' || items[verb.end]?.lower !== 'over' || verb.isNegative) return [];
    const next = items[verb.end + 1];
    const isOpen = next === undefined || next.kind === 'mark' || CLOSING.test(next.lower);
    const isAs = isMark(next, ',') && items[verb.end + 2]?.lower === 'as';
    const subject = findSubject(clause, verb)?.[0];
    const successor = subject === undefined ? undefined : holderAt(clause, subject);
    if (!isOpen || isAs || successor === undefined || successor === gone.person) return [];
    return [
      {
        successor,
        predecessor: gone.person,
        predecessorAt: subject!,
        verb,
        departure: gone.kind === 'leaves' ? 'future' : 'past',
        isFuture: verb.tense === 'future' || verb.tense === 'infinitive' || gone.kind === 'leaves',
        kind: 'successor',
      },
    ];
  });
}
