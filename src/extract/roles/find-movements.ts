import { holderAt, isWord, type Clause } from './clause.ts';
import { findSubject } from './find-subject.ts';
import { PARTY_WORDS } from '../titles/title-words.ts';
import { POST_NOUNS } from './phrase-words.ts';
import { REMOVING } from './post-verbs.ts';
import { relationOf } from './read-times.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Somebody comes or goes, with no post in the words: what it says of posts is told by other sentences. */
export interface Movement {
  readonly person: number;
  readonly kind: 'arrives' | 'arrived' | 'leaves' | 'left' | 'died';
  readonly sentence: number;
  readonly paragraph: number;
  readonly token: number;
  /** "was sacked": by others. */
  readonly isRemoval: boolean;
  /**
   * What is left, where not only a post that the sentence names: any at the body ("left the council"), the one named
   * last ("has since left", "She left in May"), the one with a term ("her appointment ended").
   */
  readonly of: 'body' | 'last' | 'term' | null;
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
  'the',
]);
/** What makes "goes" a going: an adverb of time, or nothing more. */
const GOING = new Set([
  'too',
  'as',
  'already',
  'in',
  'at',
  'next',
  'this',
  'on',
  '.',
  ';',
  ',',
  'after',
  'last',
]);
const BETWEEN = new Set([
  'also',
  'now',
  'then',
  'later',
  'who',
  'and',
  'has',
  'have',
  'had',
  'already',
  'both',
  'since',
  'the',
  'a',
  'its',
  'former',
  'new',
  'of',
  'for',
  'at',
]);

/** Movements of a sentence; `used` are the verbs that give somebody a post named with them. */
export function findMovements(clause: Clause, used: ReadonlySet<VerbGroup>): Movement[] {
  const found: Movement[] = [];
  for (const verb of clause.verbs) {
    const kind = used.has(verb) || isOfThing(clause, verb) ? null : kindOf(clause, verb);
    if (kind === null) continue;
    const isRemoval = REMOVING.has(verb.lemma);
    const subject = isRemoval && !verb.isPassive ? objectOf(clause, verb) : findSubject(clause, verb);
    if (subject === undefined) continue;
    for (const at of subject) {
      const person = holderAt(clause, at);
      if (person === undefined || (at < verb.first && !isClose(clause, at, verb))) continue;
      found.push({
        person,
        kind,
        sentence: clause.sentence,
        paragraph: clause.paragraph,
        token: clause.items[verb.end - 1]!.first,
        isRemoval,
        of:
          isSince(clause, verb) || (at === 0 && leavesAtOnce(clause, verb)) ? 'last' : leftBody(clause, verb),
      });
    }
  }
  return found;
}

/** "cuts, which he said had left the borough poorer": what left is no person. */
function isOfThing({ items }: Clause, { first }: VerbGroup): boolean {
  const isSaid = /^(?:said|says|claimed|believes|argued)$/.test(items[first - 1]?.lower ?? '');
  return isSaid && items.slice(Math.max(0, first - 5), first).some((i) => i.lower === 'which');
}

function kindOf(clause: Clause, verb: VerbGroup): Movement['kind'] | null {
  const next = clause.items[verb.end];
  const isOver =
    (verb.tense === 'past' || verb.tense === 'perfect' || verb.tense === 'pluperfect') && !verb.isProgressive;
  if (verb.isNegative) return null;
  if (verb.verbClass === 'leave') {
    if (verb.lemma === 'die') return isOver ? 'died' : null;
    if (verb.lemma === 'lose') return null;
    if (leavesParty(clause, verb)) return null;
    if (verb.lemma === 'leave' && isWord(next, NOT_LEAVING) && !namesPost(clause, verb.end)) return null;
    if (verb.lemma === 'go' && next !== undefined && !GOING.has(next.lower)) return null;
    if (verb.lemma === 'leave' && verb.isPassive) return null;
    if (verb.lemma === 'go' && verb.isProgressive) return null;
    return isOver ? 'left' : 'leaves';
  }
  // "a commissioner, X, who stayed for two years"
  if (verb.lemma === 'stay' && verb.tense === 'past' && next?.lower === 'for') return 'left';
  const isCareer =
    (verb.lemma === 'begin' || verb.lemma === 'start') &&
    (next?.kind === 'person' || next?.lower === 'out' || next?.lower === 'life');
  if (verb.verbClass === 'start' && !WEAK_STARTS.has(verb.lemma) && !isCareer) {
    const isFuture = verb.tense === 'future' || verb.tense === 'infinitive' || verb.isProgressive;
    if (isFuture) return 'arrives';
    if (isOver) return joinedLongAgo(clause, verb) ? null : 'arrived';
    if (verb.tense === 'present') return isDatedAhead(clause, verb) ? 'arrives' : null;
  }
  return null;
}

