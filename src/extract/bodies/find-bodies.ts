import type { Article } from '../../record/index.ts';
import type { Reading, TokenRange } from '../reading/index.ts';
import type { BodyEntity, PersonEntity, TitleMention } from '../types.ts';

/** A body's name that cannot be read otherwise: its tokens are never a person's name. */
export interface NamedBody extends TokenRange {
  readonly name: string;
}

/** Finds names of bodies that are certain by their form alone: official and house-style names, head nouns. */
export function findNamedBodies(_reading: Reading, _article: Article): NamedBody[] {
  return [];
}

/** Links every mention of a council or another body: names, short forms, place names, "the council". */
export function linkBodies(
  _reading: Reading,
  _article: Article,
  _named: readonly NamedBody[],
  _people: readonly PersonEntity[],
  _titles: readonly TitleMention[],
): BodyEntity[] {
  return [];
}
