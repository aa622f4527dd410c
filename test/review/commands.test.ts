import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewArticle } from '../../src/review/index.ts';
import { createStore } from '../../src/store/index.ts';
import { runInMemory } from '../cli/run-in-memory.ts';
import { makePage, makeRecord } from '../store/make-record.ts';

const directory = mkdtempSync(join(tmpdir(), 'alderman-review-'));
const run = (...args: string[]) => runInMemory(['review', ...args, '--data', directory]);
const record = makeRecord({ url: 'https://news.example/reviewed' });

/** Opens the store as another process would, does something and closes it. */
async function withStore<T>(use: (store: Awaited<ReturnType<typeof createStore>>) => Promise<T>): Promise<T> {
  const store = await createStore({ directory });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

beforeAll(() =>
  withStore(async (store) => {
    const url = record.article.url ?? '';
    await store.submitUrls([{ id: 'url-1', url, submittedAs: url, state: 'queued', stage: 'fetch' }]);
    await store.saveRecord({ urlId: 'url-1', pageId: await store.savePage('url-1', makePage('a')), record });
  }),
);
afterAll(() => rmSync(directory, { recursive: true }));

describe('alderman review', () => {
  it('lists what waits, as a table and as JSON', async () => {
    const { code, stdout } = await run('list');
    expect(code).toBe(0);
    expect(stdout).toContain('70 %');
    expect(stdout).toContain('Leeds City Council: improvement notice (imposed)');
    expect(stdout.indexOf('improvement notice')).toBeLessThan(stdout.indexOf('Joan Marsh: leader'));
    const { lines } = await run('list', '--kind', 'role', '--json');
    expect(lines).toMatchObject([{ kind: 'role', statement: { person: 'Joan Marsh', title: 'leader' } }]);
    expect((await run('list', '--most', '0.1')).stdout).toContain('Nothing waits');
    expect((await run('list', '--kind', 'person')).code).toBe(2);
    expect((await run('list', '--most', '3')).code).toBe(2);
  });

  it('says that nothing was decided and nothing is lost, and exports nothing', async () => {
    expect((await run('quality')).stdout).toContain('No analyst has decided');
    expect((await run('lost')).stdout).toContain('No decision has lost its fact');
    const { stdout, stderr } = await run('export');
    expect(stdout).toBe('');
    expect(stderr).toBe('0 articles written\n');
  });

  it('exports what was decided, which evaluate takes', async () => {
    await withStore(async (store) => {
      const article = await store.getArticleInReview(record.id);
      const { facts } = reviewArticle(record, []);
      const waiting = facts.filter(({ machine }) => machine?.confidence !== null);
      const requests = waiting.map(({ key, kind }) => ({
        key,
        seenVersion: 0,
        act: { action: kind === 'quote' ? ('reject' as const) : ('accept' as const) },
      }));
      const analyst = { id: 'user-1', name: 'Una Vale' };
      await store.decideFacts(article!.articleId, requests.slice(0, 2), analyst);
    });
    const early = await run('export');
    expect(early.stderr).toBe(
      '0 articles written; 1 with facts that still wait (--partial writes them too)\n',
    );
    const { stdout, lines } = await run('export', '--partial');
    expect(lines).toMatchObject([
      { id: record.id, people: ['Joan Marsh'], roles: [{ title: 'leader' }], quotes: [] },
    ]);
    const gold = join(directory, 'gold.jsonl');
    writeFileSync(gold, stdout);
    const evaluation = await runInMemory(['evaluate', gold, '--json']);
    expect(evaluation.code).toBe(0);
    expect(evaluation.lines[0]).toMatchObject({ articles: 1, unanswered: 0 });
    const quality = await run('quality');
    expect(quality.stdout).toMatch(/^role +100 % +21 % +100 % +1 +0 +0$/m);
    expect(quality.stdout).toContain('Una Vale');
    expect((await run('quality', '--json')).lines).toMatchObject([{ verdicts: 2 }]);
  });
});
