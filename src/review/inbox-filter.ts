import { z } from 'zod';
import { WAITING_KINDS } from './statement.ts';

const share = z.coerce.number().min(0).max(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-03-09');
const name = z.string().min(1).max(300);

/** Which of the waiting facts are wanted; what is left out does not narrow. */
export const InboxFilter = z.strictObject({
  kind: z.enum(WAITING_KINDS).optional(),
  /** The council or other body that the fact is about, by its whole name. */
  body: name.optional(),
  site: name.optional(),
  source: name.optional(),
  version: name.optional(),
  /** The first and the last day of publication. */
  from: day.optional(),
  until: day.optional(),
  /** Confidence, at least and at most. */
  least: share.optional(),
  most: share.optional(),
  flagged: z.union([z.boolean(), z.stringbool()]).optional(),
});
export type InboxFilter = z.infer<typeof InboxFilter>;
