import type { Token } from '../reading/index.ts';
import { ENDING_WORDS } from '../titles/title-words.ts';
import type { Scene, TitleMention } from '../types.ts';

/** The abstract items of a sentence: what the grammar of posts reads instead of words. */
export type Item = PersonItem | BodyItem | TitleItem | PlainItem;

interface ItemRange {
  /** Tokens, `first` inclusive, `end` exclusive; a possessive ending is part of its noun. */
  readonly first: number;
  readonly end: number;
  /** Words in look-up form; '' for entities. */
  readonly lower: string;
}
export interface PersonItem extends ItemRange {
  readonly kind: 'person';
  readonly person: number;
  readonly isPronoun: boolean;
  readonly isPossessive: boolean;
}
export interface BodyItem extends ItemRange {
  readonly kind: 'body';
  readonly bodies: readonly number[];
  /** "the council", "the trust": context alone says which. */
  readonly isGeneric: boolean;
  readonly isPronoun: boolean;
  readonly isPossessive: boolean;
}
export interface TitleItem extends ItemRange {
  readonly kind: 'title';
  readonly title: TitleMention;
}
export interface PlainItem extends ItemRange {
  readonly kind: 'word' | 'mark';
  readonly isCapitalised: boolean;
}

type OfAnyKind = Omit<PersonItem, 'kind'> &
  Omit<BodyItem, 'kind'> &
  Omit<TitleItem, 'kind'> &
  Omit<PlainItem, 'kind'>;

const NO_BODIES: readonly number[] = [];

/**
 * Makes an item that has the fields of every kind. Rules look at the items around a word without knowing what
 * they are, and objects of one shape are read several times as fast as those of four.
 */
export function makeItem<I extends Item>(item: I): I {
  const { kind, first, end, lower }: Item = item;
  const own: Partial<OfAnyKind> = item;
  const any = {
    kind,
    first,
    end,
    lower,
    person: own.person ?? -1,
    bodies: own.bodies ?? NO_BODIES,
    title: own.title,
    isGeneric: own.isGeneric ?? false,
    isPronoun: own.isPronoun ?? false,
    isPossessive: own.isPossessive ?? false,
    isCapitalised: own.isCapitalised ?? false,
  };
  return any as unknown as I;
}

const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'their', 'its', 'whose']);
/** Words after which "'s" is a verb. */
const VERBAL_OWNERS = new Set(['he', 'she', 'it', 'who', 'that', 'there', 'they', 'what', "that's"]);

/** Reads the items of a run of tokens (a sentence). */
export function readItems(scene: Scene, first: number, end: number): Item[] {
  const items: Item[] = [];
  let at = first;
  while (at < end) {
    const item = readItem(scene, at, end);
    items.push(item);
    at = item.end;
    const contracted = readContraction(scene, item, end);
    if (contracted !== undefined) {
      items.push(contracted);
      at = contracted.end;
    }
  }
  return items;
}

function readItem(scene: Scene, at: number, limit: number): Item {
  const { tokens } = scene.reading;
  const token = tokens[at]!;
  const title = scene.titleAt[at];
  const covering = scene.bodiesAt[at];
  if (covering === undefined && title === undefined && scene.personAt[at] === undefined)
    return readPlain(token);
  const body = covering
    ?.filter((m) => !(m.form === 'generic' && opensTitle(scene, m.end)))
    .toSorted((a, b) => b.end - a.end);
  const widest = body?.[0];
  if (
    widest !== undefined &&
    widest.first === at &&
    (title === undefined || title.end < widest.end || title.first < at)
  ) {
    const bodies = body!.filter((m) => m.end === widest.end && m.first === at).map((m) => m.entity);
    const isOwning = POSSESSIVE_PRONOUNS.has(token.lower) && widest.end === at + 1;
    const end = Math.min(widest.end, limit);
    const { isPossessive, past } = readPossessive(scene, end, limit);
    const isPronoun = widest.form === 'pronoun';
    const isGeneric = widest.form === 'generic';
    return makeItem({
      kind: 'body',
      first: at,
      end: past,
      lower: '',
      bodies,
      isGeneric,
      isPronoun,
      isPossessive: isOwning || isPossessive,
    });
  }
  // A body's name may have taken the first words: "Dorset Police | and Crime Commissioner".
  const isCutOff = title !== undefined && title.first < at && at <= title.head;
  if (title !== undefined && (title.first === at || isCutOff)) {
    return makeItem({ kind: 'title', first: at, end: Math.min(title.end, limit), lower: '', title });
  }
  const person = scene.personAt[at];
  if (person !== undefined) {
    const end = Math.min(person.end, limit);
    const isPronoun = person.form === 'pronoun';
    if (isPronoun) {
      const isPossessive = POSSESSIVE_PRONOUNS.has(token.lower) && !isObjectPronoun(scene, at, limit);
      const own = person.entity;
      return makeItem({ kind: 'person', first: at, end, lower: '', person: own, isPronoun, isPossessive });
    }
    const { isPossessive, past } = readPossessive(scene, end, limit);
    return makeItem({
      kind: 'person',
      first: at,
      end: past,
      lower: '',
      person: person.entity,
      isPronoun,
      isPossessive,
    });
  }
  return readPlain(token);
}

