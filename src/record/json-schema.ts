import { z } from 'zod';
import { ArticleRecord } from './article-record.ts';

/**
 * The JSON Schema (draft 2020-12) of an article record. Unknown properties are allowed: a version of the
 * schema may grow, and a reader of an older copy must still accept what it is given.
 */
export function createJsonSchema(): object {
  return z.toJSONSchema(ArticleRecord, { io: 'input' });
}
