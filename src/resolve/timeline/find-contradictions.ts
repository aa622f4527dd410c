import { collapseTenures, type Tenure } from './collapse-tenures.ts';
import {
  compare,
  compareStatements,
  daysBetween,
  groupBy,
  type InterventionStatement,
  type RatingStatement,
  type RoleStatement,
  type Statement,
} from './statements.ts';

/** What one article says. */
export type Side = RoleStatement | RatingStatement | InterventionStatement;

/** Two articles that cannot both be right, or a name that stands for two people. */
export interface Contradiction {
  readonly kind: 'two holders' | 'two grades' | 'post held and not held' | 'intervention imposed and lifted';
  readonly bodyId: string | null;
  /** The post, the service (null for the body as a whole) or the type of intervention. */
  readonly about: string | null;
  /** One of each side, those that say it nearest to each other in time. */
  readonly sides: readonly [Side, Side];
}

/** For so long articles may still name the last holder when there is a new one. */
const OVERLAP_DAYS = 45;
/** Reports of one inspection are not further apart. */
export const SAME_INSPECTION_DAYS = 21;
/** Someone who left may be back after this. */
export const BACK_DAYS = 365;
/** What was lifted is not imposed again within this. */
export const AGAIN_DAYS = 30;

/** Finds where statements about one body contradict each other; those of copies of one article do not. */
export function findContradictions(of: {
  readonly roles: readonly RoleStatement[];
  readonly ratings: readonly RatingStatement[];
  readonly interventions: readonly InterventionStatement[];
}): Contradiction[] {
  const tenures = collapseTenures(of.roles);
  return [
    ...findTwoHolders(tenures),
    ...tenures.flatMap(findHeldAndNot),
    ...findTwoGrades(of.ratings),
    ...findLiftedAndNot(of.interventions),
  ];
}

function findTwoHolders(tenures: readonly Tenure[]): Contradiction[] {
  const single = tenures.filter(({ isSingle }) => isSingle);
  const posts = [
    ...groupBy(single, ({ bodyId, statements }) => `${bodyId}|${statements[0]?.postKey}`).values(),
  ];
  return posts.flatMap(pairs).flatMap(([a, b]) => {
    if (a.personId === b.personId) return [];
    const [x, y] = [listHeld(a), listHeld(b)];
    const sides = areAtOnce(x, y) ? nearest(x, y) : null;
    return sides === null ? [] : [{ kind: 'two holders', bodyId: a.bodyId, about: a.post, sides } as const];
  });
}

const listHeld = ({ statements }: Tenure): RoleStatement[] =>
  statements.filter(({ status, published }) => status === 'current' && published !== null);

/** Whether two were in the post at one time, and one did not just follow the other while the news lagged behind. */
function areAtOnce(a: readonly RoleStatement[], b: readonly RoleStatement[]): boolean {
  const [x, y] = [spanOf(a), spanOf(b)];
  if (x === null || y === null || x.last < y.first || y.last < x.first) return false;
  return !isHandedOver(x, y) && !isHandedOver(y, x);
}

interface Held {
  readonly first: string;
  readonly last: string;
}

