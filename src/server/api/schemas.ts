import { z } from 'zod';
import { FACT_KINDS, FactReview, Span } from '../../record/index.ts';
import type { RecordSummary, UrlRow } from '../../store/index.ts';

/** A date as programs write it; the store's own are objects. */
export const Time = z.date().meta({ description: 'ISO 8601, UTC.' });

export const URL_STATES = ['queued', 'fetched', 'extracted', 'done', 'skipped', 'quarantined'] as const;

export const UrlBody = z
  .object({
    id: z.string(),
    url: z.string(),
    submittedAs: z.string(),
    state: z.enum(URL_STATES),
    stage: z.string().describe('The stage that works on it, or that ended it.'),
    attempts: z.int(),
    code: z.string().nullable().describe('Why it is not done, for programs; docs/outcomes.md lists them.'),
    reason: z.string().nullable().describe('And in words.'),
    recordId: z.string().nullable(),
    sourceId: z.string().nullable(),
    submittedAt: Time,
    updatedAt: Time,
    nextAttemptAt: Time.nullable(),
    finishedAt: Time.nullable(),
  })
  .meta({ id: 'Url' });

export function toUrlBody(row: UrlRow): z.input<typeof UrlBody> {
  const { id, url, submittedAs, state, stage, attempts, code, reason, recordId, sourceId } = row;
  const { submittedAt, updatedAt, nextAttemptAt, finishedAt } = row;
  return {
    id,
    url,
    submittedAs,
    state,
    stage,
    attempts,
    code,
    reason,
    recordId,
    sourceId,
    submittedAt,
    updatedAt,
    nextAttemptAt,
    finishedAt,
  };
}

export const SummaryBody = z
  .object({
    id: z.string(),
    seq: z.int().describe('Rises with the order of storing.'),
    url: z.string(),
    version: z.int().describe('1 for the first text seen of the article.'),
    title: z.string().nullable(),
    site: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
    completeness: z.string(),
    counts: z.record(z.string(), z.int()).describe('How many of each kind it holds.'),
    extractorVersion: z.string(),
    createdAt: Time,
    updatedAt: Time,
  })
  .meta({ id: 'RecordSummary' });

export function toSummaryBody(summary: RecordSummary): z.input<typeof SummaryBody> {
  return { ...summary, counts: { ...summary.counts } };
}

export const ArticleRef = z
  .object({
    recordId: z.string(),
    title: z.string().nullable(),
    site: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string(),
  })
  .meta({ id: 'ArticleRef' });

export const FactBody = z
  .object({
    kind: z.enum(FACT_KINDS),
    id: z.string(),
    fact: z.record(z.string(), z.unknown()).describe('Its fields, as in the record.'),
    confidence: z.number(),
    review: FactReview.nullable().describe('What an analyst made of it; null where none has decided.'),
    evidence: z.array(Span),
    names: z
      .array(
        z.object({ id: z.string(), name: z.string(), kind: z.enum(['person', 'council', 'organisation']) }),
      )
      .describe('Whom and what its ids name, in the words of the article.'),
    article: ArticleRef,
  })
  .meta({ id: 'Fact' });

/** The beginning of an ISO 8601 date or time. */
export const Since = z
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/,
    'must be an ISO 8601 date',
  );

/** Which facts are wanted, by what analysts made of them. */
export const Reviewed = z
  .enum(['decided', 'undecided'])
  .optional()
  .describe('Only what an analyst stands behind, or only what none has decided on.');

export const IdParams = z.object({ id: z.string().min(1).max(200) });
