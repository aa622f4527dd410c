import { FRAMEWORKS } from './frameworks-data.ts';

/** What a framework grades, in the words of `BodyEntity.kind`. */
export type FrameworkSubject =
  | 'council'
  | 'trust'
  | 'school'
  | 'university'
  | 'care-home'
  | 'fire-service'
  | 'police'
  | 'nhs'
  | 'housing'
  | 'charity'
  | 'company'
  | 'other';

/** One grade of a scale. `wordings` are its forms in print, lower case, `wordings[0]` the scale's own. */
export interface FrameworkGrade {
  readonly rank: number;
  readonly wordings: readonly string[];
}

/** A published scale on which an inspectorate, a regulator or an agency grades public bodies. */
export interface Framework {
  readonly id: string;
  /** The issuer's common name, e.g. "Ofsted". */
  readonly issuer: string;
  readonly title: string;
  /** First and last month of its grades ("2018-01"); null where it has no end, or none that is known. */
  readonly from: string | null;
  readonly until: string | null;
  /** Best first. */
  readonly grades: readonly FrameworkGrade[];
  readonly subjects: readonly FrameworkSubject[];
  /** Words of the services and sub-judgements that it grades: enough of them to tell it from another. */
  readonly services: readonly string[];
}

/** A grade found within a framework. */
export interface GradeInFramework {
  readonly framework: Framework;
  readonly rank: number;
}

const BY_ISSUER = new Map<string, Framework[]>();
for (const f of FRAMEWORKS) BY_ISSUER.set(f.issuer, [...(BY_ISSUER.get(f.issuer) ?? []), f]);

/** For each framework, its wordings with their ranks. */
const RANKS = new Map<Framework, ReadonlyMap<string, number>>(
  FRAMEWORKS.map((framework) => [framework, listRanks(framework)]),
);

function listRanks({ grades }: Framework): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const { rank, wordings } of grades)
    for (const wording of wordings) if (!ranks.has(wording)) ranks.set(wording, rank);
  return ranks;
}

/** Every wording of every grade, with the frameworks that have it. */
export function listGradeWordings(): ReadonlyMap<string, readonly Framework[]> {
  const found = new Map<string, Framework[]>();
  for (const framework of FRAMEWORKS) {
    for (const wording of framework.grades.flatMap((g) => g.wordings)) {
      found.set(wording, [...(found.get(wording) ?? []), framework]);
    }
  }
  return found;
}

/** The rank of a wording within a framework, 1 being best; null where the scale has no such grade. */
export function rankGrade(framework: Framework, wording: string): number | null {
  return RANKS.get(framework)?.get(wording) ?? null;
}

/** Whether a framework gave grades at some time in `[from, until]`, months or days as ISO 8601. */
export function isInForce(framework: Framework, from: string | null, until: string | null): boolean {
  const month = (date: string) => date.slice(0, 7);
  const startsTooLate = until !== null && framework.from !== null && framework.from > endOf(month(until));
  const endsTooEarly = from !== null && framework.until !== null && framework.until < month(from);
  return !startsTooLate && !endsTooEarly;
}

/** "2019" as an upper bound means the whole of the year. */
function endOf(month: string): string {
  return month.length === 4 ? `${month}-12` : month;
}

/** What is known of a rating when its framework is sought. */
export interface RatingFacts {
  readonly issuer: string;
  /** Null where only the place on the scale is known ("the top grade"). */
  readonly grade: string | null;
  readonly subject: string;
  /** What was graded, lower case; null for the body as a whole. */
  readonly service: string | null;
  /** Between which dates the grade was given, as far as is known (ISO 8601). */
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * The framework under which an issuer gave a grade: it has the grade, was in force, grades such a body, and
 * of several the one whose services are named, or else the newest. Null where none fits: the grade is then
 * doubtful, or of a scale that is not known.
 */
export function findFramework(facts: RatingFacts): GradeInFramework | null {
  let best: { fit: GradeInFramework; score: number } | null = null;
  let words: readonly string[] | undefined;
  for (const framework of BY_ISSUER.get(facts.issuer) ?? []) {
    const rank = facts.grade === null ? 1 : rankGrade(framework, facts.grade);
    if (rank === null || !isInForce(framework, facts.from, facts.until)) continue;
    if (!framework.subjects.includes(facts.subject as FrameworkSubject)) continue;
    words ??= facts.service?.split(/[^a-z-]+/) ?? [];
    const said = words;
    const score = framework.services.filter((s) => said.includes(s)).length;
    // The table is in order of time, so of two that fit as well the later one wins.
    if (best === null || score >= best.score) best = { fit: { framework, rank }, score };
  }
  return best?.fit ?? null;
}

/** The grade at a place of a scale: 1 is the top, 2 the second highest, -1 the bottom; null where there is none. */
export function resolvePlace(framework: Framework, place: number): string | null {
  const grade = framework.grades.at(place > 0 ? place - 1 : place);
  return grade?.wordings[0] ?? null;
}

/** Whether any scale of an issuer has a wording. */
export function hasWording(issuer: string, wording: string): boolean {
  return (BY_ISSUER.get(issuer) ?? []).some((f) => rankGrade(f, wording) !== null);
}

/** The month of the last grades that an issuer gave ("2009-03"); null for one that still gives them. */
export function endOfGrades(issuer: string): string | null {
  let last: string | null = null;
  for (const { until } of BY_ISSUER.get(issuer) ?? []) {
    if (until === null) return null;
    if (last === null || until > last) last = until;
  }
  return last;
}

/** Whether any framework of an issuer grades bodies of a kind, with that wording where one is given. */
export function canGrade(issuer: string, subject: string, wording: string | null = null): boolean {
  const frameworks = BY_ISSUER.get(issuer) ?? [];
  return frameworks.some(
    (f) =>
      f.subjects.includes(subject as FrameworkSubject) &&
      (wording === null || rankGrade(f, wording) !== null),
  );
}
