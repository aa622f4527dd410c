// Bundles the desk's browser part into dist/desk, with a manifest of what it wrote. Run by `npm run build`.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/desk');
const keepsOld = process.argv.includes('--keep');
if (!keepsOld) await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/server/desk/client/main.tsx'],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome120', 'firefox121', 'safari17'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

const files = Object.keys(metafile.outputs).map((path) => basename(path));
const find = (ending) => files.find((file) => file.startsWith('main-') && file.endsWith(ending));
const manifest = { script: find('.js'), style: find('.css'), files };
// Whoever starts meanwhile reads the old one or the new one, never half of one.
await writeFile(join(out, 'manifest.json.new'), JSON.stringify(manifest));
await rename(join(out, 'manifest.json.new'), join(out, 'manifest.json'));
