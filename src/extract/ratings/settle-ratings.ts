import type { RatingStatus } from '../../record/index.ts';
import type { RatingDraft } from '../types.ts';

/** A rating with what decides between it and the others of its service. */
export interface ReadRating {
  readonly draft: RatingDraft;
  /** 2 for "now", 1 for "is": the grade at the time of the article. */
  readonly presence: 0 | 1 | 2;
  readonly isPastPerfect: boolean;
  /** "at its last inspection". */
  readonly isLastVisit: boolean;
  /** The new grade of a movement: "upgraded to good". */
  readonly isReached: boolean;
  /** Told as background: "after it was rated", "since". */
  readonly isBackground: boolean;
  /** The year that the paragraph speaks of before the sentence; null for none. */
  readonly contextYear: string | null;
  /** Of the body as a whole, not of a part of its work. */
  readonly isOverall: boolean;
  /** Index of the grade's first token. */
  readonly at: number;
  readonly sentence: number;
}

/** A grade that a verb tells of plainly, with its year, was followed by another if it is older than this, in years. */
export const TOLD_STALE_YEARS = 9;

const NOISE = new Set('services service the of for and its their in to a on with area'.split(' '));
/** "preventing fires" and "prevention" are one. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['preventing', 'prevention'],
  ['protecting', 'protection'],
  ['responding', 'response'],
]);
/** "workplace culture" and "promoting the right values and culture" are one. */
const CULTURE = new Set('culture values workplace promoting right staff'.split(' '));
const WHOLE_CHILDREN = new Set(
  'children and family families young people social care services service department directorate'.split(' '),
);
const HEADS = new Set('care services service department directorate'.split(' '));
const WHOLE_ADULTS = new Set('adult adults social care services service department'.split(' '));

/** The words that tell one thing graded from another: none for a body as a whole. */
function serviceWords(service: string | null): ReadonlySet<string> {
  if (service === null) return new Set();
  const words = service
    .toLowerCase()
    .replace(/['’]s\b|['’]/g, '')
    .split(/[^a-z-]+/)
    .filter((w) => w !== '');
  // "children's social care" and "children's services" are one; "children in care" is another.
  if (words[0] === 'children' && words.every((w) => WHOLE_CHILDREN.has(w)) && words.some((w) => HEADS.has(w)))
    return new Set(["children's services"]);
  if (words.every((w) => WHOLE_ADULTS.has(w))) return new Set(['adult social care']);
  if (words.includes('culture') && words.every((w) => CULTURE.has(w) || NOISE.has(w)))
    return new Set(['culture']);
  const own = words.filter((w) => !NOISE.has(w)).map((w) => NOUNS.get(w) ?? w);
  return new Set(own.length > 0 ? own : words);
}

/** Whether two wordings mean one thing: one has all the words of the other ("culture", "values and culture"). */
function isSameService(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const word of small) if (!large.has(word)) return false;
  return true;
}

/** A body with more things graded than this is no body: the text is not an article. */
const MAX_GROUPS = 60;

/**
 * Lets one grade a service be current: the latest as the article tells it. The others it replaces become
 * previous, and a grade that stands alone stays what its own words say. A rating told twice becomes one.
 */
export function settleRatings(read: readonly ReadRating[], published: string | null): RatingDraft[] {
  const bySubject = new Map<string, { words: ReadonlySet<string>; group: DatedRating[] }[]>();
  for (const r of dateRatings(read, published)) {
    const key = `${r.draft.subject}|${r.draft.by}`;
    const words = serviceWords(r.draft.service);
    let groups = bySubject.get(key);
    if (groups === undefined) bySubject.set(key, (groups = []));
    const known = groups.slice(-MAX_GROUPS).find((g) => isSameService(g.words, words));
    if (known === undefined) groups.push({ words, group: [r] });
    else known.group.push(r);
  }
  const groups = [...bySubject.values()].flat().map((g) => g.group);
  const settled = groups.flatMap((group) => settleGroup(group, published));
  return supersedeOldScales(supersedeParts(supersedeSiblings(settled))).map((r) => r.draft);
}

interface DatedRating extends ReadRating {
  /** When it was given, to be compared as text; null for the news of the article. */
  readonly time: string | null;
  /** Given in a year before the article's. */
  readonly isHistory: boolean;
  /** Whether its own sentence dates it, and not only its paragraph. */
  readonly isDated: boolean;
}

