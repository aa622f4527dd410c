import type { RatingStatus } from '../../record/index.ts';
import type { RatingDraft } from '../types.ts';

/** A rating with what decides between it and the others of its service. */
export interface ReadRating {
  readonly draft: RatingDraft;
  readonly isStated: boolean;
  readonly isPresent: boolean;
  readonly isPastPerfect: boolean;
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
 * previous, and a grade that stands alone stays what its own words say.
 */
export function settleRatings(read: readonly ReadRating[]): RatingDraft[] {
  const groups = new Map<string, ReadRating[]>();
  for (const r of read) {
    const key = `${r.draft.subject}|${r.draft.by}|${serviceKey(r.draft.service)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [r]);
    else group.push(r);
  }
  const settled = new Map<ReadRating, RatingStatus>();
  for (const group of groups.values()) {
    const current = group.filter((r) => r.draft.status === 'current');
    const latest = current.reduce<ReadRating | null>((a, b) => (a === null || isLater(b, a) ? b : a), null);
    for (const r of current) {
      if (latest !== null && r !== latest && r.draft.grade !== latest.draft.grade) settled.set(r, 'previous');
    }
  }
  return read.map((r) => {
    const status = settled.get(r);
    return status === undefined ? r.draft : { ...r.draft, status };
  });
}

/** Whether `b`, which stands later in the text, was given later than `a`. */
function isLater(b: ReadRating, a: ReadRating): boolean {
  if (a.isPresent !== b.isPresent) return b.isPresent;
  if (
    a.draft.asOf !== null &&
    b.draft.asOf !== null &&
    a.draft.asOf.slice(0, 4) !== b.draft.asOf.slice(0, 4)
  ) {
    return b.draft.asOf > a.draft.asOf;
  }
  if (a.isPastPerfect !== b.isPastPerfect) return a.isPastPerfect;
  // In one sentence a story runs forward; over sentences news comes first and history after.
  if (a.sentence === b.sentence) return true;
  return a.draft.asOf !== null && b.draft.asOf === null;
}
