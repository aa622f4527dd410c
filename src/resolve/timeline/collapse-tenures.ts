import type { RoleStatus } from '../../record/index.ts';
import {
  compare,
  comparePlaces,
  compareStatements,
  countDown,
  countStories,
  daysBetween,
  earliest,
  groupBy,
  latest,
  mostSaid,
  type Place,
  placeStatement,
  type RoleStatement,
} from './statements.ts';

/** One person in one post at one body, from first to last, as articles tell it. Dates are ISO 8601. */
export interface Tenure {
  readonly personId: string;
  readonly bodyId: string | null;
  /** The words that most articles use. */
  readonly post: string;
  /** All of them. */
  readonly titles: readonly string[];
  readonly isSingle: boolean;
  /** By the latest article. */
  readonly status: RoleStatus;
  /** The beginning and the end where an article states them. */
  readonly from: string | null;
  readonly until: string | null;
  /** The first and the last article in which the post is held. */
  readonly heldFirst: string | null;
  readonly heldLast: string | null;
  /** The first article after that by which it is held no more. */
  readonly endedBy: string | null;
  /** Articles, with copies of one counted once. */
  readonly stories: number;
  /** Every statement behind it, earliest first. */
  readonly statements: readonly RoleStatement[];
  /** Current before former, the latest first, then by name of the post. */
  readonly place: Place;
}

/** Someone who was called former for so long and then holds the post is back in it. */
const BACK_DAYS = 365;

/** Makes of statements, of any number of people and bodies, one tenure for each time that one held a post. */
export function collapseTenures(statements: readonly RoleStatement[]): Tenure[] {
  const groups = groupBy(statements, ({ personId, bodyId, postKey }) =>
    [personId, bodyId, postKey].join('|'),
  );
  return mergeWordings([...groups.values()])
    .flatMap((group) => partTimes([...group].sort(compareStatements)))
    .map(describe)
    .sort(compareTenures);
}

/** By their places. */
export function compareTenures(a: Tenure, b: Tenure): number {
  return comparePlaces(a.place, b.place);
}

/** How many parts the place of a tenure has. */
export const TENURE_PARTS = 8;
const ORDER: Readonly<Record<RoleStatus, string>> = { current: '0', incoming: '1', former: '2' };

/**
 * One person's posts at one body whose words hold each other are one: "cabinet member" and "cabinet member for
 * housing". Only where there is one that it may be.
 */
function mergeWordings(groups: readonly RoleStatement[][]): RoleStatement[][] {
  const keyed = groups.map((statements) => ({
    statements,
    words: new Set(statements[0]?.postKey.split(' ')),
    place: [statements[0]?.personId, statements[0]?.bodyId].join('|'),
  }));
  const byPlace = groupBy(keyed, ({ place }) => place);
  const into = keyed.map(({ place, words }) => {
    const wider = (byPlace.get(place) ?? []).filter(
      (other) =>
        other.words.size > words.size &&
        !DISTINCT.some((word) => other.words.has(word) !== words.has(word)) &&
        [...words].every((word) => other.words.has(word)),
    );
    return words.size > 1 && wider.length === 1 ? wider[0] : undefined;
  });
  const merged = new Map(keyed.map((group) => [group, [...group.statements]]));
  // The shorter first, so that what goes into one that itself goes further goes along.
  const order = keyed
    .map((group, at) => ({ group, target: into[at] }))
    .sort((a, b) => a.group.words.size - b.group.words.size);
  for (const { group, target } of order) {
    if (target === undefined) continue;
    merged.get(target)?.push(...(merged.get(group) ?? []));
    merged.delete(group);
  }
  return [...merged.values()];
}

/** Words of a title that make it another post. */
const DISTINCT = ['deputy', 'vice', 'assistant', 'interim', 'acting', 'shadow', 'joint', 'associate', 'co'];

/** Parts the statements where the post was given up and is held again much later. */
function partTimes(statements: readonly RoleStatement[]): RoleStatement[][] {
  const parts: RoleStatement[][] = [];
  let part: RoleStatement[] = [];
  let formerSince: string | null = null;
  for (const statement of statements) {
    const { status, published, from } = statement;
    if (status === 'former') formerSince ??= published;
    else if (formerSince !== null && published !== null) {
      const isBack = daysBetween(formerSince, published) > BACK_DAYS || (from !== null && from > formerSince);
      if (isBack) {
        parts.push(part);
        part = [];
        formerSince = null;
      }
    }
    part.push(statement);
  }
  return [...parts, part].filter((one) => one.length > 0);
}

function describe(statements: readonly RoleStatement[]): Tenure {
  const [first] = statements;
  if (first === undefined) throw new Error('A tenure has a statement.');
  const held = statements.filter(({ status }) => status === 'current').map(({ published }) => published);
  const heldLast = latest(held);
  const after = statements.filter(
    ({ status, published }) =>
      status === 'former' && (heldLast === null || (published !== null && published >= heldLast)),
  );
  const post = mostSaid(statements, ({ title }) => title);
  const status = settleStatus(statements);
  const until = latest(statements.map((one) => one.until));
  const lastDay = until ?? heldLast ?? statements.at(-1)?.published ?? '';
  const { personId, bodyId } = first;
  return {
    personId,
    bodyId,
    post,
    titles: [...new Set(statements.map(({ title }) => title))].sort(compare),
    isSingle: first.isSingle,
    status,
    from: earliest(statements.map(({ from }) => from)),
    until,
    heldFirst: earliest(held),
    heldLast,
    endedBy: earliest(after.map(({ published }) => published)),
    stories: countStories(statements),
    statements,
    place: [ORDER[status], countDown(lastDay), post, personId, bodyId ?? '', ...placeStatement(first)],
  };
}

/** That of the latest day; of several on it, or where no day is given, the one that is furthest on. */
function settleStatus(statements: readonly RoleStatement[]): RoleStatus {
  const day = latest(statements.map(({ published }) => published));
  const last = statements.filter(({ published }) => published === day);
  const has = (status: RoleStatus) => last.some((statement) => statement.status === status);
  return has('former') ? 'former' : has('current') ? 'current' : 'incoming';
}
