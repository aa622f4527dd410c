import type { GradingLine } from '../../../entity-wire.ts';
import { toPlainText } from '../../shared/plain-text.ts';
import { countArticles, describeGrading } from '../../shared/timeline/describe.ts';
import { nameMark } from '../../shared/timeline/mark-id.ts';
import { latestOf, readDay, readRange } from '../../shared/timeline/time-range.ts';

/** A grade that is drawn: from when it is known to when the next is, or no more is known. */
export interface Step {
  readonly id: string;
  readonly name: string;
  readonly line: GradingLine;
  /** The grade begins within these; the same moment where the day is stated. */
  readonly earliest: number;
  readonly from: number;
  readonly to: number;
  /** Whether an article states the day of the inspection, or only gives the grade by then. */
  readonly isStated: boolean;
  readonly isLast: boolean;
}

export interface Service {
  readonly title: string;
  readonly by: string;
  /** The grades' own words, the best at the top. */
  readonly grades: readonly string[];
  readonly steps: readonly Step[];
  /** What has no day, or was never given: told in words. */
  readonly told: readonly { readonly id: string; readonly words: string; readonly line: GradingLine }[];
}

const WHOLE = 'The body as a whole';

/** Ratings service by service, as they are drawn. */
export function groupRatings(lines: readonly GradingLine[]): Service[] {
  const groups = new Map<string, GradingLine[]>();
  for (const line of lines) {
    const key = `${line.service ?? ''}\n${line.by}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map(toService);
}

function toService(lines: readonly GradingLine[]): Service {
  const title = lines[0]?.service ?? WHOLE;
  const by = lines[0]?.by ?? '';
  const dated = lines
    .flatMap((line) => {
      const start = line.status === 'expected' || line.status === 'denied' ? null : findStart(line);
      return start === null ? [] : [{ line, start }];
    })
    .sort((a, b) => a.start.from - b.start.from);
  const steps = dated.map(({ line, start }, at): Step => {
    const next = dated[at + 1]?.start.from;
    const told = latestOf([start.to, readDay(line.heldLast)]) ?? start.to;
    return {
      id: nameStep(line),
      name: nameGrading(line),
      line,
      earliest: Math.min(start.from, next ?? start.from),
      from: Math.min(start.to, next ?? start.to),
      to: next ?? told,
      isStated: line.asOf !== null,
      isLast: next === undefined,
    };
  });
  const drawn = new Set(dated.map(({ line }) => line));
  const words = lines.filter((line) => !drawn.has(line));
  return {
    title,
    by,
    grades: orderGrades(dated.map(({ line }) => line)),
    steps,
    told: words.map((line) => ({ id: nameStep(line), words: nameGrading(line), line })),
  };
}

function findStart({ asOf, heldFirst }: GradingLine) {
  return readRange(asOf) ?? readRange(heldFirst);
}

const nameStep = ({ service, by, grade, status, asOf, heldFirst }: GradingLine): string =>
  nameMark('rating', service, by, grade, status === 'current' ? null : status, asOf ?? heldFirst);

function nameGrading(line: GradingLine): string {
  const { when, what } = describeGrading(line);
  const { service, grade, by, stories } = line;
  return toPlainText(`${service ?? WHOLE}: “${grade}” by ${by}, ${when}; ${what}; ${countArticles(stories)}`);
}

/** Those without a place in their scale come last. */
function orderGrades(lines: readonly GradingLine[]): string[] {
  const ranks = new Map(lines.map(({ grade, rank }) => [grade, rank ?? Number.MAX_SAFE_INTEGER]));
  return [...ranks].sort(([a, x], [b, y]) => x - y || a.localeCompare(b)).map(([grade]) => grade);
}
