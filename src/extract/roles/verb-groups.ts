import type { Item } from './items.ts';
import { POST_VERBS, type VerbClass, type VerbEntry } from './post-verbs.ts';
import { type Tense, readTense, tenseOfChain } from './verb-tense.ts';
import { BE, HAVE, MODALS, NEGATIONS, ADVERBS, PROSPECTS } from './auxiliaries.ts';

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
  if (item.kind !== 'word' || isNoun(items, at)) return undefined;
  const entry = findEntry(items, at);
  if (entry !== undefined) return build(items, at, floor, entry);
  // A form of "be" that is no auxiliary of a verb known here is itself the verb.
  if (BE.has(item.lower) && !leadsToVerb(items, at)) return buildBe(items, at, floor);
  return undefined;
}

/** "called | the move odd", "gave it a name": no verb, for all its form. */
function isNoun(items: readonly Item[], at: number): boolean {
  if (!/^(?:move|name|start|return|switch|stand|lead|chair|appoint)$/.test(items[at]!.lower)) return false;
  return /^(?:the|a|this|that|any|no)$/.test(items[at - 1]?.lower ?? '');
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
    if (isAdverb(item.lower)) continue;
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
    } else if (!isAdverb(lower)) {
      break;
    }
  }
  return { words, first };
}

/** "was dramatically ousted": known for an adverb, or formed as one. */
function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || /^[a-z]{3,}ly$/.test(lower);
}

function build(items: readonly Item[], at: number, floor: number, entry: VerbEntry): VerbGroup | undefined {
  const { words, first } = readAuxiliaries(items, at, floor);
  const isIng = items[at]!.lower.endsWith('ing') && entry.forms.has('ing');
  const nearest = words.find((w) => !NEGATIONS.has(w) || BE.has(w));
  // "Appointed director in May, Asha Day …": a participle opens the sentence.
  const isOpening = at === 0 && entry.verbClass === 'appoint';
  const isPassive =
    !isIng && entry.forms.has('participle') && (nearest === undefined ? isOpening : BE.has(nearest));
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
