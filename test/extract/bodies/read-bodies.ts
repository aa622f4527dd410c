import { readScene } from '../../../src/extract/read-scene.ts';
import type { BodyEntity } from '../../../src/extract/types.ts';
import type { Article } from '../../../src/record/index.ts';

export const articleOf = (text: string, published: string | null): Article => ({
  url: null,
  canonicalUrl: null,
  site: null,
  title: null,
  subtitle: null,
  byline: [],
  published,
  modified: null,
  language: null,
  section: null,
  tags: [],
  image: null,
  text,
  removed: [],
  completeness: 'unknown',
  completenessReason: null,
  nextPageUrl: null,
  sources: {},
});

/** The bodies found in a text, as an article of the date. */
export function bodiesOf(text: string, published: string | null = '2024-06-01'): readonly BodyEntity[] {
  return readScene(articleOf(text, published)).bodies;
}

export function councilsOf(text: string, published?: string | null): string[] {
  return bodiesOf(text, published)
    .filter((b) => b.kind === 'council')
    .map((b) => b.name);
}

/** The organisations that are no councils, as "name (kind)". */
export function organisationsOf(text: string): string[] {
  return bodiesOf(text)
    .filter((b) => b.kind !== 'council')
    .map((b) => `${b.name} (${b.kind})`);
}

/** What a body's mentions say, as printed. */
export function mentionsOf(text: string, name: string): string[] {
  const scene = readScene(articleOf(text, '2024-06-01'));
  const body = scene.bodies.find((b) => b.name === name);
  const { tokens } = scene.reading;
  return (body?.mentions ?? []).map((m) => text.slice(tokens[m.first]!.start, tokens[m.end - 1]!.end));
}
