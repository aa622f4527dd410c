import { holderAt, isMark, isWord, type Clause } from './clause.ts';
import { findObject } from './holders/linked-by-as.ts';
import { findSubject } from './find-subject.ts';
import { DEPARTURE_NOUNS, HONORIFIC_WORDS } from './phrase-words.ts';
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
  readonly kind: 'verb' | 'predecessor' | 'successor' | 'departure' | 'leaving';
}

/** Finds who follows whom in a sentence. */
export function findSuccessions(clause: Clause): Succession[] {
  return [...byVerb(clause), ...byNoun(clause), ...byDeparture(clause), ...byLeaving(clause)];
}

function byVerb(clause: Clause): Succession[] {
  const found: Succession[] = [];
  for (const verb of clause.verbs) {
    const object = readObject(clause, verb);
    if (object === undefined) continue;
    const subject = findSubject(clause, verb)?.[0];
    const [successorAt, predecessorAt] = object.isReversed ? [object.at, subject] : [subject, object.at];
    if (predecessorAt === undefined) continue;
    const before = clause.items[predecessorAt];
    if (before?.kind !== 'person') continue;
    const predecessor = before.person;
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
  if (verb.lemma === 'take' && items[verb.end + 1]?.lower === 'place') return readShoes(clause, verb.end + 2);
  if (verb.lemma === 'step' && items[verb.end]?.lower === 'into') return readShoes(clause, verb.end + 2);
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

/** "takes the place of X", "steps into the shoes of X", "steps into X's shoes". */
function readShoes(clause: Clause, from: number): { at: number; isReversed: boolean } | undefined {
  for (let i = from - 1; i < Math.min(clause.items.length, from + 5); i++) {
    if (clause.items[i]!.kind === 'person') return { at: i, isReversed: false };
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
const REPLACEMENTS = new Set(['replacement', 'successor']);

/** "Her predecessor, X", "his successor, Y", "in succession to X". */
function byNoun(clause: Clause): Succession[] {
  const { items } = clause;
  const found: Succession[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'word') return;
    const isBefore = PREDECESSORS.has(item.lower);
    const isAfter = SUCCESSORS.has(item.lower);
    const isIn =
      (item.lower === 'succession' && items[at + 1]?.lower === 'to') ||
      (item.lower === 'place' && items[at - 1]?.lower === 'in' && items[at + 1]?.lower === 'of');
    if (REPLACEMENTS.has(item.lower) && isReplaced(clause, at, found)) return;
    if (!isBefore && !isAfter && !isIn) return;
    let next = isIn ? at + 2 : at + 1;
    while (
      isMark(items[next], ',', '–', '—', '(') ||
      isWord(
        items[next],
        new Set([
          'mr',
          'mrs',
          'ms',
          'dr',
          'sir',
          'dame',
          'lord',
          'the',
          'late',
          'is',
          'was',
          'will',
          'be',
          'but',
          'one',
          'councillor',
          'cllr',
        ]),
      )
    )
      next++;
    if (items[next]?.kind === 'title') next++;
    const person = holderAt(clause, next);
    if (person === undefined || next - at > 8) return;
    const owner = isIn ? null : ownerBefore(clause, at);
    const other = owner ?? null;
    if (other === person) return;
    const isFuture = items.slice(at, next).some((i) => i.lower === 'will' || i.lower === 'be');
    const base = { verb: null, departure: departureOf(clause, next), isFuture };
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

/** "… after X stepped aside", "… since January, when X left": the going of one is the coming of the other. */
function byLeaving(clause: Clause): Succession[] {
  const { items } = clause;
  const found: Succession[] = [];
  for (const verb of clause.verbs) {
    const isOver = verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'pluperfect';
    if (verb.verbClass !== 'leave' || !isOver || verb.isProgressive || verb.isNegative) continue;
    let at = verb.first - 1;
    while (at > 0 && items[at]!.kind === 'word' && verb.first - at < 3) at--;
    const predecessor = holderAt(clause, at);
    let before = at - 1;
    while (isWord(items[before], HONORIFIC_WORDS)) before--;
    if (predecessor === undefined || !isWord(items[before], OPENERS)) continue;
    const main = clause.verbs.findLast((v) => v.end <= before) ?? null;
    const subject = main === null ? undefined : findSubject(clause, main)?.[0];
    const successor = subject === undefined ? null : (holderAt(clause, subject) ?? null);
    if (successor === predecessor) continue;
    found.push({
      successor,
      predecessor,
      predecessorAt: at,
      verb,
      departure: 'past',
      isFuture: false,
      kind: 'leaving',
    });
  }
  return found;
}
const OPENERS = new Set(['after', 'when', 'since', 'until', 'once']);
