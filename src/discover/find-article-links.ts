import type { Element } from 'domhandler';
import { resolveLink } from './found-link.ts';
import { listAncestors, readWords } from './read-elements.ts';

/** Parts of a page that lead elsewhere. */
const ASIDE_TAGS = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const ASIDE_ROLES = new Set(['navigation', 'banner', 'contentinfo']);
/** A headline has so many words; "Read more", "Contact us" and the names of sections have fewer. */
const HEADLINE_WORDS = 4;
const FEWEST_LINKS = 2;

/**
 * Finds the links to articles on a page of them, without being told how: of the groups of links that stand in the
 * same place of the page's structure and read like headlines, the one with the most words.
 */
export function findArticleLinks(anchors: readonly Element[], base: string): Element[] {
  const groups = new Map<string, Element[]>();
  for (const anchor of anchors) {
    const ancestors = listAncestors(anchor);
    if (isAside(ancestors) || !isHeadline(anchor, base)) continue;
    // Classes differ too often from one to the next: "a<h3<li<ul<main" it is.
    const place = [anchor, ...ancestors].map(({ name }) => name).join('<');
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [anchor]);
    else group.push(anchor);
  }
  let best: Element[] = [];
  let bestWords = 0;
  for (const group of groups.values()) {
    const words = [...new Set(group.map(readWords))].reduce((sum, text) => sum + countWords(text), 0);
    if (group.length >= FEWEST_LINKS && words > bestWords) [best, bestWords] = [group, words];
  }
  return best;
}

/** An article lies on the same host, has a path of its own and is not the page itself. */
function isHeadline(anchor: Element, base: string): boolean {
  if (countWords(readWords(anchor)) < HEADLINE_WORDS) return false;
  const href = resolveLink(anchor.attribs['href'], base);
  if (href === null) return false;
  const [target, page] = [new URL(href), new URL(base)];
  return target.host === page.host && target.pathname.length > 1 && target.pathname !== page.pathname;
}

/** An article's teaser may have a header of its own. */
function isAside(ancestors: readonly Element[]): boolean {
  for (const { name, attribs } of ancestors) {
    if (name === 'article') return false;
    if (ASIDE_TAGS.has(name) || ASIDE_ROLES.has(attribs['role'] ?? '')) return true;
  }
  return false;
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
