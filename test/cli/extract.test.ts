import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInMemory } from './run-in-memory.ts';

const BODY =
  'Torbay Council has named Petra Lindqvist as its next director of children’s services. She joins in May from ' +
  'Plymouth City Council, where she has led early help for four years.\n\nMs Lindqvist said: “I cannot wait to ' +
  'meet the staff and the families that they serve.”\n\nThe council was rated inadequate by Ofsted last year.';
const line = (id: string, more: object = { text: BODY }) => JSON.stringify({ id, ...more });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alderman-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('alderman extract', () => {
  it('answers every line of JSON in order, with the id given', async () => {
    const ids = ['c', 'a', 'b'];
    const { code, lines } = await runInMemory(['extract'], ids.map((id) => line(id)).join('\n'));
    expect(lines.map((l) => l['sourceId'])).toEqual(ids);
    expect(lines.every((l) => l['schema'] === 'alderman/article-record@1')).toBe(true);
    expect(code).toBe(0);
  });

  it('passes what is known of an article on to its record', async () => {
    const known = { url: 'https://news.example/a', title: 'New director', published: '2024-03-02' };
    const { lines } = await runInMemory(['extract'], line('a', { text: BODY, ...known, roles: [] }));
    expect(lines[0]?.['article']).toMatchObject(known);
  });

  it('names the line of bad JSON and goes on', async () => {
    const input = [line('a'), '{"id": "b", "text": ', '', '{"id": "c"}', line('d')].join('\n');
    const { code, lines } = await runInMemory(['extract', '-'], input);
    expect(lines.map((l) => l['sourceId'])).toEqual(['a', '-:2', 'c', 'd']);
    expect(lines[1]).toMatchObject({
      error: { code: 'bad-json', message: expect.stringMatching(/^Line 2 /) },
    });
    expect(lines[2]).toMatchObject({
      error: { code: 'bad-input', message: expect.stringMatching(/^Line 4 /) },
    });
    expect(code).toBe(1);
  });

  it('tells formats by content, and gives the path of a file as its sourceId', async () => {
    const html = `<!doctype html><html lang="en"><body><article><h1>New director</h1>${BODY.split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('')}</article></body></html>`;
    const paths = [
      save('page.txt', html),
      save('plain.html', BODY),
      save('lines.txt', `${line('x')}\n${line('y')}`),
      save('old.htm', Buffer.from(html.replace('Petra', 'Zoé'), 'latin1')),
    ];
    const { lines } = await runInMemory(['extract', ...paths]);
    expect(lines.map((l) => l['sourceId'])).toEqual([paths[0], paths[1], 'x', 'y', paths[3]]);
    const texts = lines.map((l) => (l['article'] as { text: string }).text);
    expect(texts[4]).toContain('Zoé Lindqvist');
    expect(texts.slice(0, 3)).toEqual([BODY, BODY, BODY]);
  });

  it('unpacks gzip, and says what is wrong with it', async () => {
    const packed = gzipSync(line('packed'));
    const paths = [save('a.gz', packed), save('cut.gz', packed.subarray(0, packed.length - 9))];
    const { lines } = await runInMemory(['extract', ...paths]);
    expect(lines[0]?.['sourceId']).toBe('packed');
    expect(lines[1]).toMatchObject({ sourceId: paths[1], error: { code: 'unreadable-file' } });
  });

  it('gives a line for what cannot be read', async () => {
    const pdf = save('a.html', '%PDF-1.7 ...');
    const { code, lines } = await runInMemory(['extract', join(folder, 'absent'), folder, pdf]);
    expect(lines.map((l) => (l['error'] as { code: string }).code)).toEqual([
      'unreadable-file',
      'unreadable-file',
      'unsupported-format',
    ]);
    expect(code).toBe(1);
  });

  it('refuses --url for several pages', async () => {
    const { code, stderr } = await runInMemory(['extract', '--url', 'https://news.example/a', 'a', 'b']);
    expect(stderr).toContain('single page');
    expect(code).toBe(2);
  });

  it('ends quietly when its reader goes away, having held back', async () => {
    const input = save('many.jsonl', Array.from({ length: 3000 }, (_, i) => line(String(i))).join('\n'));
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'extract', '-q', input]);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});
