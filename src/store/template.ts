import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

/**
 * An empty database, ready to be unpacked: what `initdb` takes seconds to make. The build makes it; without
 * it everything works, only slower at the first start. It belongs to one version of PGlite.
 */
function locateTemplate(): string {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  // The same place whether this file runs from src/store or, built, from dist/src/store.
  const root = import.meta.url.includes('/dist/src/store/') ? '../../../' : '../../';
  return fileURLToPath(new URL(`${root}dist/store-template-${version}.tar.gz`, import.meta.url));
}

/** The template, or undefined where none was made for this version. */
export function readTemplate(): Blob | undefined {
  const path = locateTemplate();
  return existsSync(path) ? new Blob([readFileSync(path)]) : undefined;
}

/** Makes the template, unless it is there. The build calls this. */
export async function writeTemplate(): Promise<void> {
  if (readTemplate() !== undefined) return;
  const path = locateTemplate();
  const pglite = await PGlite.create('memory://');
  const dump = await pglite.dumpDataDir('gzip');
  await pglite.close();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, Buffer.from(await dump.arrayBuffer()));
  await rename(`${path}.new`, path);
}