/** "joined the authority in 2019": how somebody came who is now to go elsewhere. */
function joinedLongAgo({ items, scene }: Clause, verb: VerbGroup): boolean {
  const published = scene.article.published?.slice(0, 4);
  if (verb.lemma !== 'join' || published === undefined) return false;
  const year = items.slice(verb.end, verb.end + 8).find((i) => /^(?:19|20)\d\d$/.test(i.lower));
  return year !== undefined && year.lower < published;
}

/** "left the council", "left the post" */
function leftBody(clause: Clause, { lemma, end }: VerbGroup): 'body' | null {
  return lemma === 'leave' && (clause.items[end]?.kind === 'body' || namesPost(clause, end)) ? 'body' : null;
}

/** "has since left" */
function isSince({ items }: Clause, { first, end }: VerbGroup): boolean {
  return items.slice(first, end).some((i) => i.lower === 'since');
}

/** "She left in May": the whole of what its sentence opens with. */
function leavesAtOnce({ items }: Clause, { lemma, tense, first, end }: VerbGroup): boolean {
  if (lemma !== 'leave' || tense !== 'past' || first !== 1) return false;
  return items[end] === undefined || /^(?:in|on|last|this|earlier|\.)$/.test(items[end].lower);
}

function objectOf(clause: Clause, verb: VerbGroup): number[] | undefined {
  for (let i = verb.end; i < verb.end + 4; i++) if (holderAt(clause, i) !== undefined) return [i];
  return undefined;
}

/** Whether nothing but an aside, an adverb or "who" stands between the subject and its verb. */
function isClose(clause: Clause, at: number, verb: VerbGroup): boolean {
  const before = clause.items[verb.first - 1];
  if (
    before?.kind === 'mark' ||
    (before?.kind === 'word' && (before.lower === 'who' || before.lower === 'and'))
  )
    return true;
  for (let i = at + 1; i < verb.first; i++) {
    const item = clause.items[i]!;
    if (item.kind === 'word' && !BETWEEN.has(item.lower)) return false;
  }
  return true;
}

/** "left the post", "leaves the council": the departure has an object after all. */
function namesPost(clause: Clause, at: number): boolean {
  const next = clause.items[at + 1];
  const isName = next?.kind === 'word' && next.isCapitalised;
  return (
    clause.items[at]?.lower === 'the' &&
    (isName || next?.kind === 'body' || isWord(next, POST_NOUNS) || isWord(next, DEPARTED))
  );
}
/** "resigned from the Labour Party", "quit the group": the post, if any, is kept. */
function leavesParty({ items, scene }: Clause, verb: VerbGroup): boolean {
  let at = verb.end;
  if (items[at]?.lower === 'from') at++;
  while (items[at]?.kind === 'word' && /^(?:the|his|her|their|ruling|local)$/.test(items[at]!.lower)) at++;
  const item = items[at];
  if (item?.kind === 'body') return scene.bodies[item.bodies[0]!]!.kind === 'party';
  const next = item?.kind === 'word' && PARTY_WORDS.has(item.lower) ? items[at + 1] : item;
  return next?.kind === 'word' && /^(?:party|group|democrats?|conservatives|tories|greens)$/.test(next.lower);
}

const DEPARTED = new Set([
  'council',
  'authority',
  'trust',
  'organisation',
  'county',
  'borough',
  'city',
  'company',
  'school',
  'charity',
  'service',
  'cabinet',
  'executive',
]);

function isDatedAhead(clause: Clause, verb: VerbGroup): boolean {
  const from = clause.items[verb.end - 1]!.end;
  return clause.times.some(
    (t) => t.first >= from && t.first - from < 12 && relationOf(t, 'future') === 'future',
  );
}
