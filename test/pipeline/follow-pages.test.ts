import { describe, expect, it } from 'vitest';
import { followPages } from '../../src/pipeline/follow-pages.ts';
import { type Page, Quarantine, RetryLater } from '../../src/record/index.ts';
import type { UrlRow } from '../../src/store/index.ts';
import { makePage } from '../store/make-record.ts';

const FIRST = 'https://news.example/bridges';
const SECOND = `${FIRST}?page=2`;

function makeHtml(n: number, next: string | null): string {
  const paragraph = `Part ${n} of what the county council says about its bridges, which it will mend next year. `;
  const foot = next === null ? '' : `<div class="pages"><a rel="next" href="${next}">Next page</a></div>`;
  return `<html><body><article><h1>Bridges</h1><div class="article-body"><p>${paragraph.repeat(4)}</p></div>${foot}</article></body></html>`;
}

const first: Page = { ...makePage(makeHtml(1, SECOND)), url: FIRST, finalUrl: FIRST };

function follow(answer: () => Promise<Page>, over: Partial<UrlRow> = {}, put = async () => '') {
  const row = { attempts: 1, deferrals: 0, ...over } as UrlRow;
  const ports = { fetcher: { fetchPage: answer }, archive: { get: async () => new Uint8Array(), put } };
  return followPages(row, first, ports, new AbortController().signal);
}

describe('followPages', () => {
  it('does not leave the host', async () => {
    const finalUrl = 'https://other.example/bridges?page=2';
    const following = await follow(async () => ({ ...makePage(makeHtml(2, null)), url: SECOND, finalUrl }));
    expect(following).toMatchObject({ pages: [], missing: { url: SECOND, code: 'next-page-elsewhere' } });
  });

  it('waits in place for its turn', async () => {
    let asked = 0;
    const following = await follow(async () => {
      if (++asked < 3) throw new RetryLater('host-busy', 'Others come first.', 1, { isBounded: false });
      return { ...makePage(makeHtml(2, null)), url: SECOND, finalUrl: SECOND };
    });
    expect(following).toMatchObject({ pages: [{ url: SECOND }], missing: null });
  });

  it('puts the article off a few times where the site asks for it, and then goes without', async () => {
    const busy = async () => {
      throw new RetryLater('http-429', 'Too many requests.', 1000);
    };
    await expect(follow(busy, { deferrals: 2 })).rejects.toMatchObject({ code: 'http-429' });
    expect(await follow(busy, { deferrals: 3 })).toMatchObject({ missing: { code: 'http-429' } });
  });

  it('does not take a fault of the archive for one of the page', async () => {
    const answer = async () => ({ ...makePage(makeHtml(2, null)), url: SECOND, finalUrl: SECOND });
    const put = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    await expect(follow(answer, {}, put)).rejects.toThrow('no space');
  });

  it('takes an address that is refused for a missing page', async () => {
    const refuse = async () => {
      throw new Quarantine('robots-disallowed', 'The site asks not to.');
    };
    expect(await follow(refuse)).toMatchObject({ pages: [], missing: { code: 'robots-disallowed' } });
  });
});
