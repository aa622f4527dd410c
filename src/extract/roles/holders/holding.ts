import { type Clause } from '../clause.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** Who holds a post, and by which pattern the words say so. */
export interface Holding {
  readonly phrase: TitlePhrase;
  readonly people: readonly number[];
  /** Item indexes of the people's mentions, for evidence. */
  readonly peopleAt: readonly number[];
  readonly rule: Rule;
  /** The verb that links person and post, if one does. */
  readonly verb: VerbGroup | null;
  /** A noun that does: "her time as". */
  readonly noun:
    | 'arrival'
    | 'departure'
    | 'past departure'
    | 'tenure'
    | 'past tenure'
    | 'ended tenure'
    | 'destination'
    | 'arrived'
    | 'handover'
    | 'origin'
    | null;
  /** The holding whose person and verb this one shares by "and". */
  readonly sharedWith: Holding | null;
}

export type Rule =
  | 'post before name'
  | 'post after name'
  | 'post is name'
  | 'verb'
  | 'as post'
  | 'post noun'
  | 'handed on'
  | 'coordinated'
  | 'post verb'
  | 'succession'
  | 'predecessor';

export function holding(
  phrase: TitlePhrase,
  at: readonly number[],
  clause: Clause,
  rule: Rule,
  more: Partial<Pick<Holding, 'verb' | 'noun' | 'sharedWith'>> = {},
): Holding | undefined {
  const people = at.map((i) => holderOrOwner(clause, i)).filter((p): p is number => p !== undefined);
  if (people.length === 0) return undefined;
  return { phrase, people, peopleAt: at, rule, verb: null, noun: null, sharedWith: null, ...more };
}

function holderOrOwner(clause: Clause, at: number): number | undefined {
  const item = clause.items[at];
  return item?.kind === 'person' ? item.person : undefined;
}

/** The verb that ends right before an item. */
export function verbEndingAt(clause: Clause, end: number): VerbGroup | undefined {
  return clause.verbs.find((v) => v.end === end);
}
