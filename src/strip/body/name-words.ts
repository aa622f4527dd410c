/**
 * The words of an element's class, id and role: "article__related-links" and "articleRelatedLinks"
 * both give article, related, links. Naming habits, not sites, are what the rules know.
 */
export function nameWords(name: string): string[] {
  const found = name.slice(0, MAX_NAME).match(WORD);
  return found === null ? [] : found.map((word) => word.toLowerCase());
}

/** Generated class lists can run to megabytes; the meaning is at their beginning. */
const MAX_NAME = 400;
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
