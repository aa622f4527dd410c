import type { Emission } from '../../src/emit/index.ts';
import { type ArticleRecord, createId } from '../../src/record/index.ts';

/** The emission of a record, as the store would make it of the first version of its article. */
export function makeEmission(record: ArticleRecord, version = 1): Emission {
  const articleId = createId('article', record.article.url);
  return {
    record,
    key: `${record.id}.${createId('key', JSON.stringify(record)).slice(-12)}`,
    articleId,
    version,
  };
}
