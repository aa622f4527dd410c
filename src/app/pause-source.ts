import { writeFile } from 'node:fs/promises';
import { setPaused } from '../sites/index.ts';
import { readSourcesFile, storeSources } from './sync-sources.ts';
import type { App } from './wire.ts';

/**
 * Pauses or resumes a source: writes it down in the sources file, which says what is crawled, and brings the store up
 * to date. The schedules follow within half a minute, wherever they are run.
 *
 * @throws ConfigError where the file has mistakes
 */
export async function pauseSource(
  { config, store }: Pick<App, 'config' | 'store'>,
  id: string,
  isPaused: boolean,
): Promise<'done' | 'no-file' | 'no-such-source'> {
  const file = await readSourcesFile(config.sourcesFile);
  if (file === null) return 'no-file';
  const text = setPaused(file.text, id, isPaused);
  if (text === undefined) return 'no-such-source';
  await writeFile(config.sourcesFile, text);
  const changed = await readSourcesFile(config.sourcesFile);
  await storeSources(store, changed?.sources ?? []);
  return 'done';
}
