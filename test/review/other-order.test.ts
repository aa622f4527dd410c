import { expect, it } from 'vitest';
import { createStore } from '../../src/store/index.ts';
import { createDatabase, findPostgres } from '../services.ts';
import { makePage, makeRecord } from '../store/make-record.ts';

const postgres = await findPostgres();

/** Most servers are set up for a language, and put signs before letters, where the tests' own go by bytes. */
const ENGLISH = `template template0 locale_provider icu icu_locale 'en-US' locale 'C.UTF-8'`;

it.skipIf(postgres === null)('ends with the last day on a server that orders as English does', async () => {
  const database = await createDatabase(postgres!, ENGLISH);
  const store = await createStore({ url: database.url });
  try {
    const record = makeRecord();
    record.article.published = '2026-03-09T10:00:00Z';
    const submission = { id: 'url-1', url: 'https://news.example/1', submittedAs: 'x' };
    await store.submitUrls([{ ...submission, state: 'queued', stage: 'fetch' }]);
    await store.saveRecord({
      urlId: 'url-1',
      pageId: await store.savePage('url-1', makePage('page')),
      record,
    });
    expect(await store.countInbox({ until: '2026-03-08' })).toBe(0);
    expect(await store.countInbox({ until: '2026-03-09' })).toBe(3);
  } finally {
    await store.close();
    await database.drop();
  }
});
