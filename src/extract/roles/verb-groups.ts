import type { Item } from './items.ts';
import { POST_VERBS, type VerbClass, type VerbEntry } from './post-verbs.ts';

export type Tense = 'past' | 'present' | 'future' | 'perfect' | 'pluperfect' | 'infinitive' | 'participle';

/** A verb with its auxiliaries and the adverbs between them, as indexes into the items of its sentence. */
export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly tense: Tense;
  readonly isPassive: boolean;
  /** "is leaving", "was stepping down". */
  readonly isProgressive: boolean;
  readonly isNegative: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "isn't", "wasn't"]);
const HAVE = new Set(['has', 'have', 'had']);
const MODALS = new Set([
  'will',
  'shall',
  'would',
  'may',
  'might',
  'could',
  'can',
  'should',
  'must',
  "won't",
  "wouldn't",
]);
const NEGATIONS = new Set([
  'not',
  'never',
  "isn't",
  "wasn't",
  "won't",
  "wouldn't",
  "hasn't",
  "didn't",
  "doesn't",
]);
const ADVERBS = new Set(
  (
    'also now currently already previously formerly recently once still just later then first always ever not never ' +
    'since both both formally officially duly finally twice subsequently initially originally soon therefore ' +
    'himself herself briefly most later only effectively unanimously permanently temporarily'
  ).split(' '),
);
/** "is set to leave", "is due to be", "is expected to become": the future by another word. */
const PROSPECTS = new Set(
  'set due expected likely about going understood tipped poised thought believed said scheduled hoping lined planning preparing'.split(
    ' ',
  ),
);

/** Finds the verb groups of a sentence that say something of posts, from left to right. */
export function readVerbGroups(items: readonly Item[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let floor = 0;
  for (let i = 0; i < items.length; i++) {
    const group = readGroup(items, i, floor);
    if (group === undefined) continue;
    groups.push(group);
    floor = group.end;
    i = group.end - 1;
  }
  return groups;
}

function readGroup(items: readonly Item[], at: number, floor: number): VerbGroup | undefined {
  const item = items[at]!;
  if (item.kind !== 'word') return undefined;
  const entry = findEntry(items, at);
  if (entry !== undefined) return build(items, at, floor, entry);
  // A form of "be" that is no auxiliary of a verb known here is itself the verb.
  if (BE.has(item.lower) && !leadsToVerb(items, at)) return buildBe(items, at, floor);
  return undefined;
}

function findEntry(items: readonly Item[], at: number): VerbEntry | undefined {
  const entries = POST_VERBS.get(items[at]!.lower);
  if (entries === undefined) return undefined;
  const next = items[at + 1];
  const after = items[at + 2];
  for (const entry of entries) {
    if (entry.particles === null) return entry;
    const isOwner = next?.kind === 'person' && next.isPossessive && entry.particles.includes('his');
    if (isOwner || (next?.kind === 'word' && entry.particles.includes(next.lower))) return entry;
    if (
      after?.kind === 'word' &&
      next?.kind === 'word' &&
      ADVERBS.has(next.lower) &&
      entry.particles.includes(after.lower)
    )
      return entry;
  }
  return undefined;
}

/** Whether only adverbs part a form of "be" from a verb in -ing, a participle or another form of "be". */
function leadsToVerb(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i <= at + 4; i++) {
    const item = items[i]!;
    if (item.kind !== 'word') return false;
    if (ADVERBS.has(item.lower)) continue;
    if (PROSPECTS.has(item.lower) || item.lower === 'to') {
      return item.lower === 'to'
        ? isVerbAhead(items, i + 1)
        : items[i + 1]?.lower === 'to' && isVerbAhead(items, i + 2);
    }
    return BE.has(item.lower) || findEntry(items, i) !== undefined;
  }
  return false;
}

function isVerbAhead(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return false;
  return (
    BE.has(item.lower) ||
    findEntry(items, at) !== undefined ||
    (ADVERBS.has(item.lower) && isVerbAhead(items, at + 1))
  );
}

