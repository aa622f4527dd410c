import { holderAt, type Clause } from '../clause.ts';
import { findSubject } from '../find-subject.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** Somebody follows somebody in a post that other words name. */
export interface Succession {
  readonly successor: number | null;
  readonly predecessor: number;
  readonly predecessorAt: number;
  readonly verb: VerbGroup | null;
  /** What the sentence says of the one before: gone, going, or nothing. */
  readonly departure: 'past' | 'future' | null;
  readonly isFuture: boolean;
  /** "took over when X left", "has been in charge since X left": the words name no post. */
  readonly isTakeover?: boolean;
  /** "Her interim replacement", "has been acting up": whoever comes only stands in, and is called so. */
  readonly standsIn?: 'interim' | 'acting' | null;
  readonly kind: 'verb' | 'predecessor' | 'successor' | 'departure' | 'leaving';
}

/** "X, who retired in May", "X, who is leaving": what is said of a person's going right after the name. */
export function departureOf(clause: Clause, at: number): 'past' | 'future' | null {
  const { items } = clause;
  // "takes over from departing chief executive X"
  if (items.slice(Math.max(0, at - 4), at).some((i) => GOING.has(i.lower))) return 'future';
  for (let i = at + 1; i < Math.min(items.length, at + 14); i++) {
    // "who said that he was off to Y": what is reported is in the past for that alone.
    if (SAYING.test(items[i]!.lower)) return isElsewhereNow(clause, i) ? 'past' : null;
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

/** "who announced in June that he was leaving | and is now director at Y" */
function isElsewhereNow({ items }: Clause, from: number): boolean {
  for (let i = from; i < Math.min(items.length - 2, from + 14); i++)
    if (items[i]!.lower === 'and' && items[i + 1]!.lower === 'is' && items[i + 2]!.lower === 'now')
      return true;
  return false;
}

const SAYING = /^(?:said|announced|told|revealed|confirmed)$/;
const GOING = new Set(['departing', 'outgoing', 'retiring']);

/** The item of the subject of the last verb before `at`. */
export function subjectAt(clause: Clause, at: number): number | undefined {
  const verb = clause.verbs.findLast((v) => v.end <= at);
  return verb === undefined ? undefined : findSubject(clause, verb)?.[0];
}

export function subjectOf(clause: Clause, at: number): number | null {
  const subject = subjectAt(clause, at);
  return subject === undefined ? null : (holderAt(clause, subject) ?? null);
}
