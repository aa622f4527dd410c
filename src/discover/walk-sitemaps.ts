import { Quarantine, RetryLater } from '../record/index.ts';
import type { FoundLink, ReadDocument } from './found-link.ts';
import { readSitemap } from './read-sitemap.ts';

/** The protocol allows an index of indexes nowhere, and sites have them all the same. */
const DEEPEST = 3;
const MOST_FILES = 200;
const MOST_LINKS = 50_000;

export interface Walked {
  readonly links: readonly FoundLink[];
  readonly notes: readonly string[];
}

/**
 * Reads a sitemap and all those that it names, the latest changed first. Those that have not changed since
 * `sinceMs` are not asked for.
 *
 * @throws Quarantine `sitemap-unreadable` if the first is none; and whatever `read` throws for it. One further
 * down that cannot be had is noted and passed over.
 */
export async function walkSitemaps(url: string, read: ReadDocument, sinceMs: number | null): Promise<Walked> {
  const links: FoundLink[] = [];
  const notes = new Set<string>();
  const seen = new Set([url]);
  const waiting = [{ url, depth: 1 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { depth } = next;
    const sitemap = await (depth === 1 ? readOne(url, read) : tryOne(next.url, read, notes));
    if (sitemap === undefined) continue;
    if (sitemap.isCut) notes.add(`${next.url} holds more than a sitemap may; the rest is left out.`);
    if (sitemap.kind === 'index') {
      if (depth === DEEPEST) continue;
      const children = chooseChildren(sitemap.links, sinceMs).filter((child) => !seen.has(child.url));
      const taken = children.slice(0, MOST_FILES - seen.size);
      if (taken.length < children.length) notes.add('There are too many sitemaps; the rest is left out.');
      for (const child of taken) {
        seen.add(child.url);
        waiting.push({ url: child.url, depth: depth + 1 });
      }
    } else if (!add(links, sitemap.links)) {
      notes.add(`There are more than ${MOST_LINKS} addresses; the rest is left out.`);
      break;
    }
  }
  return { links, notes: [...notes] };
}

async function tryOne(url: string, read: ReadDocument, notes: Set<string>) {
  try {
    return await readOne(url, read);
  } catch (error) {
    const { reason } = error as { reason?: unknown };
    // What tells of a page or its site, in words, and not of us or of waiting.
    if (error instanceof RetryLater || typeof reason !== 'string') throw error;
    notes.add(reason);
    return undefined;
  }
}

/** Undefined where it has not changed. */
async function readOne(url: string, read: ReadDocument) {
  const document = await read(url);
  if (document === null) return undefined;
  const sitemap = await readSitemap(document.body, document.url);
  if (sitemap === null) throw new Quarantine('sitemap-unreadable', `${url} is no sitemap.`);
  return sitemap;
}

/** False once there are too many. */
function add(links: FoundLink[], more: readonly FoundLink[]): boolean {
  for (const link of more) {
    if (links.length >= MOST_LINKS) return false;
    links.push(link);
  }
  return true;
}

function chooseChildren(children: readonly FoundLink[], sinceMs: number | null): FoundLink[] {
  return children
    .filter(({ changedAtMs }) => sinceMs === null || changedAtMs === null || changedAtMs >= sinceMs)
    .sort((a, b) => (b.changedAtMs ?? 0) - (a.changedAtMs ?? 0));
}
