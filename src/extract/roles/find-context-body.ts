import type { BodyFocus, FocusHint } from './body-focus.ts';
import type { Clause } from './clause.ts';
import type { FoundBody } from './find-role-body.ts';
import type { Holding } from './holders/holding.ts';
import type { Judgement } from './judge-status.ts';
import { OWNER_KINDS } from './owner-kinds.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** A holding with its own reading of body and status. */
export interface Reading {
  readonly holding: Holding;
  readonly body: FoundBody;
  readonly judgement: Judgement;
}

/** "leader and cabinet member for X at Y": posts joined by "and" share a body said with one of them. */
export function saidWith({ holding, body }: Reading, readings: readonly Reading[]): FoundBody {
  if (body.isSaid || holding.phrase.hasUnknownBody || holding.phrase.level !== null) return body;
  const partner = readings.find((r) => r.holding.sharedWith === holding || r.holding === holding.sharedWith);
  return partner?.body.isSaid ? partner.body : body;
}

/** The bodies of a post said without one: a pair's, the owner's, or the one in focus. */
export function bodiesInContext(
  clause: Clause,
  reading: Reading,
  readings: readonly Reading[],
  focus: BodyFocus,
  known: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  const { phrase } = reading.holding;
  const { first, head, title } = phrase.title;
  const isShared = phrase.isBoth || /^(?:joint|shared) /i.test(title);
  const sure = (isShared ? focus.pairBefore(first) : null) ?? ownersBodies(reading.holding, known);
  if (sure !== undefined) return sure;
  if (phrase.hasUnknownBody) return [];
  const { lower } = clause.scene.reading.tokens[head]!;
  const body = focus.bodyOf(
    first,
    title,
    lower,
    phrase.level,
    hintOf(phrase),
    leftFor(clause, reading, readings, focus),
  );
  return body === null ? [] : [body];
}

/** "currently director at X, has been appointed director": the new post is not at X. */
function leftFor(
  clause: Clause,
  { holding, judgement }: Reading,
  readings: readonly Reading[],
  focus: BodyFocus,
): readonly number[] {
  // A commissioner is sent to a council other than his own.
  if (/commissioner|adviser|envoy/i.test(holding.phrase.title.title)) {
    const own = readings.filter((r) => r.holding !== holding && r.holding.people[0] === holding.people[0]);
    return [...own.flatMap((r) => r.body.bodies ?? []), ...asideOf(clause, holding)];
  }
  if (judgement.event !== 'appointed') return [];
  const topic = focus.topicAt(holding.phrase.title.first);
  const isHeld = (r: Reading): boolean =>
    r.holding !== holding &&
    (r.holding.phrase.status === 'current' || isElsewhere(r, topic)) &&
    r.holding.people[0] === holding.people[0];
  return readings.filter(isHeld).flatMap((r) => r.body.bodies ?? []);
}

/** "Asha Day, the deputy chief executive of Kent, will become …" in an article that is not about Kent. */
function isElsewhere({ holding, body, judgement }: Reading, topic: number | null): boolean {
  const isAside = holding.rule === 'post after name' && body.isSaid && judgement.event === 'named';
  return isAside && topic !== null && body.bodies?.includes(topic) === false;
}

/** "Asha Day, who runs children’s services in Kent, | to act as adviser": what an aside says of the person. */
function asideOf(clause: Clause, { peopleAt, phrase }: Holding): number[] {
  const { items } = clause;
  const from = peopleAt[0]! + 1;
  if (items[from]?.lower !== ',' || from > phrase.open) return [];
  const closing = items.findIndex((i, at) => at > from && i.lower === ',');
  const end = closing < 0 ? phrase.open : Math.min(closing, phrase.open);
  return items.slice(from, end).flatMap((i) => (i.kind === 'body' && !i.isGeneric ? i.bodies : []));
}

export function hintOf(phrase: TitlePhrase): FocusHint {
  const kinds = phrase.ownerNoun === null ? undefined : OWNER_KINDS.get(phrase.ownerNoun);
  if (kinds !== undefined) return { kinds };
  return phrase.ownsIt ? 'its' : null;
}

/** "her deputy": the body that the owner's own post is of. */
function ownersBodies(
  holding: Holding,
  known: ReadonlyMap<number, readonly number[]>,
): readonly number[] | undefined {
  const { owner } = holding.phrase;
  return owner === null || holding.people.includes(owner) ? undefined : known.get(owner);
}
