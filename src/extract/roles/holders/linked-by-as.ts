import { findObject } from './find-object.ts';
import { holderAt, isMark, isWord, REACH, type Clause } from '../clause.ts';
import { findSubject } from '../find-subject.ts';
import { PHRASE_ADVERBS, POST_NOUNS } from '../phrase-words.ts';
import { isTipped } from './holder-words.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import type { VerbGroup } from '../verb-groups.ts';
import { type Holding, type Rule, holding } from './holding.ts';
import { byPost, linkedByNoun } from './linked-by-noun.ts';
import { readNamesBack } from './names.ts';

/** "appointed as its leader", "the post of head of audit", "after four years as director", "promoted to". */
export function linkedByAs(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  const { items } = clause;
  const link = phrase.open - 1;
  const item = items[link];
  if (item?.kind !== 'word') return undefined;
  if (item.lower === 'of' || item.lower === 'as') {
    const byNoun = linkedByNoun(clause, phrase, link);
    if (byNoun !== undefined) return byNoun;
  }
  // "took the role chief executive"
  if (POST_NOUNS.has(item.lower) && !phrase.isDefinite) return byPost(clause, phrase, link);
  if (item.lower === 'from') return promotedFrom(clause, phrase, link);
  if (item.lower !== 'as' && item.lower !== 'to' && item.lower !== 'into') return undefined;
  if (item.lower === 'as' && link === 0) return introduced(clause, phrase);
  // "I am delighted to welcome him as our director": somebody whom the words do not name.
  if (
    item.lower === 'as' &&
    /^(?:him|her|them|you|me)$/.test(items[link - 1]?.lower ?? '') &&
    items[link - 1]!.kind === 'word'
  )
    return undefined;
  // "will sit as an independent member": of no group, and no post.
  if (item.lower === 'as' && /^independent (?:member|councillor)$/i.test(phrase.title.title))
    return undefined;
  return givenTo(clause, phrase, link, item.lower === 'as' ? 'as post' : 'verb');
}

/** "promoted | from principal solicitor to": the post that the one promoted has left. */
function promotedFrom(clause: Clause, phrase: TitlePhrase, link: number): Holding | undefined {
  const verb = clause.verbs.findLast((v) => v.end <= link && link - v.end <= REACH);
  if (verb?.lemma !== 'promote') return undefined;
  const object = verb.isPassive ? undefined : findObject(clause, verb, link);
  const people = object === undefined ? findSubject(clause, verb) : [object];
  return people === undefined ? undefined : holding(phrase, people, clause, 'verb', { verb, noun: 'origin' });
}

