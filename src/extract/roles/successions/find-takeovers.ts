import type { Claim } from '../claim.ts';
import { holderAt, isMark, isWord, type Clause } from '../clause.ts';
import type { Movement } from '../find-movements.ts';
import { findSubject } from '../find-subject.ts';
import { skipHonorifics } from '../holders/names.ts';
import { HANDED, HANDING } from './by-handing.ts';
import type { Succession } from './succession.ts';

const LONGEST_GAP = 2;
/** Words that may follow "takes over" where nothing says from whom or what. */
const CLOSING = /^(?:in|on|at|next|this|until|immediately|today|tomorrow|since|while|temporarily|meanwhile)$/;

/** Whoever goes, by the words of a sentence. */
type Going = Pick<Movement, 'person' | 'kind' | 'sentence'>;

/** "X retires in May. Y takes over": from whoever the sentences before said to go, of a post or without one. */
export function findTakeovers(
  clause: Clause,
  movements: readonly Movement[],
  claims: readonly Claim[],
): Succession[] {
  const { items } = clause;
  const moved = movements.findLast((m) => m.kind === 'leaves' || m.kind === 'left' || m.kind === 'died');
  const left = claims.findLast((c) => c.event === 'left');
  const gone: Going | undefined =
    left !== undefined && left.sentence > (moved?.sentence ?? -1)
      ? { person: left.person, kind: left.status === 'former' ? 'left' : 'leaves', sentence: left.sentence }
      : moved;
  if (gone === undefined || clause.sentence - gone.sentence > LONGEST_GAP) return [];
  const handed = readHanded(clause, gone);
  if (handed !== undefined) return [handed];
  return clause.verbs.flatMap((verb): Succession[] => {
    const particle = items[verb.end]?.lower;
    const standsIn = STANDING_IN.get(`${verb.lemma} ${particle}`) ?? null;
    const isOver = verb.lemma === 'take' && particle === 'over';
    // "having filled in since spring": told of before.
    const isBefore = items[verb.first]?.lower === 'having';
    if ((standsIn === null && !isOver) || verb.isNegative || isBefore) return [];
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
        standsIn,
        kind: 'successor',
      },
    ];
  });
}

/** "has been acting up since", "will step in until a successor is found". */
const STANDING_IN: ReadonlyMap<string, 'interim' | 'acting'> = new Map([
  ['act up', 'acting'],
  ['step in', 'interim'],
  ['stand in', 'interim'],
  ['fill in', 'interim'],
]);

/** "X stood down as leader. That post goes to Y": what X had, where the words name no other giver. */
function readHanded(clause: Clause, gone: Going): Succession | undefined {
  const { items } = clause;
  if (!isWord(items[0], POINTING) || !isWord(items[1], HANDED)) return undefined;
  const to = items.findIndex((i, at) => at <= 5 && i.lower === 'to');
  if (to < 0 || !items.slice(2, to).some((i) => isWord(i, HANDING))) return undefined;
  const at = skipHonorifics(clause, to + 1);
  const successor = holderAt(clause, at);
  if (successor === undefined || successor === gone.person) return undefined;
  return {
    successor,
    predecessor: gone.person,
    predecessorAt: at,
    verb: null,
    departure: gone.kind === 'leaves' ? 'future' : 'past',
    isFuture: true,
    kind: 'successor',
  };
}
const POINTING = new Set(['that', 'the', 'this', 'his', 'her', 'their']);
