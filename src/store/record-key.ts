import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { ArticleRecord } from '../record/index.ts';

/** Content gives the key: the same record again has the same, a re-extraction or a decision that changes it another. */
export function createRecordKey(recordId: string, json: string): string {
  return `${recordId}.${createHash('sha256').update(json).digest('hex').slice(0, 12)}`;
}

/** A row of `records` as everyone but analysts and the extractor reads it: as analysts have it. */
export const REVIEWED: RawBuilder<ArticleRecord> = sql`coalesce(records.reviewed, records.record)`;
