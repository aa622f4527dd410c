import { Client } from 'pg';
import { expect, it } from 'vitest';
import { createStore } from '../../src/store/index.ts';
import { createDatabase, findPostgres } from '../services.ts';
import { makePage, makeRecord } from '../store/make-record.ts';

const postgres = await findPostgres();
const una = { id: 'user-1', name: 'Una Vale' };

it.skipIf(postgres === null)('passes over what goes while all of a filter is accepted', async () => {
  const database = await createDatabase(postgres!);
  const store = await createStore({ url: database.url });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    for (let i = 0; i < 2; i++) {
      const [id, record] = [`url-${i}`, makeRecord()];
      await store.submitUrls([{ id, url: id, submittedAs: id, state: 'queued', stage: 'fetch' }]);
      await store.saveRecord({ urlId: id, pageId: await store.savePage(id, makePage(id)), record });
    }
    const filter = { kind: 'role', least: 0.85 } as const;
    const sample = await store.drawSample(filter, una);
    // One is known by another key since, as after a reading that came in between.
    await client.query(
      `update alderman.review_items set key = 'role-gone' where kind = 'role' and article_id = $1`,
      [sample.items[0]!.articleId],
    );
    await client.query('update alderman.review_samples set items = $1', [
      JSON.stringify(sample.items.slice(1)),
    ]);
    const [looked] = sample.items.slice(1);
    await store.decideFacts(
      looked!.articleId,
      [{ key: looked!.key, seenVersion: 0, act: { action: 'accept' } }],
      una,
    );
    expect(await store.acceptSampled(sample.id, una)).toMatchObject({ accepted: 0, passedOver: 1 });
  } finally {
    await client.end();
    await store.close();
    await database.drop();
  }
});
