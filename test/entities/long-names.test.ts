import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { STORE_HOMES } from '../crawl/stores.ts';
import { makeArticle } from '../resolve/make-article.ts';
import { saveArticle } from './save-article.ts';

/** A word of 9,000 letters that does not pack into less. */
const WORD = Array.from({ length: 150 }, (_, at) =>
  createHash('sha256').update(String(at)).digest('hex').slice(0, 60).replaceAll(/\d/g, 'x'),
).join('');

describe.each(STORE_HOMES)('names on %s', (_, open) => {
  it('stores an article whose names, posts, services and site are longer than an index takes', async () => {
    const opened = await open();
    const { store } = opened;
    try {
      const sketch = {
        published: '2024-01-10',
        people: [{ name: `Jane ${WORD}`, posts: [{ title: `${WORD} officer`, at: 'LDS' }] }],
        ratings: [
          { of: 'LDS', service: `${WORD} services`, grade: 'good' },
          { of: `trust: ${WORD} Trust`, grade: 'inadequate' },
        ],
      };
      const made = makeArticle(sketch);
      const record = { ...made, article: { ...made.article, site: WORD } };
      await saveArticle(store, sketch, record);
      expect(await store.getRecord(record.id)).toEqual(record);
      const [leeds] = (await store.findEntities({ name: 'Leeds' })).items;
      const holders = await store.listHolders({ body: leeds!.id });
      // A timeline tells the beginning.
      expect(holders.items.map(({ post }) => post)).toEqual([WORD.slice(0, 250)]);
      const found = await store.browse.browseRecords({
        order: 'newest',
        onlyCurrent: true,
        person: `Jane ${WORD}`,
        limit: 2,
      });
      expect(found.map(({ id }) => id)).toEqual([record.id]);
    } finally {
      await opened.close();
    }
  });
});
