import type { RoleStatus } from '../../record/index.ts';
import { isMark, type Clause } from './clause.ts';
import { skipHonorifics } from './holders/names.ts';
import { findSubject } from './find-subject.ts';
import type { BodyItem } from './items.ts';
import { ENDING_WORDS, FOLLOWING_VERBS, SERVICE_WORDS } from '../titles/title-words.ts';
import { CHAIRED_NOUNS, OWN_BODY_NOUNS } from './phrase-words.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A post that a verb names: "chairs the pensions committee", "led the Labour group". */
export interface VerbPost {
  readonly people: readonly number[];
  readonly peopleAt: readonly number[];
  readonly title: string;
  readonly bodies: readonly number[];
  readonly bodyItems: readonly BodyItem[];
  readonly status: RoleStatus;
  readonly verb: VerbGroup;
  /** Item after the object. */
  readonly close: number;
}

const NOUN_OF: ReadonlyMap<string, string> = new Map([
  ['chair', 'chair'],
  ['co-chair', 'co-chair'],
  ['lead', 'leader'],
  ['head', 'leader'],
  ['run', 'chief executive'],
]);
const LONGEST_OBJECT = 12;

/** Finds the posts that verbs of a sentence name. */
export function findVerbPosts(clause: Clause): VerbPost[] {
  const found: VerbPost[] = [];
  for (const verb of clause.verbs) {
    if (verb.verbClass !== 'post' || verb.isNegative) continue;
    if (verb.isPassive) {
      const chaired = readChairedBy(clause, verb);
      if (chaired !== undefined) found.push(chaired);
      continue;
    }
    const noun = NOUN_OF.get(verb.lemma);
    if (noun === undefined) continue;
    const object = readObject(clause, verb.end);
    if (object === undefined) continue;
    if (verb.lemma === 'run' && !isDestination(clause, verb)) continue;
    const isChair = noun.endsWith('chair');
    const isGroup = object.noun === 'group' || object.noun === 'opposition';
    const isCouncil = object.body !== null && clause.scene.bodies[object.body.bodies[0]!]!.kind === 'council';
    // One leads a council or a party's group; to lead a team or a trust is no post of that name.
    if (!isChair && !(isCouncil && object.noun === null) && !isGroup) continue;
    const subject = findSubject(clause, verb);
    if (subject === undefined) continue;
    const people = subject.flatMap((i) => {
      const item = clause.items[i]!;
      return item.kind === 'person' ? [item.person] : [];
    });
    const article = object.noun !== null && SERVICE_WORDS.has(object.noun) ? '' : 'the ';
    const title = object.noun === null ? noun : `${noun} of ${article}${object.words}`;
    const bodies = object.body?.bodies ?? [];
    const bodyItems = object.body === null ? [] : [object.body];
    found.push({
      people,
      peopleAt: subject,
      title,
      bodies,
      bodyItems,
      status: statusOf(clause, verb),
      verb,
      close: object.close,
    });
  }
  return found;
}

/** "The trust is chaired by Asha Day". */
function readChairedBy(clause: Clause, verb: VerbGroup): VerbPost | undefined {
  const { items } = clause;
  if (!verb.lemma.endsWith('chair') || items[verb.end]?.lower !== 'by') return undefined;
  const at = skipHonorifics(clause, verb.end + 1);
  const person = items[at];
  if (person?.kind !== 'person' || person.isPronoun) return undefined;
  let before = verb.first - 1;
  while (before >= 0 && items[before]!.kind === 'word' && verb.first - before < 6) before--;
  const body = items[before];
  if (body?.kind !== 'body' || body.isPossessive) return undefined;
  const title = NOUN_OF.get(verb.lemma)!;
  const { bodies } = body;
  return {
    people: [person.person],
    peopleAt: [at],
    title,
    bodies,
    bodyItems: [body],
    status: statusOf(clause, verb),
    verb,
    close: at + 1,
  };
}

/** "left to run Kent CC": to run a council as the aim of a move is to be its chief executive. */
function isDestination(clause: Clause, verb: VerbGroup): boolean {
  if (verb.tense !== 'infinitive') return false;
  const before = clause.verbs.findLast((v) => v.end <= verb.first);
  return (
    before !== undefined &&
    (before.verbClass === 'leave' || before.verbClass === 'start') &&
    verb.first - before.end <= 4
  );
}

function statusOf(clause: Clause, verb: VerbGroup): RoleStatus {
  if (verb.lemma === 'run') {
    const before = clause.verbs.findLast((v) => v.end <= verb.first);
    return before?.tense === 'past' || before?.tense === 'perfect' ? 'current' : 'incoming';
  }
  // "was elected to lead the council": a vote puts the winner in post.
  const before = clause.verbs.findLast((v) => v.end <= verb.first);
  const isElected = before?.lemma === 'elect' && before.isPassive && verb.first - before.end <= 1;
  if (verb.tense === 'infinitive' && isElected && before.tense !== 'future') return 'current';
  if (verb.tense === 'future' || verb.tense === 'infinitive') return 'incoming';
  return verb.tense === 'past' || verb.tense === 'pluperfect' ? 'former' : 'current';
}

