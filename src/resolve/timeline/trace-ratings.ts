import type { RatingStatus } from '../../record/index.ts';
import {
  compare,
  comparePlaces,
  compareStatements,
  countStories,
  daysBetween,
  earliest,
  groupBy,
  latest,
  mostSaid,
  type Place,
  placeStatement,
  type RatingStatement,
} from './statements.ts';

/** One grade that a body's service had, for as long as articles tell it. */
export interface Grading {
  readonly bodyId: string;
  readonly serviceKey: string;
  /** The words that most articles use; null for the body as a whole. */
  readonly service: string | null;
  readonly by: string;
  readonly framework: string | null;
  readonly grade: string;
  readonly rank: number | null;
  /** `current` for the last that is known, `previous` for those before; `expected` and `denied` as they were said. */
  readonly status: RatingStatus;
  /** The date of the inspection, where an article states it. */
  readonly asOf: string | null;
  /** The first and the last article that gives it as the grade of the day. */
  readonly heldFirst: string | null;
  readonly heldLast: string | null;
  readonly stories: number;
  readonly statements: readonly RatingStatement[];
  /** By service; then what was before, what was the grade of the day, and what was only said of it. */
  readonly place: Place;
}

/** How many parts the place of a grading has. */
export const GRADING_PARTS = 6;

/** Inspections of one service are at least so far apart. */
const INSPECTION_DAYS = 183;

/** A body's ratings by service, each service's in the order of time. */
export function traceRatings(statements: readonly RatingStatement[]): Grading[] {
  const groups = groupBy(statements, ({ bodyId, serviceKey, by }) => [bodyId, serviceKey, by].join('|'));
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([key, group]) => traceService(key, group.sort(compareStatements)));
}

function traceService(key: string, statements: readonly RatingStatement[]): Grading[] {
  const runs: RatingStatement[][] = [];
  const byDay = statements
    .filter(({ status }) => status === 'current')
    .sort((a, b) => compare(dayOf(a), dayOf(b)) || compareStatements(a, b));
  for (const statement of byDay) {
    const run = runs.at(-1);
    if (run !== undefined && isSameGrading(run, statement)) run.push(statement);
    else runs.push([statement]);
  }
  const earlier: RatingStatement[][] = [];
  for (const statement of statements.filter(({ status }) => status === 'previous')) {
    // What was the grade before a day is one that was known before it, if one is.
    const known =
      runs.findLast(
        (run) => run[0]?.grade === statement.grade && startOf(run) < statement.dated && run !== runs.at(-1),
      ) ?? earlier.find((run) => run[0]?.grade === statement.grade && isSameGrading(run, statement));
    if (known === undefined) earlier.push([statement]);
    else known.push(statement);
  }
  const words = statements.filter(({ status }) => status === 'expected' || status === 'denied');
  const said = groupBy(words, ({ status, grade }) => `${status} ${grade}`);
  const service = mostSaid(statements, (one) => one.service ?? '') || null;
  const tell = (part: string, day: string, run: readonly RatingStatement[], status: RatingStatus) =>
    describe(run, { service, status, place: [key, part, day] });
  const before = earlier.map((run) => tell('0', startOf(run), run, 'previous'));
  return [
    ...before.sort((a, b) => comparePlaces(a.place, b.place)),
    ...runs.map((run, at) => {
      // That of the statement with which it began, by which they are in order.
      const day = run[0] === undefined ? '' : dayOf(run[0]);
      return tell('1', day, run, at === runs.length - 1 ? 'current' : 'previous');
    }),
    ...[...said.values()].map((run) => tell('2', '', run, run[0]?.status ?? 'expected')),
  ];
}

const dayOf = ({ asOf, dated }: RatingStatement): string => asOf ?? dated;
const startOf = (run: readonly RatingStatement[]): string => earliest(run.map(dayOf)) ?? '';

function isSameGrading(run: readonly RatingStatement[], next: RatingStatement): boolean {
  const { grade, asOf: date } = next;
  if (run[0]?.grade !== grade) return false;
  return (
    date === null ||
    run.every(({ asOf }) => asOf === null || Math.abs(daysBetween(asOf, date)) < INSPECTION_DAYS)
  );
}

function describe(
  statements: readonly RatingStatement[],
  { service, status, place }: Pick<Grading, 'service' | 'status' | 'place'>,
): Grading {
  const [first] = statements;
  if (first === undefined) throw new Error('A grading has a statement.');
  const held = statements.filter((one) => one.status === 'current').map(({ published }) => published);
  return {
    bodyId: first.bodyId,
    serviceKey: first.serviceKey,
    service,
    by: first.by,
    framework: statements.find(({ framework }) => framework !== null)?.framework ?? null,
    grade: first.grade,
    rank: statements.find(({ rank }) => rank !== null)?.rank ?? null,
    status,
    asOf: earliest(statements.map(({ asOf }) => asOf)),
    heldFirst: earliest(held),
    heldLast: latest(held),
    stories: countStories(statements),
    statements: [...statements].sort(compareStatements),
    place: [...place, ...placeStatement(first)],
  };
}
