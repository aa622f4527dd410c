import { z } from 'zod';
import { InterventionType, InterventionStatus, RatingStatus, RoleStatus, Span } from '../record/index.ts';

/** The longest words an analyst may give for one field; quotes are longer. */
const MOST = 300;
const words = z.string().trim().min(1, 'must not be empty').max(MOST);
const wordsOrNone = words.nullable().default(null);
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a year, a month (2026-03) or a day (2026-03-09)')
  .nullable()
  .default(null);

/** What a fact says, with names in place of the ids that are known in one record only. */
export const Statement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), name: words, honorific: wordsOrNone, party: wordsOrNone }),
  z.strictObject({ kind: z.literal('council'), name: words }),
  z.strictObject({
    kind: z.literal('role'),
    person: words,
    title: words,
    organisation: wordsOrNone,
    status: RoleStatus,
    from: date,
    until: date,
  }),
  z.strictObject({
    kind: z.literal('rating'),
    subject: words,
    service: wordsOrNone,
    by: words,
    grade: words,
    status: RatingStatus,
    asOf: date,
  }),
  z.strictObject({
    kind: z.literal('intervention'),
    subject: words,
    type: InterventionType,
    by: wordsOrNone,
    status: InterventionStatus,
  }),
  z.strictObject({ kind: z.literal('quote'), speaker: words, text: z.string().trim().min(1).max(20_000) }),
]);
export type Statement = z.infer<typeof Statement>;

/** The kinds of fact that an analyst decides on, in the order in which they are shown. */
export const CLAIM_KINDS = ['role', 'rating', 'intervention', 'quote', 'person', 'council'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
/** Those that wait for a decision; people and councils are right until someone says otherwise. */
export const WAITING_KINDS = ['role', 'rating', 'intervention', 'quote'] as const;

/** A statement and the words that prove it. */
export const Claim = z.strictObject({
  statement: Statement,
  evidence: z.array(Span).min(1, 'must hold the words that prove it').max(1000),
});
export type Claim = z.infer<typeof Claim>;

/** What the extractor says; `confidence` is null for people and councils, which carry none. */
export interface MachineClaim extends Claim {
  readonly confidence: number | null;
}
