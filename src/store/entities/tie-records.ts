import { type RawBuilder, sql } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import type { KnownOfArticle, RecordOfArticle } from './lock-article.ts';
import { sightRecord } from './sight-record.ts';
import { sightingParts } from './write-sightings.ts';
import { statementParts } from './write-statements.ts';

/** The record whose mentions are tied, under its key. */
export interface StoredRecord {
  readonly record: ArticleRecord;
  readonly key: string;
}

/** The parts of a statement that write the sightings of records, their nodes, and what they state of them. */
export function tieRecords(records: readonly (RecordOfArticle & KnownOfArticle)[]): RawBuilder<unknown>[] {
  const sighted = records.map((one) => ({ ...one, ...sightRecord(one.record, one.articleId, one.pins) }));
  return [...sightingParts(sighted), ...statementParts(sighted)];
}

/** The blocks of the nodes that are new, which are to be resolved; a column of a statement with these parts. */
export const FRESH_BLOCKS = sql`coalesce((select json_agg(block) from fresh where block is not null), '[]')
  as fresh_blocks`;
