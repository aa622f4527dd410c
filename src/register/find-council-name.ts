import { HEADS_AFTER, HEADS_BEFORE, OPENERS, type CouncilHead } from './council-heads.ts';
import { COUNCIL_STEMS, type Stem } from './council-stems.ts';
import type { Council } from './council.ts';
import { NameTrie } from './name-trie.ts';

/** A council's name among words: how many it takes, and which of them are the place. */
export interface CouncilName {
  readonly length: number;
  /** Where the place begins, counted from the name's first word, and how many words it has. */
  readonly stemAt: number;
  readonly stemLength: number;
  readonly head: CouncilHead | null;
  /** `own` where the words are a council's name and nothing else; else what the place is. */
  readonly form: Stem['form'];
  readonly isAcronym: boolean;
  readonly councils: readonly Council[];
}

const AFTER = new NameTrie<CouncilHead>();
for (const head of HEADS_AFTER) AFTER.add(head.words, head);
const BEFORE = new NameTrie<CouncilHead>();
for (const head of HEADS_BEFORE) BEFORE.add(head.words, head);
const OPENING = new NameTrie<true>();
for (const words of OPENERS) OPENING.add(words, true);

/** The words with which a council's name may begin. */
export const COUNCIL_FIRST_WORDS: ReadonlySet<string> = new Set(
  [COUNCIL_STEMS, BEFORE, OPENING].flatMap((names) => names.firstWords()),
);

/** The head that stands at `at`: "County Council", "MBC". */
export function findHeadAfter(words: readonly string[], at: number): CouncilHead | null {
  return AFTER.findLongest(words, at)?.values[0] ?? null;
}

/** The longest council's name that begins at `at`, or null. */
export function findCouncilName(words: readonly string[], at: number): CouncilName | null {
  return findAfterHead(words, at) ?? findAfterOpener(words, at) ?? findFromStem(words, at);
}

function findFromStem(words: readonly string[], at: number): CouncilName | null {
  const found = COUNCIL_STEMS.findLongest(words, at);
  const stem = found?.values[0];
  if (!found || !stem) return null;
  const head = stem.form === 'group' ? null : findHeadAfter(words, at + found.length);
  return {
    length: found.length + (head?.words.length ?? 0),
    stemAt: 0,
    stemLength: found.length,
    head,
    form: head === null ? stem.form : 'own',
    isAcronym: stem.isAcronym,
    councils: stem.councils,
  };
}

function findAfterHead(words: readonly string[], at: number): CouncilName | null {
  const before = BEFORE.findLongest(words, at);
  const head = before?.values[0];
  if (!before || !head) return null;
  const skipped = before.length + (words[at + before.length] === 'the' ? 1 : 0);
  const rest = findFromStem(words, at + skipped);
  if (rest === null || rest.form === 'group') return null;
  return {
    ...rest,
    length: rest.length + skipped,
    stemAt: skipped,
    head: rest.head ?? head,
    form: 'own',
  };
}

function findAfterOpener(words: readonly string[], at: number): CouncilName | null {
  const opener = OPENING.findLongest(words, at);
  if (!opener) return null;
  const rest = findFromStem(words, at + opener.length);
  if (rest === null || rest.head === null) return null;
  return { ...rest, length: rest.length + opener.length, stemAt: opener.length };
}
