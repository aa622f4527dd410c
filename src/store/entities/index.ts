import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { type BodyStatementQueries, createBodyQueries } from './body-queries.ts';
import { type ChangeQueries, createChangeQueries } from './change-queries.ts';
import { type ContradictionQueries, createContradictionQueries } from './contradiction-queries.ts';
import { createEntityLookups, type EntityLookups } from './entity-queries.ts';
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
    PendingQueries {}

export function createEntityQueries(db: Kysely<Database>): EntityQueries {
  return {
    ...createEntityLookups(db),
    ...createRoleQueries(db),
    ...createBodyQueries(db),
    ...createChangeQueries(db),
    ...createContradictionQueries(db),
    ...createPendingQueries(db),
  };
}
