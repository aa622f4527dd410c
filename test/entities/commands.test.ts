import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../src/store/index.ts';
import { runInMemory } from '../cli/run-in-memory.ts';
import { saveArticle } from './save-article.ts';

describe('questions on the command line', () => {
  const directory = mkdtempSync(join(tmpdir(), 'alderman-questions-'));
  beforeAll(async () => {
    const store = await createStore({ directory });
    await saveArticle(store, {
      url: 'https://entities.example/first',
      published: '2022-02-02',
      people: [{ name: 'Ottilie Crane', posts: [{ title: 'leader', at: 'LDS' }] }],
      ratings: [{ of: 'LDS', service: 'housing', grade: 'good' }],
    });
    await saveArticle(store, {
      url: 'https://entities.example/second',
      published: '2023-03-03',
      people: [
        { name: 'Ottilie Crane', posts: [{ title: 'council leader', at: 'LDS' }] },
        { name: 'Bram Stell', posts: [{ title: 'leader', at: 'KIR' }] },
      ],
      interventions: [{ at: 'KIR', type: 'commissioner' }],
    });
    await saveArticle(store, {
      url: 'https://entities.example/third',
      published: '2023-03-04',
      people: [{ name: 'Bram Stell', posts: [{ title: 'clerk', at: 'parish: Wold Parish Council' }] }],
    });
    await store.close();
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const run = (...args: string[]) => runInMemory([...args, '--data', directory]);

  it('who: a line a post held, with the articles and their words below', async () => {
    const { code, stdout } = await run('who', 'leeds', 'leader');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'Ottilie Crane: council leader, Leeds City Council (current, since 2022-02-02 or before)',
      '    2023-03-03  An invented article  https://entities.example/second',
      '      “Ottilie Crane” … “council leader”',
    ]);
    const { lines } = await run('who', 'LDS', '--json', '--on', '2022-06-01', '--status', 'current');
    expect(lines).toMatchObject([{ person: { name: 'Ottilie Crane' }, stories: 2, status: 'current' }]);
  });

  it('person: the posts of one, or who they are where several are called so', async () => {
    expect((await run('person', 'Crane')).stdout).toContain('Ottilie Crane: council leader');
    const { code, stdout, stderr } = await run('person', 'Bram Stell');
    expect(code).toBe(1);
    expect(stdout).toContain('leader, Kirklees Metropolitan Council');
    expect(stderr).toContain('2 are called so');
    const { lines } = await run('person', 'Bram Stell', '--json');
    const { lines: posts } = await run('person', String(lines[0]!['id']), '--json');
    expect(posts).toHaveLength(1);
    expect((await run('person', 'Nobody Known')).code).toBe(1);
  });

  it('council: posts, ratings and interventions', async () => {
    const { stdout } = await run('council', 'Kirklees');
    expect(stdout).toContain('Bram Stell: leader');
    expect(stdout).toContain('commissioner (imposed by 2023-03-03)');
    const { lines } = await run('council', 'Leeds', '--json');
    expect(lines.map((line) => line['post'] ?? line['grade'])).toEqual(['council leader', 'good']);
  });

  it('interventions, changes, contradictions', async () => {
    expect((await run('interventions')).stdout).toContain('Kirklees Metropolitan Council: commissioner');
    expect((await run('interventions', '--council', 'Leeds')).stderr).toContain('None is known');
    const changes = await run('changes', '--since', '2023-01-01', '--kind', 'intervention', '--json');
    expect(changes.lines).toMatchObject([{ kind: 'intervention', now: 'imposed', dated: '2023-03-03' }]);
    expect((await run('changes')).stderr).toContain('Nothing is known to have changed since');
    expect((await run('contradictions')).stderr).toContain('No articles are known to contradict');
    expect((await run('changes', '--since', 'soon')).code).toBe(2);
    expect((await run('changes', '--council', 'Nowhere')).code).toBe(1);
  });

  it('entities: explain, merge, split, revoke and the list of decisions', async () => {
    const ids = (await run('person', 'Bram Stell', '--json')).lines.map((line) => String(line['id']));
    expect((await run('entities', 'merge', ids[0]!, ids[1]!)).code).toBe(2);
    const why = ['--reason', 'The clerk says so.', '--by', 'ada'];
    const merged = await run('entities', 'merge', ids[0]!, ids[1]!, ...why);
    expect(merged.stdout).toMatch(/^Decision 1: they are one, entity-/);
    expect((await run('entities', 'explain', 'Bram Stell')).stdout).toContain(
      '[1] and [2]: decided (decision 1)',
    );
    const split = await run('entities', 'split', 'Bram Stell', 'https://entities.example/third', ...why);
    expect(split.stdout).toMatch(/^Decision 2: these articles mean entity-/);
    expect((await run('person', 'Bram Stell')).code).toBe(1);
    expect((await run('entities', 'revoke', '2', ...why)).code).toBe(0);
    expect((await run('person', 'Bram Stell')).code).toBe(0);
    const { stdout } = await run('entities', 'decisions');
    expect(stdout).toContain('takes back 2');
    expect(stdout).toContain('The clerk says so.');
    const refused = await run('entities', 'revoke', '99', ...why);
    expect([refused.code, refused.stderr]).toEqual([1, 'alderman: There is no decision 99 to take back.\n']);
  });
});
