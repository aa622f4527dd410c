import { holderAt, isMark, isWord, mentions, type Clause } from '../clause.ts';
import { findSubject } from '../find-subject.ts';
import { waitFor } from '../../reading/index.ts';
import { type Succession, departureOf } from './succession.ts';

/** What is handed on with a post. */
export const HANDED = new Set([
  'job',
  'post',
  'role',
  'portfolio',
  'brief',
  'reins',
  'baton',
  'chain',
  'gavel',
]);
export const HANDING = new Set(
  'pass passes passed passing go goes gone went hand hands handed handing given falls'.split(' '),
);
/** "hands over in May to X": what is handed needs no name. */
const HANDING_OVER = new Set(['hand', 'hands', 'handed', 'handing']);
const THINGS = waitFor([...HANDED, 'over']);
const REACH = 6;

/** "His job will pass to the deputy director, X", "will hand the portfolio to X". */
export function byHanding(clause: Clause): Succession[] {
  if (!mentions(clause, THINGS)) return [];
  const { items } = clause;
  const found: Succession[] = [];
  items.forEach((item, at) => {
    const isOver = item.lower === 'over' && isWord(items[at - 1], HANDING_OVER);
    if (!isOver && !isWord(item, HANDED)) return;
    const around = items.slice(Math.max(0, at - 3), at + REACH);
    if (!around.some((i) => isWord(i, HANDING))) return;
    const to = items.findIndex((i, n) => n > at && n <= at + REACH && i.kind === 'word' && i.lower === 'to');
    if (to < 0) return;
    const successorAt = personAfter(clause, to + 1);
    const predecessorAt = giverBefore(clause, at);
    const giver = predecessorAt === undefined ? undefined : items[predecessorAt];
    if (successorAt === undefined || giver?.kind !== 'person') return;
    const successor = holderAt(clause, successorAt) ?? null;
    if (successor === null || successor === giver.person) return;
    const isFuture = items.slice(Math.max(0, at - 5), to).some((i) => i.lower === 'will' || i.lower === 'to');
    found.push({
      successor,
      predecessor: giver.person,
      predecessorAt: predecessorAt!,
      verb: null,
      departure: isFuture ? 'future' : departureOf(clause, successorAt),
      isFuture,
      kind: 'successor',
    });
  });
  return found;
}

/** The name after "to", past a post of its own: "to the deputy director, | X". */
function personAfter(clause: Clause, from: number): number | undefined {
  for (let i = from; i < Math.min(clause.items.length, from + REACH); i++) {
    if (holderAt(clause, i) !== undefined) return i;
    const item = clause.items[i]!;
    if (item.kind === 'mark' && !isMark(item, ',')) return undefined;
  }
  return undefined;
}

/** Whose post it was: its owner, or the subject of the verb before. */
function giverBefore(clause: Clause, noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const item = clause.items[i]!;
    if (item.kind === 'person') return i;
    if (item.kind !== 'word') return undefined;
    if (isWord(item, HANDING)) break;
  }
  const verb = clause.verbs.findLast((v) => v.end <= noun);
  if (verb !== undefined && noun - verb.end <= 2) return findSubject(clause, verb)?.[0];
  for (let i = noun - 1; i >= Math.max(0, noun - 3 * REACH); i--)
    if (holderAt(clause, i) !== undefined) return i;
  return undefined;
}
