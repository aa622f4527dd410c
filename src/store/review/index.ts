import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { type BulkQueries, createBulkQueries } from './bulk.ts';
import { createDecisionQueries, type DecisionQueries } from './decisions.ts';
import { createFilterQueries, type FilterQueries } from './filters.ts';
import { createInboxQueries, type InboxQueries } from './inbox.ts';
import { createQualityQueries, type QualityQueries } from './quality.ts';

export interface ReviewQueries
  extends BulkQueries, DecisionQueries, FilterQueries, InboxQueries, QualityQueries {}

/** Everything about the review of facts by people. */
export function createReviewQueries(db: Kysely<Database>): ReviewQueries {
  return {
    ...createBulkQueries(db),
    ...createDecisionQueries(db),
    ...createFilterQueries(db),
    ...createInboxQueries(db),
    ...createQualityQueries(db),
  };
}