/** The auxiliaries to the left of a verb, nearest first, and where they begin. */
function readAuxiliaries(
  items: readonly Item[],
  at: number,
  floor: number,
): { words: string[]; first: number } {
  const words: string[] = [];
  let first = at;
  for (let i = at - 1; i >= floor && at - i <= 8; i--) {
    const item = items[i]!;
    if (item.kind !== 'word') break;
    const { lower } = item;
    const isAuxiliary =
      BE.has(lower) ||
      HAVE.has(lower) ||
      MODALS.has(lower) ||
      lower === 'to' ||
      PROSPECTS.has(lower) ||
      NEGATIONS.has(lower) ||
      lower === 'used';
    if (isAuxiliary) {
      words.push(lower);
      first = i;
    } else if (!ADVERBS.has(lower)) {
      break;
    }
  }
  return { words, first };
}

function build(items: readonly Item[], at: number, floor: number, entry: VerbEntry): VerbGroup | undefined {
  const { words, first } = readAuxiliaries(items, at, floor);
  const isIng = items[at]!.lower.endsWith('ing') && entry.forms.has('ing');
  const nearest = words.find((w) => !NEGATIONS.has(w) || BE.has(w));
  const isPassive = !isIng && entry.forms.has('participle') && nearest !== undefined && BE.has(nearest);
  const isProgressive = isIng && nearest !== undefined && BE.has(nearest);
  const tense = readTense(words, entry, isIng);
  return {
    first,
    end: at + 1,
    lemma: entry.lemma,
    verbClass: entry.verbClass,
    tense,
    isPassive,
    isProgressive,
    isNegative: words.some((w) => NEGATIONS.has(w)),
  };
}

function buildBe(items: readonly Item[], at: number, floor: number): VerbGroup {
  const { words, first } = readAuxiliaries(items, at, floor);
  const lower = items[at]!.lower;
  const all = [lower, ...words];
  let tense: Tense = lower === 'was' || lower === 'were' || lower === "wasn't" ? 'past' : 'present';
  if (words.length > 0 || lower === 'be' || lower === 'been' || lower === 'being')
    tense = tenseOfChain(all) ?? 'infinitive';
  return {
    first,
    end: at + 1,
    lemma: 'be',
    verbClass: 'hold',
    tense,
    isPassive: false,
    isProgressive: false,
    isNegative: all.some((w) => NEGATIONS.has(w)),
  };
}

function readTense(words: readonly string[], entry: VerbEntry, isIng: boolean): Tense {
  const chain = tenseOfChain(words);
  if (chain !== undefined) return chain;
  if (isIng) return 'participle';
  if (entry.forms.has('past')) return 'past';
  if (entry.forms.has('participle') && !entry.forms.has('base')) return 'participle';
  return 'present';
}

/** The tense that auxiliaries give, from the nearest to the verb outwards; undefined where there are none. */
function tenseOfChain(words: readonly string[]): Tense | undefined {
  if (words.length === 0) return undefined;
  if (words.includes('used')) return 'past';
  const isTo = words.includes('to');
  const hasProspect = words.some((w) => PROSPECTS.has(w));
  const hasFinite = words.some((w) => w === 'is' || w === 'are' || w === 'was' || w === 'were');
  if (words.some((w) => MODALS.has(w))) return 'future';
  if (isTo && (hasFinite || hasProspect)) {
    // "is understood to be leaving", "is said to have left".
    return words.includes('have') ? 'perfect' : 'future';
  }
  if (isTo) return 'infinitive';
  if (words.includes('has') || words.includes('have')) return 'perfect';
  if (words.includes('had')) return 'pluperfect';
  if (words.includes('was') || words.includes('were') || words.includes("wasn't")) return 'past';
  if (words.includes('is') || words.includes('are') || words.includes("isn't")) return 'present';
  if (words.includes('be') || words.includes('been') || words.includes('being')) return 'infinitive';
  return undefined;
}
