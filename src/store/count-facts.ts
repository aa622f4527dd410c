import { type ArticleRecord, ENTITY_KINDS, FACT_KINDS } from '../record/index.ts';
import type { RecordCounts } from './database.ts';

/** How many of each kind a record holds. */
export function countFacts(record: ArticleRecord): RecordCounts {
  const counts = [...ENTITY_KINDS, ...FACT_KINDS].map((kind) => [kind, record[kind].length]);
  return Object.fromEntries(counts) as RecordCounts;
}
