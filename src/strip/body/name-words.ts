/**
 * The words of an element's class, id and role: "article__related-links" and "articleRelatedLinks"
 * both give article, related, links. Naming habits, not sites, are what the rules know.
 */
export function nameWords(name: string): string[] {
  return name
    .slice(0, MAX_NAME)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** Generated class lists can run to megabytes; the meaning is at their beginning. */
const MAX_NAME = 400;
