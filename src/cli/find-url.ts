import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normaliseUrl } from '../fetch/index.ts';
import { createId } from '../record/index.ts';
import type { Store, UrlRow } from '../store/index.ts';

/** The row of what a person names: its id, an address as typed, or the path of a file. */
export async function findUrl(store: Store, name: string): Promise<UrlRow | undefined> {
  const byId = await store.getUrl(name);
  if (byId !== undefined) return byId;
  // What was refused at the door is known by what was typed.
  const addresses = [...normalise(name), pathToFileURL(resolve(name)).href, name];
  for (const address of addresses) {
    const row = await store.getUrl(createId('url', address));
    if (row !== undefined) return row;
  }
  return undefined;
}

function normalise(name: string): string[] {
  try {
    return [normaliseUrl(name)];
  } catch {
    return [];
  }
}
