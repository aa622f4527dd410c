import { z } from 'zod';
import { Claim, type ClaimKind, type MachineClaim } from './statement.ts';

const note = z.string().trim().max(2000).optional();
const said = z.string().trim().min(1, 'must say something').max(2000);

/** What an analyst does. `restore` takes a removed block back into the article. */
export const Act = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('accept'), note }),
  z.strictObject({ action: z.literal('reject'), note }),
  z.strictObject({ action: z.literal('correct'), claim: Claim, note }),
  z.strictObject({ action: z.literal('add'), claim: Claim, note }),
  z.strictObject({ action: z.literal('restore'), note }),
  z.strictObject({ action: z.literal('undo'), note }),
  z.strictObject({ action: z.literal('comment'), note: said }),
  z.strictObject({ action: z.literal('flag'), note }),
  z.strictObject({ action: z.literal('unflag'), note }),
]);
export type Act = z.infer<typeof Act>;
export type Action = Act['action'];

/**
 * Where a fact stands. `waiting`: no one has decided. `withdrawn`: it was added, and the adding was undone.
 * `restored` is for removed blocks alone, which are `waiting` until then.
 */
export type ReviewStatus =
  | 'waiting'
  | 'accepted'
  | 'rejected'
  | 'corrected'
  | 'added'
  | 'withdrawn'
  | 'restored';

/** What decisions are about: a fact, a block that was taken off, or the article as a whole. */
export type ThreadKind = ClaimKind | 'block' | 'article';

/** Who decides. */
export interface Analyst {
  readonly id: string;
  readonly name: string;
}

/** One decision, as it is kept for good: nothing about it ever changes. */
export interface Decision {
  /** Rising over all decisions. */
  readonly seq: number;
  readonly articleId: string;
  /** The record that the analyst saw. */
  readonly recordId: string;
  readonly kind: ThreadKind;
  /** The fact's key; all decisions with it are one thread. */
  readonly key: string;
  /** 1 for the first of its thread, 2 for the next … */
  readonly version: number;
  readonly action: Action;
  /** Where the fact stands after it. */
  readonly status: ReviewStatus;
  /** What the extractor said when this was decided; null where it said nothing. */
  readonly machine: MachineClaim | null;
  /** What the analyst says instead, for `correct` and `add`. */
  readonly claim: Claim | null;
  readonly note: string | null;
  readonly extractorVersion: string;
  readonly userId: string;
  readonly userName: string;
  readonly createdAt: Date;
  /** Names the bulk acceptance that it was part of. */
  readonly batch: string | null;
}

/** A decision that has yet to be kept. */
export type DecisionDraft = Omit<Decision, 'seq' | 'createdAt' | 'userId' | 'userName'>;

/** What cannot be decided, in words for an analyst. */
export class ReviewRefused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ReviewRefused';
    this.code = code;
  }
}

/** Someone else decided first. */
export class ReviewConflict extends ReviewRefused {
  /** Theirs. */
  readonly latest: Decision;

  constructor(latest: Decision) {
    const did = PAST[latest.action];
    super('review-conflict', `${latest.userName} ${did} this meanwhile. Look at it again, then decide.`);
    this.latest = latest;
  }
}

const PAST: Readonly<Record<Action, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
  restore: 'restored',
  undo: 'undid the last decision on',
  comment: 'commented on',
  flag: 'flagged',
  unflag: 'took the flag off',
};
