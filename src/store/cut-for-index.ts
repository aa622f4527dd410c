/** An index of PostgreSQL takes no more than 2.7 kB of a row, and three such may be in one. */
const MOST_INDEXED = 250;

/**
 * What an index holds of a name or of other words: of anything that anyone would write all of it. A page may print a
 * "word" of any length, and is to be stored nevertheless.
 */
export function cutForIndex<T extends string | null>(words: T): T {
  return (words?.slice(0, MOST_INDEXED) ?? null) as T;
}
