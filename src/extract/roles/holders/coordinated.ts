import { isMark, type Clause } from '../clause.ts';
import type { TitlePhrase } from '../title-phrases.ts';
import type { Holding } from './holding.ts';
import { skipHonorifics } from './names.ts';
import { timeBefore } from './name-before.ts';

/** "leader and chair of X": shares the holder of the post before. `isTight` asks for nothing between but "and". */
export function coordinated(
  clause: Clause,
  phrase: TitlePhrase,
  found: readonly Holding[],
  isTight: boolean,
): Holding | undefined {
  const { items } = clause;
  const previous = found.at(-1);
  if (previous === undefined) return undefined;
  let link = phrase.open - 1;
  if (!isTight) {
    const time = timeBefore(clause, link);
    if (time !== undefined) link = time;
    // "head of X at Y and, before that, | a manager"
    if (isMark(items[link], ',') && items[link - 1]?.lower === 'that' && items[link - 2]?.lower === 'before')
      link -= 3;
    if (isMark(items[link], ',') && items[link - 1]?.lower === 'and') link--;
    if (items[link]?.lower === 'that' && items[link - 1]?.lower === 'before') link -= 2;
  }
  const item = items[link];
  const isAnd = item?.kind === 'word' && (item.lower === 'and' || item.lower === 'plus');
  if (!isAnd && !isMark(item, ',', ';', '/')) return undefined;
  // A name straight after makes it that person's post: "chief executive A and leader B".
  const named = clause.items[skipHonorifics(clause, phrase.close)];
  if (named?.kind === 'person' && !named.isPronoun) return undefined;
  if (isOfNext(clause, phrase)) return undefined;
  let before = link - 1;
  if (isMark(items[before], ',')) before--;
  if (before + 1 !== previous.phrase.close && !endsAt(clause, previous, before + 1)) return undefined;
  if (isTight && previous.rule === 'post before name') return undefined;
  // "…, and her deputy will be Bo Lee": the post is the subject of a clause of its own.
  if (clause.verbs.some((v) => v.first === phrase.close && v.lemma === 'be')) return undefined;
  if (!isAnd && previous.rule === 'post before name') return undefined;
  return {
    phrase,
    people: previous.people,
    peopleAt: previous.peopleAt,
    rule: 'coordinated',
    verb: previous.verb,
    noun: previous.noun,
    sharedWith: previous,
  };
}

/** "Asha Day, the leader, and | the council's treasurer |, Bo Lee, met": with its own article, it is the next one's. */
function isOfNext(clause: Clause, { open, close }: TitlePhrase): boolean {
  const { items } = clause;
  const first = items[open];
  const isDefinite = first?.lower === 'the' || (first?.kind === 'body' && first.isPossessive);
  if (!isDefinite || items[open - 1]?.lower !== 'and' || !isMark(items[close], ',')) return false;
  const at = skipHonorifics(clause, close + 1);
  return items[at]?.kind === 'person' && isMark(items[at + 1], ',');
}

/** "leader | from 1995 to 1998 | and": nothing but times and the small words between them. */
function isAllTime({ items, times }: Clause, from: number, to: number): boolean {
  return (
    to - from <= 8 &&
    items
      .slice(from, to)
      .every(
        (i) =>
          times.some((t) => t.first <= i.first && i.end <= t.end) ||
          /^(?:from|to|in|until|between|and|the|–|-)$/.test(i.lower),
      )
  );
}

/** Whether the previous post's phrase runs up to `at` but for an adverbial of time: "leader since 2019 and". */
function endsAt(clause: Clause, previous: Holding, at: number): boolean {
  const { items } = clause;
  const from = items[previous.phrase.close]?.first;
  const last = items[at - 1]?.end;
  if (from === undefined || last === undefined || at <= previous.phrase.close) return false;
  // "chair of X, a housing association in Kent, and a trustee": an aside that says what X is.
  const aside = items.slice(previous.phrase.close, at + 1);
  if (
    isMark(aside[0], ',') &&
    isMark(items[at], ',') &&
    aside.length <= 18 &&
    aside.length > 3 &&
    aside.slice(1, -1).every((i) => i.kind === 'word' && !i.lower.startsWith('who')) &&
    /^(?:a|an|the|its|which)$/.test(aside[1]!.lower)
  )
    return true;
  const time = clause.times.find((t) => t.end === last);
  if (time !== undefined && time.first - from <= 2) return true;
  if (time !== undefined && isAllTime(clause, previous.phrase.close, at)) return true;
  // "a trainee in the policy unit and now": a phrase of place, without a verb or a mark.
  const between = items.slice(previous.phrase.close, at);
  const opens = between[0]?.lower;
  return (
    (opens === 'in' || opens === 'on' || opens === 'within') &&
    between.length <= 6 &&
    between.every((i) => i.kind === 'word')
  );
}