interface ReadObject {
  readonly body: BodyItem | null;
  /** The committee's words; '' and null noun where the object is the body itself. */
  readonly words: string;
  readonly noun: string | null;
  readonly close: number;
}

function readObject(clause: Clause, from: number): ReadObject | undefined {
  const { items, scene } = clause;
  let body: BodyItem | null = null;
  let start = from;
  for (let i = from; i < Math.min(items.length, from + LONGEST_OBJECT); i++) {
    const item = items[i]!;
    if (item.kind === 'body' && scene.bodies[item.bodies[0]!]!.kind !== 'party') {
      body ??= item;
      // "led the council response": the body only describes what is led.
      const next = items[i + 1];
      const describes =
        next?.kind === 'word' &&
        !next.lower.startsWith('-') &&
        !ENDING_WORDS.has(next.lower) &&
        next.first === item.end &&
        !FOLLOWING_VERBS.has(next.lower);
      if (!item.isPossessive && i === start && !describes)
        return { body: item, words: '', noun: null, close: i + 1 };
      start = i + 1;
      continue;
    }
    if (item.kind === 'person' && item.isPossessive) {
      start = i + 1;
      continue;
    }
    if (item.kind === 'person' || item.kind === 'title') return undefined;
    if (item.kind === 'mark' && !(isMark(item, ',') && i > start)) return undefined;
    if (
      i === start &&
      (/^(?:the|its|their|a|an|both|old|new|former|then|whole)$/.test(item.lower) ||
        (/-/.test(item.lower) && items[i + 1]?.kind === 'body'))
    ) {
      start = i + 1;
      continue;
    }
    const next = items[i + 1];
    const isLastNoun = next?.kind !== 'word' || !CHAIRED_NOUNS.has(next.lower);
    if (CHAIRED_NOUNS.has(item.lower) && isLastNoun) {
      const owns = items[start - 1]?.lower === 'its';
      return readCommittee(clause, start, i, body ?? (owns ? lastBody(clause, from) : null));
    }
    const closes = next === undefined || (next.kind === 'mark' && next.lower !== ',');
    if (closes && item.kind === 'word' && !item.isCapitalised && SERVICE_WORDS.has(item.lower))
      return readCommittee(clause, start, i, body);
    if (/^(?:by|with|in|at|on|when|until|from|to|for|who|which|that|meeting|meetings)$/.test(item.lower))
      return undefined;
  }
  return undefined;
}

/** "sits on X and chairs its committee": the body that the sentence named last. */
function lastBody(clause: Clause, before: number): BodyItem | null {
  for (let i = before - 1; i >= 0; i--) {
    const item = clause.items[i]!;
    if (item.kind === 'body') return item;
  }
  return null;
}

/** "the board of the trust" is the trust; "the committee" the one last named. */
function readCommittee(
  clause: Clause,
  start: number,
  noun: number,
  body: BodyItem | null,
): ReadObject | undefined {
  const { items, scene } = clause;
  const next = items[noun + 1];
  // "the new housing partnership, Brook Homes": its name follows.
  const named = isMark(next, ',') ? items[noun + 2] : undefined;
  if (named?.kind === 'body' && !named.isPossessive)
    return { body: named, words: '', noun: null, close: noun + 3 };
  const last = items[noun]!.lower;
  if (next?.kind === 'word' && next.lower === 'of' && OWN_BODY_NOUNS.has(last)) {
    for (let i = noun + 2; i < noun + 4; i++) {
      const owner = items[i];
      if (owner?.kind === 'body') return { body: owner, words: '', noun: null, close: i + 1 };
    }
  }
  if (next?.kind === 'word' && /^(?:meeting|meetings|meets|session)$/.test(next.lower)) return undefined;
  if (last === 'council' && body !== null) return { body, words: '', noun: null, close: noun + 1 };
  const { tokens, text } = scene.reading;
  let words = text.slice(tokens[items[start]!.first]!.start, tokens[items[noun]!.end - 1]!.end);
  if (start === noun) words = findNamedBefore(clause, items[noun]!.first) ?? words;
  return { body, words, noun: last, close: noun + 1 };
}

const REACH_BACK = 300;

/** The fullest name under which the text has spoken of this committee before. */
function findNamedBefore(clause: Clause, token: number): string | undefined {
  const { tokens, text } = clause.scene.reading;
  const noun = tokens[token]!.lower;
  for (let i = token - 1; i > 0 && token - i < REACH_BACK; i--) {
    if (tokens[i]!.lower !== noun) continue;
    let first = i;
    while (
      first > 0 &&
      i - first < 8 &&
      /^(?:\p{L}[\p{L}-]*|,)$/u.test(tokens[first - 1]!.text) &&
      !/^(?:the|a|of|its|council's|at|this)$/.test(tokens[first - 1]!.lower)
    )
      first--;
    if (first < i && /^(?:the|its|a)$/.test(tokens[first - 1]?.lower ?? ''))
      return text.slice(tokens[first]!.start, tokens[i]!.end);
  }
  return undefined;
}
