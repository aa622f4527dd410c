import { type RawBuilder, sql } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import type { KnownOfArticle } from './lock-article.ts';
import { sightRecord } from './sight-record.ts';
import { sightingParts } from './write-sightings.ts';
import { statementParts } from './write-statements.ts';

/** The record whose mentions are tied, under its key. */
export interface StoredRecord {
  readonly record: ArticleRecord;
  readonly key: string;
}

/** The parts of a statement that write a record's sightings, their nodes, and what it states of them. */
export function tieRecord(
  articleId: string,
  { record }: Pick<StoredRecord, 'record'>,
  { pins, old }: KnownOfArticle,
): RawBuilder<unknown>[] {
  const { sightings, bodies } = sightRecord(record, articleId, pins);
  return [
    ...sightingParts({ record, articleId, sightings, old }),
    ...statementParts({ record, articleId, bodies, sightings }),
  ];
}

/** The blocks of the nodes that are new, which are to be resolved; a column of a statement with these parts. */
export const FRESH_BLOCKS = sql`coalesce((select json_agg(block) from fresh where block is not null), '[]')
  as fresh_blocks`;
