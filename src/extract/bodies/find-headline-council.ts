import type { Article } from '../../record/index.ts';
import type { Council } from '../../register/index.ts';
import { readText } from '../reading/index.ts';
import { findNames } from './find-named-bodies.ts';

/**
 * "Kent chief executive to step down" over a text that says "the council" throughout: the one council that the
 * headline names, by its name or else by its place; null where it names none, or several.
 */
export function findHeadlineCouncil(article: Article): Council | null {
  if (!article.title) return null;
  const { named, places } = findNames(readText(article.title), article);
  const councils = named.flatMap((n) => n.councils.map((l) => l.council));
  const found =
    councils.length > 0 ? councils : places.flatMap((p) => p.councils.slice(0, 1).map((l) => l.council));
  return new Set(found.map((c) => c.code)).size === 1 ? found[0]! : null;
}