function readPlain({ kind, text, lower, index, isCapitalised }: Token): PlainItem {
  return makeItem({
    kind: kind === 'punctuation' ? 'mark' : 'word',
    first: index,
    end: index + 1,
    // The month is no modal verb.
    lower: text === 'May' && index > 0 ? 'May' : lower,
    isCapitalised,
  });
}

/** "its borough | solicitor": the word that ends at `end` is the first of a post's name. */
function opensTitle(scene: Scene, end: number): boolean {
  const title = scene.titleAt[end - 1];
  return title !== undefined && title.first === end - 1 && title.end > end;
}

/** "to succeed her", "told her that": no noun follows that she could own. */
function isObjectPronoun(scene: Scene, at: number, limit: number): boolean {
  if (scene.reading.tokens[at]!.lower !== 'her') return false;
  const next = scene.reading.tokens[at + 1];
  return at + 1 >= limit || next === undefined || next.kind === 'punctuation' || ENDING_WORDS.has(next.lower);
}

/** "Leeds's", "the councils’": the possessive ending after an entity. */
function readPossessive(scene: Scene, at: number, limit: number): { isPossessive: boolean; past: number } {
  const { tokens } = scene.reading;
  const token = tokens[at];
  if (at >= limit || token === undefined) return { isPossessive: endsPossessive(scene, at), past: at };
  if (token.kind === 'possessive') return { isPossessive: true, past: at + 1 };
  const before = tokens[at - 1]!;
  const isBareMark = (token.text === '’' || token.text === "'") && token.start === before.end;
  if (isBareMark && before.lower.endsWith('s')) return { isPossessive: true, past: at + 1 };
  return { isPossessive: endsPossessive(scene, at), past: at };
}

/** A mention may itself cover its possessive ending. */
function endsPossessive(scene: Scene, end: number): boolean {
  return scene.reading.tokens[end - 1]?.kind === 'possessive';
}

/** "she's", "he'll", "who'd": the verb that a pronoun carries, as an item of its own. */
function readContraction(scene: Scene, item: Item, limit: number): PlainItem | undefined {
  const { tokens } = scene.reading;
  const token = tokens[item.end - 1]!;
  const verb = token.lower.includes("'") ? /'(ll|d|ve|re)$/.exec(token.lower)?.[1] : undefined;
  if (verb !== undefined && item.end - item.first === 1) {
    const lower = {
      ll: 'will',
      d: tokens[item.end]?.lower === 'be' ? 'would' : 'had',
      ve: 'have',
      re: 'are',
    }[verb]!;
    return makeItem({ kind: 'word', first: item.end, end: item.end, lower, isCapitalised: false });
  }
  const next = tokens[item.end];
  if (item.end < limit && next?.kind === 'possessive' && VERBAL_OWNERS.has(token.lower)) {
    const after = tokens[item.end + 1]?.lower ?? '';
    const lower = after === 'been' || after === 'had' ? 'has' : 'is';
    return makeItem({ kind: 'word', first: item.end, end: item.end + 1, lower, isCapitalised: false });
  }
  return undefined;
}
