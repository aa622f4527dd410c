import { normaliseText } from '../page/normalise-text.ts';
import type { Page } from '../page/page-element.ts';

/** Longer contents are cut: what a tag tells stands at its beginning. */
const MAX_CONTENT = 5_000;

/** `<meta>` names and properties, lower case, to their contents; the first of a name wins, lists keep all. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, string[]>();
  for (const { tag, attributes } of page.notable) {
    if (tag !== 'meta') continue;
    const content = normaliseText((attributes['content'] ?? '').slice(0, MAX_CONTENT));
    if (content === '') continue;
    const { property, name, itemprop } = attributes;
    addTag(tags, property, content);
    if (name !== property) addTag(tags, name, content);
    if (itemprop !== property && itemprop !== name) addTag(tags, itemprop, content);
  }
  return tags;
}

function addTag(tags: Map<string, string[]>, name: string | undefined, content: string): void {
  if (name === undefined) return;
  const key = name.trim().toLowerCase();
  const list = tags.get(key);
  if (list === undefined) tags.set(key, [content]);
  else list.push(content);
}

/** The first content among several names, in order of trust. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
