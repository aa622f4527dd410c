import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type NewsServer, serveNews } from '../../fixtures/news/serve-news.ts';
import { checkSite, type ReadDocument } from '../../src/discover/index.ts';
import { Quarantine } from '../../src/record/index.ts';
import { parseSources } from '../../src/sites/index.ts';

let news: NewsServer;
beforeAll(async () => {
  news = await serveNews();
});
afterAll(() => news.close());

const read: ReadDocument = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Quarantine(`http-${response.status}`, `${url} is not there.`);
  const body = new Uint8Array(await response.arrayBuffer());
  return { url: response.url, body, text: new TextDecoder().decode(body) };
};
const check = async (path: string) => {
  const found = await checkSite(`${news.origin}/${path}`, read, () =>
    Promise.resolve([`${news.origin}/sitemap.xml`]),
  );
  const proposals = found.proposals.map(({ kind, entry, found: count }) => [
    kind,
    (entry.urls[0] ?? '').replace(`${news.origin}/`, ''),
    count,
  ]);
  return { ...found, list: proposals };
};

describe('checkSite', () => {
  it.each([
    ['trade-weekly/index.html', 'feed', 'trade-weekly/feed.xml', 4],
    ['daily-bulletin/index.html', 'feed', 'daily-bulletin/atom.xml', 4],
    ['council-newsroom/index.html', 'feed', 'council-newsroom/feed.json', 3],
    ['local-paper/index.html', 'listing', 'local-paper/index.html', 4],
    ['local-paper/news/index.html', 'listing', 'local-paper/news/index.html', 2],
    // A feed or a sitemap given itself is the answer.
    ['trade-weekly/feed.xml', 'feed', 'trade-weekly/feed.xml', 4],
    ['local-paper/news-sitemap.xml.gz', 'sitemap', 'local-paper/news-sitemap.xml.gz', 4],
  ])('finds that %s is best read by its %s', async (path, ...best) => {
    expect((await check(path)).list[0]).toEqual(best);
  });

  it('finds a feed that no page names, where many sites have one', async () => {
    const unnamed: ReadDocument = async (url) => {
      const document = await read(url);
      return (
        document && {
          ...document,
          text: document.text
            .replaceAll('<link rel="alternate"', '<link')
            .replace('type="application/rss+xml"', ''),
        }
      );
    };
    const found = await checkSite(`${news.origin}/trade-weekly/index.html`, unnamed, () =>
      Promise.resolve([]),
    );
    expect(found.proposals[0]?.entry.urls).toEqual([`${news.origin}/trade-weekly/feed.xml`]);
  });

  it('proposes whatever else there is, and tells what is not', async () => {
    const { list, rejected } = await check('local-paper/index.html');
    expect(list.slice(1)).toEqual([['sitemap', 'sitemap.xml', 7]]);
    expect(rejected.map(({ url }) => url)).toContain(`${news.origin}/local-paper/feed/`);
  });

  it('proposes entries that a sources file takes, each with an id of its own', async () => {
    const { proposals } = await check('council-newsroom/index.html');
    const [first, ...others] = parseSources(stringify({ sources: proposals.map(({ entry }) => entry) }));
    expect(first).toMatchObject({ name: 'Calderdale Council newsroom', language: 'en-GB', expectedYield: 1 });
    expect(others.map(({ kind }) => kind)).toEqual(['listing', 'sitemap']);
  });

  it('finds nothing where there is nothing', async () => {
    const nothing = await checkSite(`${news.origin}/bad-pages/sorry.html`, read, () => Promise.resolve([]));
    // The usual places of the host are asked all the same, and this one has a sitemap there.
    expect(nothing.proposals.map(({ kind }) => kind)).toEqual(['sitemap']);
    await expect(check('missing.html')).rejects.toMatchObject({ code: 'http-404' });
  });
});
