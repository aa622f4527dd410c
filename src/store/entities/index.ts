import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { type BodyStatementQueries, createBodyQueries } from './body-queries.ts';
import { type ChangeQueries, createChangeQueries } from './change-queries.ts';
import { type ContradictionQueries, createContradictionQueries } from './contradiction-queries.ts';
import { createDecisionQueries, type DecisionQueries } from './decision-queries.ts';
import { createEntityLookups, type EntityLookups } from './entity-queries.ts';
import { createExplainQueries, type ExplainQueries } from './explain-entity.ts';
import { createMentionQueries, type MentionQueries } from './mention-queries.ts';
import { createPendingQueries, type PendingQueries } from './resolve-pending.ts';
import { createRoleQueries, type RoleStatementQueries } from './role-queries.ts';

/** People, councils and organisations across articles, and the questions that are asked of them. */
export interface EntityQueries
  extends
    EntityLookups,
    RoleStatementQueries,
    BodyStatementQueries,
    ChangeQueries,
    ContradictionQueries,
    DecisionQueries,
    ExplainQueries,
    MentionQueries,
    PendingQueries {}

export function createEntityQueries(db: Kysely<Database>): EntityQueries {
  return {
    ...createEntityLookups(db),
    ...createRoleQueries(db),
    ...createBodyQueries(db),
    ...createChangeQueries(db),
    ...createContradictionQueries(db),
    ...createDecisionQueries(db),
    ...createExplainQueries(db),
    ...createMentionQueries(db),
    ...createPendingQueries(db),
  };
}
