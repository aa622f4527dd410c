import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Compiles the whole package, on what may be a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = join(ROOT, 'node_modules', '.bin', 'tsc');

interface Manifest {
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

let folder: string;
let consumer: string;
let packed: string[];

/** Builds and packs the package aside, and installs the tarball into the folder of a program that uses it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alderman-package-'));
  const source = join(folder, 'source');
  mkdirSync(source);
  for (const file of ['package.json', ...manifest.files.filter((name) => name !== 'dist')]) {
    cpSync(join(ROOT, file), join(source, file), { recursive: true });
  }
  execFileSync(TSC, ['-p', join(ROOT, 'tsconfig.build.json'), '--outDir', join(source, 'dist')], {
    cwd: ROOT,
  });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: source,
    stdio: 'pipe',
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  const list = execFileSync('tar', ['tzf', join(folder, tarball)], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  packed = list
    .trim()
    .split('\n')
    .map((path) => path.replace('package/', ''));
  consumer = join(folder, 'consumer');
  const modules = join(consumer, 'node_modules');
  mkdirSync(join(modules, 'alderman'), { recursive: true });
  execFileSync('tar', [
    'xzf',
    join(folder, tarball),
    '--strip-components=1',
    '-C',
    join(modules, 'alderman'),
  ]);
  // What an install would fetch is here already, in the versions of the lock file.
  for (const name of [...Object.keys(manifest.dependencies), '@types/pg', '@types/node']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module', private: true }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runScript = (name: string, text: string): unknown => {
  writeFileSync(join(consumer, name), text);
  return JSON.parse(execFileSync(process.execPath, [name], { cwd: consumer, encoding: 'utf8' }));
};
const SENTENCE = 'Ada Prowse is chief executive of Rutland County Council. ';
const USE = `
  const html = '<html lang="en"><head><title>A leader</title></head><body><article><h1>A leader</h1>' +
    '<p>${SENTENCE.repeat(8)}</p></article></body></html>';
  const stripped = stripPage({ html, url: 'https://news.example/a' });
  const record = extractFacts(stripped.article);
  console.log(JSON.stringify([record.schema, record.people[0].name, record.roles[0].title]));`;
const ANSWER = ['alderman/article-record@1', 'Ada Prowse', 'chief executive'];

describe('the packed package', () => {
  it('holds the program, its types and its schemas, and nothing else', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'dist/src/index.js',
        'dist/src/index.d.ts',
        'schema/article-record@1.json',
        'LICENSE',
        'README.md',
      ]),
    );
    const allowed =
      /^(?:dist\/(?:src|workers)\/|schema\/|(?:package\.json|LICENSE|README\.md|CHANGELOG\.md)$)/;
    expect(packed.filter((path) => !allowed.test(path))).toEqual([]);
    expect(packed.filter((path) => /\.test\.|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });

  it('is in order, as publint sees it', async () => {
    const pkgDir = join(consumer, 'node_modules', 'alderman');
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('is imported, and required', () => {
    expect(runScript('use.mjs', `import { extractFacts, stripPage } from 'alderman';${USE}`)).toEqual(ANSWER);
    expect(runScript('use.cjs', `const { extractFacts, stripPage } = require('alderman');${USE}`)).toEqual(
      ANSWER,
    );
  });

  it('gives its schema by a name of its own', () => {
    const text = `import schema from 'alderman/schema/article-record.json' with { type: 'json' };
      console.log(JSON.stringify([schema.$defs.ArticleRecord.title]));`;
    expect(runScript('schema.mjs', text)).toEqual(['alderman/article-record@1']);
  });

  it('brings types under which a strict program compiles, and those in examples/', () => {
    cpSync(join(ROOT, 'examples', 'typescript'), join(consumer, 'examples'), { recursive: true });
    writeFileSync(
      join(consumer, 'use.ts'),
      `import { type ArticleRecord, extractFacts, type Role, stripPage } from 'alderman';
      const stripped = stripPage({ html: '<p>…</p>', url: null });
      if ('refusal' in stripped) console.log(stripped.refusal.code);
      else {
        const record: ArticleRecord = extractFacts(stripped.article, { sourceId: null });
        const roles: readonly Role[] = record.roles;
        // @ts-expect-error a status is one of three
        const status: 'mayor' = roles[0]!.status;
        console.log(status);
      }`,
    );
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: 'es2023',
      module: 'nodenext',
      types: ['node'],
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    };
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['use.ts', 'examples'] }),
    );
    expect(() => execFileSync(TSC, ['-p', consumer], { encoding: 'utf8' })).not.toThrow();
  });

  it('has its command', () => {
    const command = join(consumer, 'node_modules', 'alderman', 'dist', 'src', 'cli', 'main.js');
    expect(existsSync(command)).toBe(true);
    writeFileSync(join(consumer, 'a.txt'), SENTENCE.repeat(8));
    const output = execFileSync(process.execPath, [command, 'extract', 'a.txt'], {
      cwd: consumer,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(JSON.parse(output)).toMatchObject({ schema: 'alderman/article-record@1', sourceId: 'a.txt' });
  });
});
