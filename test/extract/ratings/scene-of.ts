import type { Article } from '../../../src/record/index.ts';
import { readScene } from '../../../src/extract/read-scene.ts';
import type { Scene } from '../../../src/extract/types.ts';

/** A bare article with the given text, published on 10 June 2025 unless told otherwise. */
function articleOf(text: string, published = '2025-06-10'): Article {
  return {
    url: null,
    canonicalUrl: null,
    site: null,
    title: null,
    subtitle: null,
    byline: [],
    published,
    modified: null,
    language: 'en-GB',
    section: null,
    tags: [],
    image: null,
    text,
    removed: [],
    completeness: 'full',
    completenessReason: null,
    nextPageUrl: null,
    sources: {},
  };
}

export function sceneOf(text: string, published?: string): Scene {
  return readScene(articleOf(text, published));
}
