import type { Scene } from '../types.ts';
import { readItems, type Item } from './items.ts';
import { readTimes, type TimeMention } from './read-times.ts';
import { type Trigger, waitFor } from '../reading/index.ts';
import { readVerbGroups, type VerbGroup } from './verb-groups.ts';

/** One sentence as the grammar of posts sees it. */
export interface Clause {
  readonly scene: Scene;
  readonly sentence: number;
  readonly paragraph: number;
  readonly items: readonly Item[];
  readonly verbs: readonly VerbGroup[];
  readonly times: readonly TimeMention[];
  /** The triggers of all its words; none is a verb that a contraction carries ("will" of "she'll"). */
  readonly triggers: number;
}

/** No sentence of a news page is longer, in tokens; what is gets cut, so that any text stays linear. */
const LONGEST_CLAUSE = 240;

/** Reads a sentence; one of unnatural length in several parts. */
export function readClauses(scene: Scene, sentence: number): Clause[] {
  const { first, end } = scene.reading.sentences[sentence]!;
  const clauses: Clause[] = [];
  for (let at = first; at < end; at += LONGEST_CLAUSE) {
    clauses.push(readClause(scene, sentence, at, Math.min(end, at + LONGEST_CLAUSE)));
  }
  return clauses;
}

function readClause(scene: Scene, sentence: number, first: number, end: number): Clause {
  const plain = readItems(scene, first, end);
  let triggers = 0;
  for (let i = first; i < end; i++) triggers |= scene.reading.tokens[i]!.triggers;
  const items = (triggers & ANNOUNCED) === 0 ? plain : mendSpeakers(plain);
  return {
    scene,
    sentence,
    paragraph: scene.reading.sentences[sentence]!.paragraph,
    items,
    verbs: readVerbGroups(items),
    times: readTimes(scene.reading.tokens, first, end, scene.article.published),
    triggers,
  };
}

const ANNOUNCING = new Set('announced announces announcing confirmed revealed declared'.split(' '));
const ANNOUNCED = waitFor(ANNOUNCING);

/** "Asha Day announced she was leaving": whoever announces it goes. */
function mendSpeakers(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    const isSubject = item.kind === 'person' && item.isPronoun && !item.isPossessive;
    if (!isSubject) return item;
    const verb = items[at - 1]?.lower === 'that' ? at - 2 : at - 1;
    const speaker = items[verb - 1];
    const isNamed = speaker?.kind === 'person' && !speaker.isPronoun && !speaker.isPossessive;
    return isNamed && isWord(items[verb], ANNOUNCING) ? { ...item, person: speaker.person } : item;
  });
}

/** Whether a sentence has any of the words that a rule waits for. */
export function mentions({ triggers }: Clause, words: Trigger): boolean {
  return (triggers & words) !== 0;
}

/** The person that an item is, unless it owns something ("her", "Ms Day's"). */
export function holderAt(clause: Clause, at: number): number | undefined {
  const item = clause.items[at];
  return item?.kind === 'person' && !item.isPossessive ? item.person : undefined;
}

export function isMark(item: Item | undefined, ...marks: readonly string[]): boolean {
  return item?.kind === 'mark' && marks.includes(item.lower);
}

export function isWord(item: Item | undefined, words: ReadonlySet<string>): boolean {
  return item?.kind === 'word' && words.has(item.lower);
}

export const COMMAS = [',', ';', ':', '–', '—', '-', '('] as const;
export const CLOSERS = [')', ']'] as const;
/** How far a look to either side may go, in items: keeps every reading linear. */
export const REACH = 40;
