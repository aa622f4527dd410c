import { holderAt, isMark, isWord, mentions, type Clause } from '../clause.ts';
import { waitFor } from '../../reading/index.ts';
import { type Succession, departureOf, subjectAt, subjectOf } from './succession.ts';

const PREDECESSORS = new Set(['predecessor', 'predecessors']);

const SUCCESSORS = new Set(['successor', 'replacement']);

const NOUNS = waitFor([...PREDECESSORS, ...SUCCESSORS, 'succession', 'place']);

/** What may stand between such a noun and the name. */
const BETWEEN = new Set(
  'mr mrs ms dr sir dame lord the late is was will be to set but one councillor cllr'.split(' '),
);

/** "Her predecessor, X", "his successor, Y", "in succession to X". */
export function byNoun(clause: Clause): Succession[] {
  if (!mentions(clause, NOUNS)) return [];
  const { items } = clause;
  const found: Succession[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'word') return;
    const isBefore = PREDECESSORS.has(item.lower);
    const isAfter = SUCCESSORS.has(item.lower);
    const isIn =
      (item.lower === 'succession' && items[at + 1]?.lower === 'to') ||
      (item.lower === 'place' && items[at - 1]?.lower === 'in' && items[at + 1]?.lower === 'of');
    if (isAfter && isReplaced(clause, at, found)) return;
    if (!isBefore && !isAfter && !isIn) return;
    let next = isIn ? at + 2 : at + 1;
    // "Her replacement on an interim basis is X"
    const basis = items.slice(next, next + 4).map((i) => i.lower);
    const isOnBasis = basis[0] === 'on' && basis[3] === 'basis';
    if (isOnBasis) next += 4;
    const isInterim = items[at - 1]?.lower === 'interim' || (isOnBasis && basis[2] === 'interim');
    const standsIn = isInterim ? 'interim' : null;
    // "His predecessor in Widnes, Tom Pellow"
    if (isBefore && items[next]?.lower === 'in' && isMark(items[next + 2], ',')) next += 2;
    while (isMark(items[next], ',', '–', '—', '(') || isWord(items[next], BETWEEN)) next++;
    if (items[next]?.kind === 'title') next++;
    // "X, who resigned in May, was her predecessor": the noun closes the clause.
    const closes = items[at + 1] === undefined || isMark(items[at + 1], '.', ',', ';');
    const isPredicate =
      closes && clause.verbs.some((v) => v.lemma === 'be' && v.end <= at && at - v.end <= 2);
    const subject = isPredicate ? subjectAt(clause, at) : undefined;
    if (subject !== undefined) next = subject;
    const person = holderAt(clause, next);
    if (person === undefined || next - at > 8) return;
    const owner = isIn ? null : ownerBefore(clause, at);
    const other = owner ?? null;
    if (other === person) return;
    const isFuture =
      items.slice(at, next).some((i) => i.lower === 'will' || i.lower === 'be') || startsLater(clause, next);
    const base = { verb: null, departure: departureOf(clause, next), isFuture };
    if (isAfter)
      found.push({
        ...base,
        successor: person,
        predecessor: other ?? -1,
        predecessorAt: next,
        standsIn,
        kind: 'successor',
      });
    else
      found.push({
        ...base,
        successor: isIn ? subjectOf(clause, at) : other,
        predecessor: person,
        predecessorAt: next,
        kind: 'predecessor',
      });
  });
  return found;
}

/** "Her successor, Asha Day, starts on 2 May" */
function startsLater(clause: Clause, person: number): boolean {
  const at = isMark(clause.items[person + 1], ',') ? person + 2 : person + 1;
  const verb = clause.verbs.find((v) => v.first === at);
  return verb?.verbClass === 'start' && (verb.tense === 'present' || verb.tense === 'future');
}

/** "until a replacement is found for X", "a successor to X": adds it and tells whether it is one. */
function isReplaced(clause: Clause, at: number, found: Succession[]): boolean {
  for (let i = at + 1; i < Math.min(clause.items.length, at + 6); i++) {
    const item = clause.items[i]!;
    if (item.kind === 'mark') return false;
    if (item.lower !== 'for' && item.lower !== 'to') continue;
    const predecessor = holderAt(clause, i + 1);
    if (predecessor === undefined) continue;
    const successor = subjectOf(clause, at);
    if (successor === predecessor) return false;
    const departure = departureOf(clause, i + 1);
    found.push({
      successor,
      predecessor,
      predecessorAt: i + 1,
      verb: null,
      departure,
      isFuture: departure !== 'past',
      kind: 'verb',
    });
    return true;
  }
  return false;
}

function ownerBefore(clause: Clause, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const item = clause.items[i]!;
    if (item.kind === 'person') return item.isPossessive ? item.person : undefined;
    if (item.kind === 'mark') return undefined;
  }
  return undefined;
}
