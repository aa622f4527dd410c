import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSitemap } from '../../src/discover/index.ts';

const BASE = 'https://dale.example/sitemap.xml';
const bytes = (text: string) => new TextEncoder().encode(text);
const urlset = (entries: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`;

test('reads addresses with the latest of their dates', async () => {
  const text = urlset(`<url><loc> https://dale.example/a?x=1&amp;y=2 </loc><lastmod>2026-01-05</lastmod></url>
    <url><loc><![CDATA[https://dale.example/b]]></loc><news:news>
    <news:publication_date>2026-01-06T10:00:00Z</news:publication_date></news:news><lastmod>2026-01-01</lastmod></url>
    <url><loc>/c</loc><image:image><image:loc>https://dale.example/c.jpg</image:loc></image:image></url>
    <url><lastmod>2026-01-05</lastmod></url><url><loc>ftp://dale.example/d</loc></url>`);
  expect(await readSitemap(bytes(text), BASE)).toEqual({
    kind: 'urlset',
    isCut: false,
    links: [
      { url: 'https://dale.example/a?x=1&y=2', changedAtMs: Date.UTC(2026, 0, 5) },
      { url: 'https://dale.example/b', changedAtMs: Date.UTC(2026, 0, 6, 10) },
      { url: 'https://dale.example/c', changedAtMs: null },
    ],
  });
});

test('reads an index, packed or not', async () => {
  const text = '<sitemapindex><sitemap><loc>https://dale.example/1.xml.gz</loc></sitemap></sitemapindex>';
  for (const body of [bytes(text), gzipSync(text)]) {
    expect(await readSitemap(body, BASE)).toMatchObject({
      kind: 'index',
      links: [{ url: 'https://dale.example/1.xml.gz' }],
    });
  }
});

test('reads as many addresses as a sitemap may hold, and no more', async () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, i) => `<url><loc>https://dale.example/${i}</loc></url>`).join('');
  const full = await readSitemap(gzipSync(urlset(entries(50_000))), BASE);
  expect(full?.links).toHaveLength(50_000);
  expect(full?.isCut).toBe(false);
  const over = await readSitemap(gzipSync(urlset(entries(50_001))), BASE);
  expect(over?.links).toHaveLength(50_000);
  expect(over?.isCut).toBe(true);
});

test('stops unpacking what swells past the size of a sitemap', async () => {
  const bomb = gzipSync(`${urlset('').replace('</urlset>', '')}${' '.repeat(60 * 1024 * 1024)}`);
  expect(await readSitemap(bomb, BASE)).toEqual({ kind: 'urlset', links: [], isCut: true });
});

test('gives what comes before a break', async () => {
  const text = urlset('<url><loc>/a</loc></url><url><loc>/b</loc></url>').split('/b')[0] ?? '';
  expect((await readSitemap(bytes(text), BASE))?.links).toHaveLength(1);
  const long = urlset(
    Array.from({ length: 2000 }, (_, i) => `<url><loc>/${i}-${Math.sin(i)}</loc></url>`).join(''),
  );
  const packed = gzipSync(long);
  const half = await readSitemap(packed.subarray(0, packed.length / 2), BASE);
  expect(half?.kind).toBe('urlset');
  expect(half?.links.length).toBeLessThan(2000);
});

test('reads on past a bare "&" and a tag that is not closed', async () => {
  const text = urlset('<url><loc>https://dale.example/a?x&y</loc></url><br><url><loc>/b</loc></url>');
  expect((await readSitemap(bytes(text), BASE))?.links.map(({ url }) => url)).toEqual([
    'https://dale.example/a?x&y',
    'https://dale.example/b',
  ]);
});

test.each(['', 'hello', '<html><body><a href="/a">A</a></body></html>', '<rss/>'])(
  '%j is no sitemap',
  async (text) => {
    expect(await readSitemap(bytes(text), BASE)).toBeNull();
  },
);

test('what is no gzip, though it begins like it, is no sitemap', async () => {
  expect(await readSitemap(Uint8Array.of(0x1f, 0x8b, 1, 2, 3, 4, 5), BASE)).toBeNull();
});

test('stops at what is nested without end', async () => {
  const text = `${urlset('<url><loc>/a</loc></url>').replace('</urlset>', '')}${'<x>'.repeat(2_000_000)}`;
  expect((await readSitemap(bytes(text), BASE))?.links).toHaveLength(1);
});
