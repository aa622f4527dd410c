import type { RatingStatus } from '../../record/index.ts';
import type { RatingDraft } from '../types.ts';

/** A rating with what decides between it and the others of its service. */
export interface ReadRating {
  readonly draft: RatingDraft;
  /** "now", "is", "remains": the grade at the time of the article. */
  readonly isPresent: boolean;
  readonly isPastPerfect: boolean;
  /** The new grade of a movement: "upgraded to good". */
  readonly isReached: boolean;
  /** Told as background: "after it was rated", "since". */
  readonly isBackground: boolean;
  /** Index of the grade's first token. */
  readonly at: number;
  readonly sentence: number;
}

const NOISE = new Set([
  'services',
  'service',
  'the',
  'of',
  'for',
  'and',
  'its',
  'social',
  'care',
  'their',
  'in',
  'to',
]);

/** Two wordings of one service make one key: "children's social care", "children's services". */
export function serviceKey(service: string | null): string {
  if (service === null) return '';
  const words = service
    .toLowerCase()
    .replace(/['’]s\b|['’]/g, '')
    .split(/[^a-z-]+/);
  const own = words.filter((w) => w !== '' && !NOISE.has(w));
  return (own.length > 0 ? own : words).sort().join(' ');
}

/**
 * Lets one grade a service be current: the latest as the article tells it. The others it replaces become
 * previous, and a grade that stands alone stays what its own words say. A rating told twice becomes one.
 */
export function settleRatings(read: readonly ReadRating[]): RatingDraft[] {
  const groups = new Map<string, ReadRating[]>();
  for (const r of read) {
    const key = `${r.draft.subject}|${r.draft.by}|${serviceKey(r.draft.service)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [r]);
    else group.push(r);
  }
  return [...groups.values()].flatMap(settleGroup);
}

function settleGroup(group: readonly ReadRating[]): RatingDraft[] {
  const current = group.filter((r) => r.draft.status === 'current');
  const latest = current.reduce<ReadRating | null>((a, b) => (a === null || isLater(b, a) ? b : a), null);
  const byFact = new Map<string, RatingDraft>();
  for (const r of group) {
    const isReplaced =
      r.draft.status === 'current' && latest !== null && r.draft.grade !== latest.draft.grade;
    const status: RatingStatus = isReplaced ? 'previous' : r.draft.status;
    const key = `${status}|${improvementKey(r.draft.grade)}`;
    const known = byFact.get(key);
    byFact.set(key, known === undefined ? { ...r.draft, status } : mergeDrafts(known, r.draft));
  }
  return [...byFact.values()];
}

/** "requires improvement" and "requires improvement to be good" are one grade. */
function improvementKey(grade: string): string {
  return grade.replace(/ to be good$/, '');
}

function mergeDrafts(a: RatingDraft, b: RatingDraft): RatingDraft {
  const isNew = (s: { start: number }) => !a.evidence.some((k) => k.start === s.start);
  return {
    ...a,
    evidence: [...a.evidence, ...b.evidence.filter(isNew)].sort((x, y) => x.start - y.start),
    asOf: a.asOf ?? b.asOf,
    confidence: Math.max(a.confidence, b.confidence),
  };
}

/** Whether `b`, which stands later in the text, was given later than `a`. */
function isLater(b: ReadRating, a: ReadRating): boolean {
  const [ta, tb] = [a.draft.asOf, b.draft.asOf];
  if (a.sentence === b.sentence && ta !== null && tb !== null && ta !== tb) return tb > ta;
  if (a.isPresent !== b.isPresent) return b.isPresent;
  if (ta !== null && tb !== null && ta !== tb) return tb > ta;
  if (a.isPastPerfect !== b.isPastPerfect) return a.isPastPerfect;
  if (a.isReached !== b.isReached) return b.isReached;
  if (a.isBackground !== b.isBackground) return a.isBackground;
  // In one sentence a story runs forward; over sentences news comes first and history after.
  if (a.sentence === b.sentence || (a.isReached && b.isReached)) return true;
  return ta !== null && tb === null;
}
