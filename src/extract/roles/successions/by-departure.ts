import { holderAt, isWord, mentions, type Clause } from '../clause.ts';
import { findSubject } from '../find-subject.ts';
import { DEPARTURE_NOUNS, HONORIFIC_WORDS } from '../phrase-words.ts';
import { waitFor } from '../../reading/index.ts';
import type { Item } from '../items.ts';
import type { VerbGroup } from '../verb-groups.ts';
import type { Succession } from './succession.ts';

const DEPARTURES = waitFor(DEPARTURE_NOUNS);

/** "since Mrs Day's retirement", "following the departure of Mr Lee". */
export function byDeparture(clause: Clause): Succession[] {
  if (!mentions(clause, DEPARTURES)) return [];
  const { items } = clause;
  const found: Succession[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'word' || !DEPARTURE_NOUNS.has(item.lower)) return;
    const owner = items[at - 1]?.kind === 'word' ? items[at - 2] : items[at - 1];
    const ownerAt = items[at - 1]?.kind === 'word' ? at - 2 : at - 1;
    const of = indexOfOf(clause, at);
    const personAt =
      owner?.kind === 'person' && owner.isPossessive && !owner.isPronoun ? ownerAt : of < 0 ? -1 : of + 1;
    const person = items[personAt];
    if (person?.kind !== 'person' || person.isPronoun) return;
    const opener = items
      .slice(Math.max(0, at - 5), at)
      .some((i) => i.kind === 'word' && /^(?:since|following|after|until)$/.test(i.lower));
    // "on the retirement of X"
    const isOn = items[at - 1]?.lower === 'the' && /^(?:up)?on$/.test(items[at - 2]?.lower ?? '');
    if (!opener && !isOn) return;
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

/** "the death | of X", "the departure | in January of X": the item of "of", or -1. */
function indexOfOf({ items }: Clause, at: number): number {
  if (items[at + 1]?.lower === 'of') return at + 1;
  if (!/^(?:in|last|this|on)$/.test(items[at + 1]?.lower ?? '')) return -1;
  const of = items.slice(at + 2, at + 5).findIndex((i) => i.lower === 'of');
  return of < 0 ? -1 : at + 2 + of;
}

/** "… after X stepped aside", "… since January, when X left": the going of one is the coming of the other. */
export function byLeaving(clause: Clause): Succession[] {
  const { items } = clause;
  const found: Succession[] = [];
  for (const verb of clause.verbs) {
    const isOver = verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'pluperfect';
    // "after X was ousted"
    const isGone = verb.verbClass === 'leave' || (verb.lemma === 'oust' && verb.isPassive);
    if (!isGone || !isOver || verb.isProgressive || verb.isNegative) continue;
    let at = verb.first - 1;
    while (at > 0 && items[at]!.kind === 'word' && verb.first - at < 3) at--;
    const predecessor = holderAt(clause, at);
    let before = at - 1;
    while (before > 0 && at - before <= LONGEST_LEAD && isBeforeName(items[before]!)) before--;
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
      isTakeover: main !== null && isTakeover(clause, main),
      kind: 'leaving',
    });
  }
  return found;
}

function isTakeover({ items }: Clause, verb: VerbGroup): boolean {
  if (verb.lemma === 'take') return items[verb.end]?.lower === 'over' || items[verb.end]?.lower === 'charge';
  const [link, noun] = [items[verb.end], items[verb.end + 1]];
  return verb.lemma === 'be' && link?.lower === 'in' && /^(?:charge|post)$/.test(noun?.lower ?? '');
}

/** "after | her fellow Liberal Democrat Cllr | X stood down": what may stand before the name. */
function isBeforeName(item: Item): boolean {
  if (item.kind === 'word') return HONORIFIC_WORDS.has(item.lower) || LEADING.has(item.lower);
  return (item.kind === 'person' && item.isPossessive) || (item.kind === 'body' && item.isPossessive);
}

const LONGEST_LEAD = 6;
const LEADING = new Set(
  'her his their the fellow party colleague predecessor veteran long-serving labour conservative tory liberal lib democrat dem green reform uk independent snp plaid cymru dup'.split(
    ' ',
  ),
);

const OPENERS = new Set(['after', 'when', 'since', 'until', 'once']);
