import { readScene } from '../../../src/extract/read-scene.ts';
import type { Scene } from '../../../src/extract/types.ts';
import { stripPage } from '../../../src/index.ts';

/** Reads plain text, its paragraphs parted by blank lines, as an article up to its entities. */
export function readArticle(text: string, title?: string): Scene {
  const result = stripPage({ text, ...(title === undefined ? {} : { title }) });
  if (!('article' in result) || result.article === undefined) throw new Error('No article in the text');
  return readScene(result.article);
}
