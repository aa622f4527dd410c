import { expect, it } from 'vitest';
import { createStore } from '../../src/store/index.ts';
import { makePage, makeRecord } from './make-record.ts';

const ROUNDS = 40;
/** What PostgreSQL plans anew of each statement before it keeps a plan, twice since tables are measured in between. */
const FEW = 15;

it('plans the statements that bring a page through all stages a few times, and not for each page', async () => {
  const store = await createStore({ directory: null });
  try {
    for (let i = 0; i < ROUNDS; i++) {
      const urlId = `url-${i}`;
      const url = `https://news.example/${i}`;
      await store.submitUrls([{ id: urlId, url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
      await store.beginAttempt(urlId, 'queued');
      const page = { urlId, page: makePage(`body of ${urlId}`), following: null };
      const saved = await store.saveFetched({
        ...page,
        move: { from: 'queued', to: 'fetched', stage: 'extract' },
      });
      const { key, id } = await store.saveRecord({
        urlId,
        pageId: saved.page.id,
        record: makeRecord({ url }),
        move: { from: 'fetched', to: 'extracted', stage: 'emit' },
        lesson: { host: 'news.example', learn: () => ({}) as never },
      });
      await store.endDeliveries({
        urlId,
        move: { from: 'extracted', to: 'done', stage: 'emit' },
        received: [{ sink: 'jsonl', emission: { key, record: { ...makeRecord({ url }), id } } }],
      });
    }
    const { rows } = await store.embedded!.query(
      `select left(statement, 200) as statement, custom_plans::integer as planned, generic_plans::integer as kept
       from pg_prepared_statements where custom_plans + generic_plans >= ${ROUNDS} order by custom_plans desc`,
    );
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.filter(({ planned }) => (planned as number) > FEW)).toEqual([]);
  } finally {
    await store.close();
  }
});
