import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInMemory } from './run-in-memory.ts';

const GOLD = {
  id: 'one',
  text: 'Ida Marsh leads Wirral Council.',
  people: ['Ida Marsh'],
  councils: ['Wirral Council'],
};
const RECORD = {
  sourceId: 'one',
  people: [{ id: 'p', name: 'Ida Marsh' }],
  councils: [{ id: 'c', name: 'Wirral MBC' }],
  roles: [{ personId: 'p', title: 'leader', organisationId: 'c', status: 'current', confidence: 0.8 }],
};

let folder: string;
const save = (name: string, ...lines: unknown[]) => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'));
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alderman-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('alderman evaluate', () => {
  it('prints a table, the calibration and the misses', async () => {
    const paths = [save('gold.jsonl', GOLD), save('records.jsonl', RECORD)];
    const { code, stdout } = await runInMemory(['evaluate', ...paths, '--misses']);
    expect(stdout).toMatch(/^1 gold articles, 0 without a record\n/);
    expect(stdout).toMatch(/^people +1\.000 +1\.000 +1\.000 +1 +1$/m);
    expect(stdout).toMatch(/^roles +0\.000 +0\.000 +0\.000 +0 +1$/m);
    expect(stdout).toContain('roles: expected calibration error 0.800');
    expect(stdout).toContain('"invented":{"person":"Ida Marsh","title":"leader","organisation":"Wirral MBC"');
    expect(code).toBe(0);
  });

  it('gives the same to a machine', async () => {
    const paths = [save('gold.jsonl', GOLD), save('records.jsonl', RECORD)];
    const { lines } = await runInMemory(['evaluate', ...paths, '--json']);
    expect(lines[0]).toMatchObject({
      articles: 1,
      councils: { f1: 1 },
      calibration: { roles: { facts: 1, expectedError: 0.8 } },
    });
  });

  it('extracts the gold articles where no records are given', async () => {
    const { lines } = await runInMemory(['evaluate', save('gold.jsonl', GOLD), '--json']);
    expect(lines[0]).toMatchObject({ articles: 1, unanswered: 0 });
  });

  it('names the line of a gold file that is not in order', async () => {
    const { code, stderr } = await runInMemory(['evaluate', save('gold.jsonl', GOLD, '{oops')]);
    expect(stderr).toContain('gold.jsonl, line 2: ');
    expect(code).toBe(2);
  });
});
