import { holderAt, type Clause } from './clause.ts';
import { findSubject } from './find-subject.ts';
import { relationOf } from './read-times.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Somebody comes or goes, with no post in the words: what it says of posts is told by other sentences. */
export interface Movement {
  readonly person: number;
  readonly kind: 'arrives' | 'arrived' | 'leaves' | 'left' | 'died';
  readonly sentence: number;
  readonly paragraph: number;
  readonly token: number;
  readonly verb: VerbGroup;
}

const WEAK_STARTS = new Set(['come', 'return', 'head', 'move', 'stand', 'fill', 'land', 'switch']);
/** "leaves" of things and of people left behind, "goes on": no departures. */
const NOT_LEAVING = new Set([
  'a',
  'an',
  'behind',
  'little',
  'no',
  'some',
  'many',
  'it',
  'them',
  'him',
  'us',
  'on',
  'to',
  'ahead',
  'further',
  'back',
  'into',
  'through',
  'wrong',
  'without',
]);

export function findMovements(clause: Clause): Movement[] {
  const found: Movement[] = [];
  for (const verb of clause.verbs) {
    const kind = kindOf(clause, verb);
    if (kind === null) continue;
    const subject = findSubject(clause, verb);
    if (subject === undefined) continue;
    for (const at of subject) {
      const person = holderAt(clause, at);
      if (person === undefined) continue;
      found.push({
        person,
        kind,
        sentence: clause.sentence,
        paragraph: clause.paragraph,
        token: clause.items[verb.end - 1]!.first,
        verb,
      });
    }
  }
  return found;
}

function kindOf(clause: Clause, verb: VerbGroup): Movement['kind'] | null {
  const next = clause.items[verb.end];
  const isOver =
    (verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'pluperfect') && !verb.isProgressive;
  if (verb.isNegative) return null;
  if (verb.verbClass === 'leave') {
    if (verb.lemma === 'die') return isOver ? 'died' : null;
    if (verb.lemma === 'lose') return null;
    if (
      next?.kind === 'word' &&
      NOT_LEAVING.has(next.lower) &&
      (verb.lemma === 'leave' || verb.lemma === 'go')
    )
      return null;
    if (verb.lemma === 'leave' && verb.isPassive) return null;
    if (verb.lemma === 'go' && verb.isProgressive) return null;
    return isOver ? 'left' : 'leaves';
  }
  if (verb.verbClass === 'start' && !WEAK_STARTS.has(verb.lemma)) {
    const isFuture = verb.tense === 'future' || verb.tense === 'infinitive' || verb.isProgressive;
    if (isFuture) return 'arrives';
    if (isOver) return 'arrived';
    if (verb.tense === 'present') return isDatedAhead(clause, verb) ? 'arrives' : null;
  }
  return null;
}

function isDatedAhead(clause: Clause, verb: VerbGroup): boolean {
  const from = clause.items[verb.end - 1]!.end;
  return clause.times.some(
    (t) => t.first >= from && t.first - from < 12 && relationOf(t, 'future') === 'future',
  );
}