/** Gives each rating its time: a date of an earlier year, or one that the rest of its sentence has. */
function dateRatings(read: readonly ReadRating[], published: string | null): DatedRating[] {
  const year = published?.slice(0, 4) ?? '9999';
  const past = (r: ReadRating) => {
    const { asOf } = r.draft;
    return asOf !== null && asOf.slice(0, 4) < year && !isOfLateMonths(asOf, published) ? asOf : null;
  };
  const bySentence = new Map<number, string>();
  return read.map((r) => {
    const own = past(r);
    if (own !== null) bySentence.set(r.sentence, own);
    const shared = bySentence.get(r.sentence);
    // "inadequate in 2016, before rising to good": the second is of the same history, and later.
    const time =
      own ?? (shared !== undefined && r.presence === 0 && r.draft.asOf === null ? `${shared}~` : null);
    const context =
      r.contextYear !== null && r.contextYear < year && r.presence === 0 ? `${r.contextYear}~` : null;
    const history = time ?? (r.draft.asOf === null ? context : null);
    return Object.assign({}, r, {
      time: history ?? r.draft.asOf,
      isHistory: history !== null,
      isDated: time !== null || r.draft.asOf !== null,
    });
  });
}

/** From an inspection to its report. */
const REPORT_MONTHS = 6;

/** "inspectors who came in November": still the news in February. */
function isOfLateMonths(asOf: string, published: string | null): boolean {
  const months = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
  return asOf.length > 4 && published !== null && months(published) - months(asOf) <= REPORT_MONTHS;
}

/** What was graded together with an overall grade that has been replaced was replaced with it. */
function supersedeSiblings(ratings: readonly DatedRating[]): DatedRating[] {
  const replaced = new Set<string>();
  for (const r of ratings) {
    if (r.isOverall && r.draft.status === 'previous' && r.time !== null)
      replaced.add(`${r.sentence}|${r.draft.subject}`);
  }
  return ratings.map((r) => {
    const isReplaced =
      r.draft.status === 'current' &&
      !r.isOverall &&
      r.presence === 0 &&
      replaced.has(`${r.sentence}|${r.draft.subject}`);
    return isReplaced ? { ...r, draft: { ...r.draft, status: 'previous' } } : r;
  });
}

