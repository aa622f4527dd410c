import { isMark, isWord, mentions, type Clause } from './clause.ts';
import { type LateHolding, type ReadSentence, unheld } from './late-holding.ts';
import { POST_NOUNS } from './phrase-words.ts';
import { waitFor } from '../reading/index.ts';
import type { TitlePhrase } from './title-phrases.ts';
import { readFilledPost } from './read-filled-post.ts';
import { readGroupHolders } from './read-group-holders.ts';
import { readLead } from './read-lead.ts';

const SPEAKING = new Set(
  'said says told tells added insisted warned wrote joked explained called'.split(' '),
);

/**
 * Finds posts that one sentence names and another gives a holder: "The leader of X has quit. Asha Day …",
 * "… ,” said the cabinet member for housing", "… their shared post. Its holder, Asha Day".
 */
export function findLateHolders(read: readonly ReadSentence[]): LateHolding[] {
  const introduced = new Set<number>();
  const found: LateHolding[] = [];
  read.forEach((sentence, index) => {
    found.push(...readLead(read, index, introduced));
    const speaker = readSpeaker(read, index);
    if (speaker !== undefined) found.push(speaker);
    const former = readFormerSpeaker(read, index);
    if (former !== undefined) found.push(former);
    const holder = readHolderNoun(read, index);
    if (holder !== undefined) found.push(holder);
    const filled = readFilledPost(read, index);
    if (filled !== undefined) found.push(filled);
    found.push(...readGroupHolders(read, index));
    for (const item of sentence.clause.items) if (item.kind === 'person') introduced.add(item.person);
  });
  return found;
}

/** "…,” said the executive member for housing.": the one who has been speaking. */
function readSpeaker(read: readonly ReadSentence[], index: number): LateHolding | undefined {
  const sentence = read[index]!;
  const { clause } = sentence;
  const phrase = unheld(sentence);
  if (phrase === undefined || phrase.owner !== null || phrase.status !== null) return undefined;
  if (clause.items[phrase.open]?.lower !== 'the' || phrase.bodies.length > 0 || phrase.at - phrase.open > 2)
    return undefined;
  const speaks =
    isWord(clause.items[phrase.open - 1], SPEAKING) || isWord(clause.items[phrase.close], SPEAKING);
  const hasQuote = clause.items.some((i) => isMark(i, '”', '"', '’', "'", '“'));
  if (!speaks || !hasQuote || clause.items.some((i) => i.kind === 'person' && !i.isPronoun)) return undefined;
  const before = read[index - 1];
  if (before === undefined || clause.paragraph - before.clause.paragraph > 2) return undefined;
  const at = before.clause.items.findIndex((i) => i.kind === 'person' && !i.isPronoun && !i.isPossessive);
  const item = before.clause.items[at];
  if (item?.kind !== 'person') return undefined;
  return { clause, phrase, person: item.person, mention: item, kind: 'speaker' };
}

/** "The former Kent leader said", "added the former chief executive of X": the one who spoke last. */
function readFormerSpeaker(read: readonly ReadSentence[], index: number): LateHolding | undefined {
  const { clause } = read[index]!;
  const phrase = unheld(read[index]!);
  if (phrase?.status !== 'former' || phrase.bodies.length === 0 || phrase.owner !== null) return undefined;
  const { items } = clause;
  const opens = phrase.open === 0 && items[0]!.lower === 'the' && isWord(items[phrase.close], SPEAKING);
  const closes = items[phrase.open]?.lower === 'the' && isWord(items[phrase.open - 1], SPEAKING);
  if (!opens && !closes) return undefined;
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const before = read[i]!.clause;
    if (clause.paragraph - before.paragraph > 1) return undefined;
    const at = before.items.findIndex((item, n) => isSpeaker(before, item, n));
    const item = before.items[at];
    if (item?.kind === 'person')
      return { clause, phrase, person: item.person, mention: item, kind: 'holder' };
  }
  return undefined;
}

/** "Asha Day said", "said Asha Day", "she has rejected": whoever is told of by a sentence. */
function isSpeaker({ items }: Clause, item: Clause['items'][number], at: number): boolean {
  if (item.kind !== 'person' || item.isPossessive) return false;
  const [before, after] = [items[at - 1], items[at + 1]];
  return at <= 1 || isWord(after, SPEAKING) || isWord(before, SPEAKING);
}

/** "its director of law position": said of the post itself, and not of somebody. */
function isCalledPost({ items, scene }: Clause, { title, close }: TitlePhrase): boolean {
  const last = scene.reading.tokens[title.end - 1]!.lower;
  return POST_NOUNS.has(last) || isWord(items[close], POST_NOUNS);
}

const HOLDERS = new Set(['holder', 'incumbent', 'postholder', 'post-holder', 'office-holder']);
const HOLDER_NOUNS = waitFor(HOLDERS);

/** "Its holder, Asha Day", "incumbent Asha Day": of the post that the sentence before names. */
function readHolderNoun(read: readonly ReadSentence[], index: number): LateHolding | undefined {
  const { clause } = read[index]!;
  if (!mentions(clause, HOLDER_NOUNS)) return undefined;
  const at = clause.items.findIndex((i) => isWord(i, HOLDERS));
  if (at < 0) return undefined;
  // "Incumbent Asha Day is to retire"
  const item = clause.items[isMark(clause.items[at + 1], ',') ? at + 2 : at + 1];
  if (item?.kind !== 'person' || item.isPronoun) return undefined;
  for (const sentence of [read[index]!, read[index - 1]]) {
    if (sentence === undefined || clause.sentence - sentence.clause.sentence > 1) continue;
    const open = sentence.phrases.filter((p) => sentence !== read[index] || p.close <= at);
    const named = sentence.holdings.filter((h) => h.rule === 'post before name');
    const others = new Set(named.map((h) => h.phrase));
    const free = open.filter((p) => !others.has(p));
    const phrase = free.findLast((p) => isCalledPost(sentence.clause, p)) ?? free.at(-1);
    if (phrase !== undefined)
      return { clause: sentence.clause, phrase, person: item.person, mention: item, kind: 'holder' };
  }
  return undefined;
}