function spanOf(held: readonly RoleStatement[]): Held | null {
  const days = held.flatMap(({ published }) => (published === null ? [] : [published])).sort(compare);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

function isHandedOver(before: Held, after: Held): boolean {
  return (
    before.first < after.first &&
    before.last < after.last &&
    daysBetween(after.first, before.last) <= OVERLAP_DAYS
  );
}

function findHeldAndNot(tenure: Tenure): Contradiction[] {
  const dated = tenure.statements.filter(({ published }) => published !== null);
  const gone = dated.filter(({ status }) => status === 'former');
  const held = dated.filter(({ status }) => status === 'current');
  const clashing = gone.flatMap((before) =>
    held
      .filter((after) => {
        const days = daysBetween(before.published ?? '', after.published ?? '');
        return days >= 0 && days <= BACK_DAYS && after.story !== before.story;
      })
      .map((after): [RoleStatement, RoleStatement] => [before, after]),
  );
  const [sides] = clashing.sort(byDistance);
  return sides === undefined
    ? []
    : [{ kind: 'post held and not held', bodyId: tenure.bodyId, about: tenure.post, sides }];
}

function findTwoGrades(ratings: readonly RatingStatement[]): Contradiction[] {
  const current = ratings.filter(({ status }) => status === 'current');
  const groups = listGroups(current, ({ bodyId, serviceKey, by }) => `${bodyId}|${serviceKey}|${by}`);
  return groups.flatMap((group) => {
    const clashing = pairs(group).filter(
      ([a, b]) => a.grade !== b.grade && a.story !== b.story && isOneInspection(a, b),
    );
    const seen = new Set<string>();
    return clashing.sort(byDistance).flatMap((sides): Contradiction[] => {
      const grades = sides
        .map(({ grade }) => grade)
        .sort(compare)
        .join('|');
      if (seen.has(grades)) return [];
      seen.add(grades);
      return [{ kind: 'two grades', bodyId: sides[0].bodyId, about: sides[0].service, sides }];
    });
  });
}

function isOneInspection(a: RatingStatement, b: RatingStatement): boolean {
  if (a.framework !== null && b.framework !== null && a.framework !== b.framework) return false;
  if (a.asOf !== null && b.asOf !== null) {
    const shared = Math.min(a.asOf.length, b.asOf.length);
    return shared >= 7 && a.asOf.slice(0, shared) === b.asOf.slice(0, shared);
  }
  if (a.asOf !== null || b.asOf !== null || a.published === null || b.published === null) return false;
  return Math.abs(daysBetween(a.published, b.published)) <= SAME_INSPECTION_DAYS;
}

function findLiftedAndNot(interventions: readonly InterventionStatement[]): Contradiction[] {
  const dated = interventions.filter(({ published }) => published !== null);
  return listGroups(dated, ({ bodyId, type }) => `${bodyId}|${type}`).flatMap((group) => {
    const clashing = group
      .filter(({ status }) => status === 'lifted')
      .flatMap((before) =>
        group
          .filter((after) => {
            const days = daysBetween(before.published ?? '', after.published ?? '');
            return (
              after.status === 'imposed' && days >= 0 && days <= AGAIN_DAYS && after.story !== before.story
            );
          })
          .map((after): [InterventionStatement, InterventionStatement] => [before, after]),
      );
    const [sides] = clashing.sort(byDistance);
    if (sides === undefined) return [];
    return [
      {
        kind: 'intervention imposed and lifted',
        bodyId: sides[0].bodyId,
        about: sides[0].type,
        sides,
      } as const,
    ];
  });
}

function listGroups<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  return [...groupBy(items, keyOf)].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b): [T, T] => [a, b]));
}

/** One of each that are of different stories, nearest in time; null where all are of one. */
function nearest(
  a: readonly RoleStatement[],
  b: readonly RoleStatement[],
): [RoleStatement, RoleStatement] | null {
  const days = b
    .map((statement) => ({ statement, day: dayOf(statement) }))
    .sort((x, y) => x.day - y.day || compareStatements(x.statement, y.statement));
  let best: [RoleStatement, RoleStatement] | null = null;
  let most = Infinity;
  let start = 0;
  // Each walks both ways from its own day, no further than the nearest pair so far.
  for (const x of [...a].sort(compareStatements)) {
    const day = dayOf(x);
    while (start < days.length && (days[start]?.day ?? 0) < day) start++;
    for (const step of [-1, 1]) {
      for (let at = step === 1 ? start : start - 1; ; at += step) {
        const y = days[at];
        if (y === undefined || Math.abs(y.day - day) > most) break;
        if (y.statement.story === x.story) continue;
        const pair: [RoleStatement, RoleStatement] = [x, y.statement];
        if (best === null || byDistance(pair, best) < 0) best = pair;
        most = Math.min(most, Math.abs(y.day - day));
      }
    }
  }
  return best;
}

const dayOf = ({ dated }: Statement): number => daysBetween('1970-01-01', dated);

function byDistance(a: readonly [Statement, Statement], b: readonly [Statement, Statement]): number {
  return distance(a) - distance(b) || compareStatements(a[0], b[0]) || compareStatements(a[1], b[1]);
}

function distance([a, b]: readonly [Statement, Statement]): number {
  return Math.abs(daysBetween(a.dated, b.dated));
}
