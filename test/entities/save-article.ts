import { createId, type ArticleRecord } from '../../src/record/index.ts';
import type { Store } from '../../src/store/index.ts';
import { makeArticle, type Sketch } from '../resolve/make-article.ts';
import { makePage } from '../store/make-record.ts';

/** Stores an invented article as the pipeline does. */
export async function saveArticle(
  store: Store,
  sketch: Sketch,
  record: ArticleRecord = makeArticle(sketch),
): Promise<ArticleRecord> {
  const url = record.article.url!;
  const id = createId('url', url);
  await store.submitUrls([{ id, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
  const pageId = await store.savePage(id, makePage(`${url} ${record.id}`));
  await store.saveRecord({ urlId: id, pageId, record });
  return record;
}
