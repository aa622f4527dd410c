import type { CheerioAPI } from 'cheerio';
import { type Element, isTag } from 'domhandler';
import { resolveLink } from './found-link.ts';

/** Parts of a page that lead elsewhere. */
const ASIDE_TAGS = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const ASIDE_ROLES = new Set(['navigation', 'banner', 'contentinfo']);
/** Ancestors of a link that are looked at, and links of a page: bounds for a hostile one. */
const DEEPEST = 30;
const MOST_ANCHORS = 5000;
/** A headline has so many words; "Read more", "Contact us" and the names of sections have fewer. */
const HEADLINE_WORDS = 4;
const FEWEST_LINKS = 2;

/**
 * Finds the links to articles on a page of them, without being told how: of the groups of links that stand in the
 * same place of the page's structure and read like headlines, the one with the most words.
 */
export function findArticleLinks($: CheerioAPI, base: string): Element[] {
  const groups = new Map<string, Element[]>();
  for (const anchor of $('a[href]').toArray().slice(0, MOST_ANCHORS)) {
    if (!isCandidate($, anchor, base)) continue;
    const place = describePlace(anchor);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [anchor]);
    else group.push(anchor);
  }
  let best: Element[] = [];
  let bestWords = 0;
  for (const group of groups.values()) {
    const words = countWords(new Set(group.map((anchor) => $(anchor).text().trim())));
    if (group.length >= FEWEST_LINKS && words > bestWords) [best, bestWords] = [group, words];
  }
  return best;
}

function isCandidate($: CheerioAPI, anchor: Element, base: string): boolean {
  if (countWords([$(anchor).text()]) < HEADLINE_WORDS || isAside(listAncestors(anchor))) return false;
  const href = resolveLink(anchor.attribs['href'], base);
  if (href === null) return false;
  const [target, page] = [new URL(href), new URL(base)];
  // An article lies on the same host, has a path of its own and is not the page itself.
  return target.host === page.host && target.pathname.length > 1 && target.pathname !== page.pathname;
}

/** From the nearest outwards. */
function listAncestors(anchor: Element): Element[] {
  const ancestors: Element[] = [];
  let at = anchor.parent;
  while (at !== null && isTag(at) && ancestors.length < DEEPEST) {
    ancestors.push(at);
    at = at.parent;
  }
  return ancestors;
}

/** An article's teaser may have a header of its own. */
function isAside(ancestors: readonly Element[]): boolean {
  for (const { name, attribs } of ancestors) {
    if (name === 'article') return false;
    if (ASIDE_TAGS.has(name) || ASIDE_ROLES.has(attribs['role'] ?? '')) return true;
  }
  return false;
}

/** The names of the elements around a link: "a<h3<li<ul<main". Classes differ too often from one to the next. */
function describePlace(anchor: Element): string {
  return [anchor, ...listAncestors(anchor)].map(({ name }) => name).join('<');
}

function countWords(texts: Iterable<string>): number {
  let words = 0;
  for (const text of texts) words += text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words;
}
