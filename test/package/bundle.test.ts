import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a bundler keeps of the package for a program that imports one name: our folders, libraries, and Node's own. */
async function bundle(
  name: string,
): Promise<{ folders: string[]; libraries: string[]; builtins: string[]; bytes: number }> {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `import { ${name} } from './src/index.ts'; console.log(${name});`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: ROOT,
  });
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output!.inputs).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
  const pick = (pattern: RegExp) =>
    [...new Set(kept.flatMap((path) => pattern.exec(path)?.[1] ?? []))].toSorted();
  return {
    folders: pick(/^src\/([^/]+)\//),
    libraries: pick(/^node_modules\/((?:@[^/]+\/)?[^/]+)/),
    builtins: output!.imports.map(({ path }) => path.replace('node:', '')).filter(isBuiltin),
    bytes: outputFiles[0]!.contents.length,
  };
}

it('keeps of stripPage the stripping alone: no lexicon, no database, no queue', async () => {
  const { folders, libraries, builtins, bytes } = await bundle('stripPage');
  expect(folders).toEqual(['strip']);
  expect(libraries).toEqual(['entities']);
  // Nothing by which it could read a file or open a connection, at import or later.
  expect(builtins).toEqual([]);
  expect(bytes).toBeLessThan(300_000);
});

it('keeps of extractFacts what is pure', async () => {
  const { folders, libraries, builtins } = await bundle('extractFacts');
  expect(folders).toEqual(['extract', 'record', 'register']);
  expect(libraries).toEqual(['zod']);
  expect(builtins).toEqual(['crypto']);
});

it('says to bundlers that its modules do nothing when they are loaded', () => {
  const { sideEffects } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { sideEffects: unknown };
  expect(sideEffects).toBe(false);
});