/** "rated good for safeguarding three years ago, it is now inadequate": a new grade of the whole renews the parts. */
function supersedeParts(ratings: readonly DatedRating[]): DatedRating[] {
  const key = ({ draft }: DatedRating) => `${draft.subject}|${draft.by}`;
  const isWhole = (r: DatedRating) =>
    r.isOverall ||
    [...serviceWords(r.draft.service)].every((w) => /^(?:children's services|adult social care)$/.test(w));
  const renewed = new Set(
    ratings.filter((r) => r.draft.status === 'current' && !r.isHistory && isWhole(r)).map(key),
  );
  return ratings.map((r) => {
    const isOld = r.isHistory && r.presence === 0 && r.isDated && !isWhole(r);
    const isReplaced = isOld && r.draft.status === 'current' && renewed.has(key(r));
    return isReplaced ? { ...r, draft: { ...r.draft, status: 'previous' } } : r;
  });
}

const NEWER_SCALES = new Set(['ofsted-report-card']);

/** A school with a report card, or whose parts alone were graded since, has no one-word grade any more. */
function supersedeOldScales(ratings: readonly DatedRating[]): DatedRating[] {
  const key = ({ draft }: DatedRating) => `${draft.subject}|${draft.by}`;
  const current = ratings.filter(({ draft }) => draft.status === 'current');
  const carded = new Set(current.filter((r) => NEWER_SCALES.has(r.draft.framework ?? '')).map(key));
  const isNewPart = ({ draft, isHistory }: DatedRating) =>
    draft.framework === 'ofsted-schools' && draft.service !== null && !isHistory;
  const parted = new Set(current.filter(isNewPart).map(key));
  return ratings.map((r) => {
    const { draft } = r;
    const isWord = draft.framework === 'ofsted-schools' || draft.framework === 'ofsted-satisfactory';
    const isPast = carded.has(key(r)) || (r.isHistory && draft.service === null && parted.has(key(r)));
    const isReplaced = isWord && isPast && draft.status === 'current';
    return isReplaced ? { ...r, draft: { ...draft, status: 'previous' } } : r;
  });
}

function settleGroup(told: readonly DatedRating[], published: string | null): DatedRating[] {
  const isNew = told.some((r) => r.draft.status === 'current' && !r.isHistory);
  const group = isNew ? told : told.map((r) => asLatest(r, published));
  const current = group.filter((r) => r.draft.status === 'current');
  const latest = current.reduce<DatedRating | null>((a, b) => (a === null || isLater(b, a) ? b : a), null);
  const byFact = new Map<string, DatedRating>();
  for (const r of group) {
    const isOther = latest !== null && improvementKey(r.draft.grade) !== improvementKey(latest.draft.grade);
    const isReplaced =
      r.draft.status === 'current' && (isOther || isGivenBefore(group, r, latest) || isOldPart(r, latest));
    const status: RatingStatus = isReplaced ? 'previous' : r.draft.status;
    const key = `${status}|${improvementKey(r.draft.grade)}`;
    const known = byFact.get(key);
    const draft = known === undefined ? { ...r.draft, status } : mergeDrafts(known.draft, r.draft);
    byFact.set(key, { ...(known ?? r), draft });
  }
  return [...byFact.values()];
}

/** "had judged it inadequate in February": told as past, but nothing that the article tells is later. */
function asLatest(r: DatedRating, published: string | null): DatedRating {
  if (r.draft.status !== 'previous') return r;
  const age = Number(published?.slice(0, 4) ?? 0) - Number(r.time?.slice(0, 4) ?? Infinity);
  const isRecent =
    (r.isLastVisit && age <= TOLD_STALE_YEARS) || (r.isPastPerfect && r.draft.asOf !== null && !r.isHistory);
  return isRecent ? { ...r, draft: { ...r.draft, status: 'current' } } : r;
}

/** Inadequate in 2022, better in 2023 and inadequate again: the first of the two was replaced in between. */
function isGivenBefore(group: readonly DatedRating[], r: DatedRating, latest: DatedRating | null): boolean {
  const { time } = r;
  if (latest === null || latest === r || !r.isHistory || latest.isHistory || time === null) return false;
  return group.some(
    (o) => o.isHistory && o.time !== null && o.time > time && o.draft.grade !== r.draft.grade,
  );
}

/** The same grade of an earlier year, of what was then called by another name: "care leavers" beside "children in care and care leavers". */
function isOldPart(r: DatedRating, latest: DatedRating | null): boolean {
  if (latest === null || latest === r || !r.isHistory || latest.isHistory) return false;
  const [then, now] = [serviceWords(r.draft.service), serviceWords(latest.draft.service)];
  return then.size !== now.size;
}

/** "requires improvement" and "requires improvement to be good" are one grade. */
function improvementKey(grade: string): string {
  return grade.replace(/ to be good$/, '');
}

/** More spans than this prove no more. */
const MOST_EVIDENCE = 24;

function mergeDrafts(a: RatingDraft, b: RatingDraft): RatingDraft {
  if (a.evidence.length >= MOST_EVIDENCE) return a;
  const isNew = (s: { start: number }) => !a.evidence.some((k) => k.start === s.start);
  return {
    ...a,
    evidence: [...a.evidence, ...b.evidence.filter(isNew)].sort((x, y) => x.start - y.start),
    asOf: a.asOf ?? b.asOf,
    confidence: Math.max(a.confidence, b.confidence),
  };
}

/** Whether `b`, which stands later in the text, was given later than `a`. */
function isLater(b: DatedRating, a: DatedRating): boolean {
  const [ta, tb] = [a.time, b.time];
  if (a.presence !== b.presence && Math.max(a.presence, b.presence) === 2) return b.presence === 2;
  if (a.sentence === b.sentence && ta !== null && tb !== null && ta !== tb) return tb > ta;
  // "downgraded to C3 in 2024, has been regraded C2"
  const isNews = a.isHistory !== b.isHistory && (a.isHistory ? b.presence : a.presence) > 0;
  if (a.sentence === b.sentence && isNews) return a.isHistory;
  if (a.sentence === b.sentence && a.isReached !== b.isReached) return b.isReached;
  if (a.presence > 0 !== b.presence > 0) return b.presence > 0;
  if (ta !== null && tb !== null && ta !== tb) return tb > ta;
  if (a.isPastPerfect !== b.isPastPerfect) return a.isPastPerfect;
  // History is dated; news is not.
  if (a.isHistory !== b.isHistory) return a.isHistory;
  if (a.isBackground !== b.isBackground) return a.isBackground;
  if (a.isReached !== b.isReached) return b.isReached;
  // In one sentence a story runs forward; over sentences news comes first and history after.
  return a.sentence === b.sentence || (a.isReached && b.isReached);
}
