import { holderAt, isMark, isWord, type Clause } from './clause.ts';
import { findObject } from './find-holders.ts';
import { findSubject } from './find-subject.ts';
import { DEPARTURE_NOUNS } from './phrase-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Somebody follows somebody in a post that other words name. */
export interface Succession {
  readonly successor: number | null;
  readonly predecessor: number;
  readonly predecessorAt: number;
  readonly verb: VerbGroup | null;
  /** What the sentence says of the one before: gone, going, or nothing. */
  readonly departure: 'past' | 'future' | null;
  readonly isFuture: boolean;
  readonly kind: 'verb' | 'predecessor' | 'successor' | 'departure';
}

/** Finds who follows whom in a sentence. */
export function findSuccessions(clause: Clause): Succession[] {
  return [...byVerb(clause), ...byNoun(clause), ...byDeparture(clause)];
}

function byVerb(clause: Clause): Succession[] {
  const found: Succession[] = [];
  for (const verb of clause.verbs) {
    const object = readObject(clause, verb);
    if (object === undefined) continue;
    const subject = findSubject(clause, verb)?.[0];
    const [successorAt, predecessorAt] = object.isReversed ? [object.at, subject] : [subject, object.at];
    if (predecessorAt === undefined) continue;
    const predecessor = holderAt(clause, predecessorAt);
    if (predecessor === undefined) continue;
    const successor = successorAt === undefined ? null : (holderAt(clause, successorAt) ?? null);
    if (successor === predecessor) continue;
    found.push({
      successor,
      predecessor,
      predecessorAt,
      verb,
      departure: departureOf(clause, predecessorAt),
      isFuture: verb.tense === 'future' || verb.tense === 'infinitive',
      kind: 'verb',
    });
  }
  return found;
}

/** The other person of "replaces X", "takes over from X", "is succeeded by X", "made way for X". */
function readObject(clause: Clause, verb: VerbGroup): { at: number; isReversed: boolean } | undefined {
  const { items } = clause;
  const isSuccession = verb.verbClass === 'succeed' || verb.lemma === 'oust';
  if (isSuccession && !verb.isPassive) {
    const at = findObject(clause, verb, verb.end + 8);
    return at === undefined ? undefined : { at, isReversed: false };
  }
  const link = isSuccession
    ? 'by'
    : verb.lemma === 'take' || verb.lemma === 'fill' || verb.lemma === 'stand'
      ? 'from for'
      : verb.lemma === 'make' || verb.lemma === 'give'
        ? 'for to'
        : '';
  if (link === '') return undefined;
  if ((verb.lemma === 'make' || verb.lemma === 'give') && items[verb.end]?.lower !== 'way') return undefined;
  for (let i = verb.end; i < Math.min(items.length, verb.end + 8); i++) {
    const item = items[i]!;
    if (isMark(item, ';', ':')) return undefined;
    if (item.kind !== 'word' || !link.split(' ').includes(item.lower)) continue;
    for (let j = i + 1; j < Math.min(items.length, i + 7); j++) {
      if (holderAt(clause, j) !== undefined)
        return { at: j, isReversed: isSuccession || verb.verbClass === 'leave' };
      if (items[j]!.kind === 'mark') return undefined;
    }
  }
  return undefined;
}

/** "X, who retired in May", "X, who is leaving": what is said of a person's going right after the name. */
function departureOf(clause: Clause, at: number): 'past' | 'future' | null {
  const { items } = clause;
  for (let i = at + 1; i < Math.min(items.length, at + 14); i++) {
    const verb = clause.verbs.find((v) => v.first <= i && v.end > i);
    if (verb === undefined) continue;
    if (verb.verbClass === 'leave' || verb.verbClass === 'start') {
      if (
        verb.isProgressive ||
        verb.tense === 'future' ||
        verb.tense === 'present' ||
        verb.tense === 'participle'
      )
        return 'future';
      return 'past';
    }
    if (verb.lemma === 'be' && verb.tense === 'past') return 'past';
  }
  return null;
}

const PREDECESSORS = new Set(['predecessor', 'predecessors']);
const SUCCESSORS = new Set(['successor']);

/** "Her predecessor, X", "his successor, Y", "in succession to X". */
function byNoun(clause: Clause): Succession[] {
  const { items } = clause;
  const found: Succession[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'word') return;
    const isBefore = PREDECESSORS.has(item.lower);
    const isAfter = SUCCESSORS.has(item.lower);
    const isIn = item.lower === 'succession' && items[at + 1]?.lower === 'to';
    if (!isBefore && !isAfter && !isIn) return;
    let next = isIn ? at + 2 : at + 1;
    while (
      isMark(items[next], ',', '–', '—', '(') ||
      isWord(
        items[next],
        new Set(['the', 'late', 'is', 'was', 'will', 'be', 'but', 'one', 'councillor', 'cllr']),
      )
    )
      next++;
    if (items[next]?.kind === 'title') next++;
    const person = holderAt(clause, next);
    if (person === undefined || next - at > 8) return;
    const owner = isIn ? null : ownerBefore(clause, at);
    const other = owner ?? null;
    if (other === person) return;
    const base = { verb: null, departure: departureOf(clause, next), isFuture: false };
    if (isAfter)
      found.push({
        ...base,
        successor: person,
        predecessor: other ?? -1,
        predecessorAt: next,
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

function ownerBefore(clause: Clause, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const item = clause.items[i]!;
    if (item.kind === 'person') return item.isPossessive ? item.person : undefined;
    if (item.kind === 'mark') return undefined;
  }
  return undefined;
}

function subjectOf(clause: Clause, at: number): number | null {
  const verb = clause.verbs.findLast((v) => v.end <= at);
  const subject = verb === undefined ? undefined : findSubject(clause, verb)?.[0];
  return subject === undefined ? null : (holderAt(clause, subject) ?? null);
}

/** "since Mrs Day's retirement", "following the departure of Mr Lee". */
function byDeparture(clause: Clause): Succession[] {
  const { items } = clause;
  const found: Succession[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'word' || !DEPARTURE_NOUNS.has(item.lower)) return;
    const owner = items[at - 1]?.kind === 'word' ? items[at - 2] : items[at - 1];
    const ownerAt = items[at - 1]?.kind === 'word' ? at - 2 : at - 1;
    const isOf = items[at + 1]?.lower === 'of';
    const personAt =
      owner?.kind === 'person' && owner.isPossessive && !owner.isPronoun ? ownerAt : isOf ? at + 2 : -1;
    const person = items[personAt];
    if (person?.kind !== 'person' || person.isPronoun) return;
    const opener = items
      .slice(Math.max(0, at - 5), at)
      .some((i) => i.kind === 'word' && /^(?:since|following|after|until)$/.test(i.lower));
    if (!opener) return;
    const verb = clause.verbs.findLast((v) => v.end <= at) ?? null;
    const subject = verb === null ? undefined : findSubject(clause, verb)?.[0];
    const successor = subject === undefined ? null : (holderAt(clause, subject) ?? null);
    found.push({
      successor,
      predecessor: person.person,
      predecessorAt: personAt,
      verb,
      departure: 'past',
      isFuture: false,
      kind: 'departure',
    });
  });
  return found;
}
