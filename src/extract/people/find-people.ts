import type { NamedBody } from '../bodies/find-bodies.ts';
import type { Reading } from '../reading/index.ts';
import type { PersonEntity, TitleMention } from '../types.ts';

/** Finds the people named in an article, with their short and pronoun mentions. */
export function findPeople(
  _reading: Reading,
  _named: readonly NamedBody[],
  _titles: readonly TitleMention[],
): PersonEntity[] {
  return [];
}
