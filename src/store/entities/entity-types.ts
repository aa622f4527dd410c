import type { FactReview, InterventionStatus, RatingStatus, RoleStatus, Span } from '../../record/index.ts';
import type { EntityKind } from './tables.ts';

/** A part of a list, and how to ask for the next. */
export interface Page<T> {
  readonly items: readonly T[];
  /** To be passed as `after`; null at the end. */
  readonly next: string | null;
}

export interface PageOptions {
  /** What `next` was before. */
  readonly after?: string | null;
  /** How many at most; 50 unless told. */
  readonly limit?: number;
}

/** An article that states a fact, with the words that do. */
export interface Evidence {
  readonly articleId: string;
  readonly recordId: string;
  readonly factId: string;
  /** The same for articles that are copies of each other. */
  readonly story: string;
  readonly title: string | null;
  readonly url: string;
  readonly site: string | null;
  /** ISO 8601; null where the article gives none. */
  readonly published: string | null;
  /** What the article says of the fact: "current", "imposed" … */
  readonly status: string;
  readonly spans: readonly Span[];
  readonly confidence: number;
  /** What an analyst made of the fact in this article; null where none has decided. */
  readonly review: FactReview['status'] | null;
}

/** What stands behind a line: the articles, the latest of each story first, and of how many. */
export interface Proof {
  /** Articles, with copies of one counted once. */
  readonly stories: number;
  /** At most `evidence` of the options. */
  readonly evidence: readonly Evidence[];
  /** Whether an analyst stands behind it, in any of its articles. */
  readonly isDecided: boolean;
}

export interface ProofOptions {
  /** How many articles are given with each line; 5 unless told. */
  readonly evidence?: number;
  /** Only what an analyst stands behind, or only what none has decided on. */
  readonly review?: 'decided' | 'undecided';
}

export interface EntityRef {
  readonly id: string;
  readonly name: string;
}

export interface EntitySummary extends EntityRef {
  readonly kind: EntityKind;
  /** Every way in which articles write the name. */
  readonly names: readonly string[];
  readonly articles: number;
  /** A council's three-letter code; null for others. */
  readonly code: string | null;
}

/** One person in one post at one body, from first to last. Dates are ISO 8601. */
export interface TenureLine extends Proof {
  readonly person: EntityRef;
  readonly body: EntityRef | null;
  readonly post: string;
  /** Every wording of the post. */
  readonly titles: readonly string[];
  readonly status: RoleStatus;
  /** The beginning and the end where an article states them. */
  readonly from: string | null;
  readonly until: string | null;
  /** The first and the last article in which the post is held. */
  readonly heldFirst: string | null;
  readonly heldLast: string | null;
  /** The first article after that by which it is held no more. */
  readonly endedBy: string | null;
}

export interface GradingLine extends Proof {
  readonly body: EntityRef;
  readonly service: string | null;
  readonly by: string;
  readonly framework: string | null;
  readonly grade: string;
  readonly rank: number | null;
  readonly status: RatingStatus;
  readonly asOf: string | null;
  readonly heldFirst: string | null;
  readonly heldLast: string | null;
}

export interface InterventionLine extends Proof {
  readonly body: EntityRef;
  readonly type: string;
  readonly by: string | null;
  readonly status: InterventionStatus;
  readonly proposedBy: string | null;
  readonly imposedBy: string | null;
  readonly liftedBy: string | null;
}

export type ChangeKind = 'appointment' | 'departure' | 'rating' | 'intervention';

/** Something that is otherwise than before, as of an article's day. */
export interface ChangeLine extends Proof {
  readonly kind: ChangeKind;
  /** The day of the first article that tells it. */
  readonly dated: string;
  readonly body: EntityRef | null;
  readonly person: EntityRef | null;
  /** The post, the service (null for the body as a whole) or the type of intervention. */
  readonly about: string | null;
  /** What it was, where that is known: the grade, the state of the intervention. */
  readonly before: string | null;
  /** What it is: "incoming", "former", the grade, "imposed" … */
  readonly now: string;
}

export interface ContradictionLine {
  readonly kind: 'two holders' | 'two grades' | 'post held and not held' | 'intervention imposed and lifted';
  readonly body: EntityRef | null;
  readonly about: string | null;
  readonly sides: readonly [ContradictionSide, ContradictionSide];
}

export interface ContradictionSide {
  /** Who is said to hold the post; null for what is no post. */
  readonly person: EntityRef | null;
  /** What this side says: "current", "good", "lifted" … */
  readonly says: string;
  readonly evidence: Evidence;
}