/** The person whom the words before `link` put into the post: the object of an appointment, else the subject. */
function givenTo(clause: Clause, phrase: TitlePhrase, link: number, rule: Rule): Holding | undefined {
  const verb = clause.verbs.findLast((v) => v.end <= link && link - v.end <= REACH);
  const isFollowing = verb?.verbClass === 'succeed' || verb?.lemma === 'take' || verb?.lemma === 'oust';
  if (rule === 'as post') {
    // "with Asha Day as deputy"; "Asha Day, now at Kent CC as director"
    // "In comes Asha Day, as cabinet member"
    const name = skipAsideBack(clause, isMark(clause.items[link - 1], ',') ? link - 2 : link - 1);
    const near = holderAt(clause, name) === undefined ? nowAt(clause, link) : isFollowing ? -1 : name;
    const isAside = clause.items[near - 1]?.lower === 'with';
    const giver = !isAside && verb?.verbClass === 'appoint' && !verb.isPassive ? verb : null;
    if (near >= 0) {
      // "appointed A and B as director of place and director of people": a post each.
      const isList = giver !== null && (phrase.title.isPlural || clause.items[phrase.close]?.lower === 'and');
      return holding(phrase, isList ? readNamesBack(clause, near) : [near], clause, rule, { verb: giver });
    }
  }
  if (verb === undefined) return withPerson(clause, phrase, link);
  if (rule === 'verb' && verb.verbClass !== 'appoint' && verb.verbClass !== 'start') return undefined;
  if (verb.verbClass === 'appoint' && !verb.isPassive) {
    for (let i = link - 1; i >= verb.end; i--) {
      if (holderAt(clause, i) !== undefined) return holding(phrase, [i], clause, rule, { verb });
    }
    if (verb.tense !== 'participle' && verb.tense !== 'past') return undefined;
  }
  // "be made X and that members delegate powers to the director": a clause of its own.
  const parts = clause.items.slice(verb.end, link);
  if (rule === 'verb' && parts.some((i, n) => i.lower === 'that' && parts[n - 1]?.lower === 'and'))
    return undefined;
  if (verb.verbClass === 'succeed' || verb.lemma === 'oust' || verb.lemma === 'take') {
    // "replaces Bo Lee as leader": both hold it, one after the other.
    const other = findObject(clause, verb, link);
    const subject = findSubject(clause, verb);
    // "is tipped to succeed Bo Lee as leader": only he is.
    if (other !== undefined && isTipped(clause, verb)) return holding(phrase, [other], clause, 'as post');
    if (other !== undefined && subject !== undefined) {
      return holding(phrase, verb.isPassive ? [other] : subject, clause, 'as post', { verb });
    }
  }
  const subject = findSubject(clause, verb);
  const noun = rule === 'as post' && isGoingTo(clause, verb, link) ? 'destination' : null;
  return subject === undefined
    ? withPerson(clause, phrase, link)
    : holding(phrase, subject, clause, rule, { verb, noun });
}

/** "has gone to Kent CC | as", "left for Leeds as": the post is where whoever goes goes to. */
function isGoingTo({ items }: Clause, verb: VerbGroup, link: number): boolean {
  if (verb.verbClass !== 'leave' || verb.isPassive) return false;
  const at = items.findIndex((i, n) => n >= verb.end && n < link && /^(?:to|for)$/.test(i.lower));
  const next = items[at + 1]?.lower === 'the' ? items[at + 2] : items[at + 1];
  return at >= 0 && next?.kind === 'body';
}

/** Back over "(Lab)" to the name before it. */
function skipAsideBack({ items }: Clause, at: number): number {
  if (!isMark(items[at], ')')) return at;
  for (let i = at - 1; i > at - 8; i--) if (isMark(items[i], '(')) return i - 1;
  return at;
}

/** "Asha Day, now at Kent CC | as": the person that the words of place belong to; -1 where there is none. */
function nowAt(clause: Clause, link: number): number {
  const { items } = clause;
  if (items[link - 1]?.kind !== 'body' || !/^(?:at|with|in)$/.test(items[link - 2]?.lower ?? '')) return -1;
  let at = link - 3;
  while (isWord(items[at], PHRASE_ADVERBS)) at--;
  if (isMark(items[at], ',')) at--;
  return holderAt(clause, at) === undefined ? -1 : at;
}

/** "with Asha Day as deputy", "Asha Day as leader". */
function withPerson(clause: Clause, phrase: TitlePhrase, link: number): Holding | undefined {
  return holderAt(clause, link - 1) === undefined
    ? undefined
    : holding(phrase, [link - 1], clause, 'as post');
}

/** "As leader of X she fought": the post opens the sentence and its holder follows. */
function introduced(clause: Clause, phrase: TitlePhrase): Holding | undefined {
  for (let i = phrase.close; i < Math.min(clause.items.length, phrase.close + 4); i++) {
    if (holderAt(clause, i) !== undefined) {
      const verb = clause.verbs.find((v) => v.first > i) ?? null;
      // "As interim director she led the service for a year"
      const isLed = verb?.verbClass === 'post' && verb.first === i + 1;
      const noun = isLed ? 'past tenure' : 'tenure';
      return holding(phrase, [i], clause, 'post noun', { noun: verb?.tense === 'past' ? noun : null });
    }
  }
  return undefined;
}
