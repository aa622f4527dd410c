import { readFile } from 'node:fs/promises';
import { listArticlePaths } from '../../fixtures/news/serve-news.ts';
import type { App } from '../../src/app/index.ts';
import { extractFacts } from '../../src/extract/index.ts';
import { createId } from '../../src/record/index.ts';
import { stripPage } from '../../src/strip/index.ts';
import { makePage } from '../store/make-record.ts';

/** Stores a page and its record, as the stages leave them. Returns the record's id. */
export async function seedPage({ store, archive }: App, url: string, html: string): Promise<string> {
  const page = { ...makePage(html), url, finalUrl: url };
  await archive.put(page.body);
  const id = createId('url', url);
  await store.submitUrls([{ id, url, submittedAs: url, state: 'done', stage: 'emit' }]);
  const stripped = stripPage({ html, url });
  if (!('article' in stripped)) throw new Error(`${url} holds no article.`);
  const record = extractFacts(stripped.article);
  await store.saveRecord({ urlId: id, pageId: await store.savePage(id, page), record });
  return record.id;
}

/** Stores the articles of the invented news sites. */
export async function seedNews(app: App): Promise<void> {
  const folder = new URL('../../fixtures/news/', import.meta.url);
  for (const path of await listArticlePaths()) {
    await seedPage(app, `https://news.example/${path}`, await readFile(new URL(path, folder), 'utf8'));
  }
}
