import { isWord, holderAt, type Clause } from './clause.ts';
import { findSubject } from './find-subject.ts';
import { skipHonorifics } from './holders/names.ts';
import type { PersonItem } from './items.ts';
import type { LateHolding, ReadSentence } from './late-holding.ts';
import { POST_NOUNS } from './phrase-words.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** Between "the" and the post's noun. */
const KINDS = /^(?:permanent|top|vacant|full-time|substantive)$/;
const REACH = 8;

/**
 * "Its interim director was A. The permanent job has since gone to B", "The post was later filled by B": whoever
 * comes into the post that the sentence before names.
 */
export function readFilledPost(read: readonly ReadSentence[], index: number): LateHolding | undefined {
  const { clause, phrases } = read[index]!;
  const before = read[index - 1];
  if (before === undefined || clause.sentence - before.clause.sentence > 1) return undefined;
  const phrase = before.phrases.findLast((p) => !p.title.isPlural);
  const last = readLast(clause);
  if (phrase !== undefined && last !== undefined)
    return { clause: before.clause, phrase, person: last.person, mention: last, kind: 'lost' };
  const filled = phrase === undefined ? undefined : (readFilling(clause) ?? readVote(clause, phrase));
  if (phrase === undefined || filled === undefined || phrases.length > 0) return undefined;
  const { at, isIn } = filled;
  const item = clause.items[at];
  if (
    item?.kind !== 'person' ||
    before.clause.items.some((i) => i.kind === 'person' && i.person === item.person)
  )
    return undefined;
  return {
    clause: before.clause,
    phrase: withoutStandIn(phrase),
    person: item.person,
    mention: item,
    kind: isIn ? 'holder' : 'appointed',
  };
}

/** "Asha Day, now an MP, was the last person to hold the post" */
function readLast(clause: Clause): PersonItem | undefined {
  const { items, verbs } = clause;
  const last = items.findIndex((i) => i.lower === 'last');
  const be = last < 0 ? undefined : verbs.find((v) => v.end === last - 1 && v.lemma === 'be');
  const words = items.slice(last + 1, last + 6).map((i) => i.lower);
  const isHeld =
    words[1] === 'to' && words[2] === 'hold' && words[3] === 'the' && isWord(items[last + 5], POST_NOUNS);
  const subject = be === undefined || !isHeld ? undefined : findSubject(clause, be)?.[0];
  const item = items[subject ?? -1];
  return item?.kind === 'person' ? item : undefined;
}

/** The name in "The job has gone to B"; `isIn` where B is in post by now. */
function readFilling(clause: Clause): { at: number; isIn: boolean } | undefined {
  const { items } = clause;
  if (!/^(?:the|that|this|his|her)$/.test(items[0]?.lower ?? (items[0]?.kind === 'person' ? 'his' : '')))
    return undefined;
  const noun = KINDS.test(items[1]?.lower ?? '') ? 2 : 1;
  if (!isWord(items[noun], POST_NOUNS)) return undefined;
  const words = items.slice(noun + 1, noun + 1 + REACH).map((i) => i.lower);
  const link = words.findIndex(
    (w, n) =>
      (w === 'to' && /^(?:gone|went)$/.test(words[n - 1] ?? '')) ||
      (w === 'by' && /^(?:filled|taken|held)$/.test(words[n - 1] ?? '')),
  );
  if (link < 0) return undefined;
  const at = skipHonorifics(clause, noun + 2 + link);
  const isIn = words.slice(0, link).some((w) => /^(?:since|later|then|was|went|now|held)$/.test(w));
  return holderAt(clause, at) === undefined ? undefined : { at, isIn };
}

/** "Kent has a new leader. Labour's Bo Lee was elected by 26 votes to 23": who won the vote. */
function readVote(clause: Clause, { isNew }: TitlePhrase): { at: number; isIn: boolean } | undefined {
  const verb = clause.verbs.find((v) => v.lemma === 'elect' && v.isPassive && v.first <= VOTE_REACH);
  const next = verb === undefined ? undefined : clause.items[verb.end];
  if (!isNew || verb?.tense !== 'past' || !/^(?:by|on|unopposed|with|[.,])$/.test(next?.lower ?? '.'))
    return undefined;
  const at = findSubject(clause, verb)?.[0];
  return at === undefined ? undefined : { at, isIn: true };
}
const VOTE_REACH = 6;

/** "interim director": who fills the post is the director. */
export function withoutStandIn(phrase: TitlePhrase): TitlePhrase {
  const title = phrase.title.title.replace(/^(?:interim|acting) /i, '');
  return { ...phrase, title: { ...phrase.title, title } };
}
