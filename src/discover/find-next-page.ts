import type { Element } from 'domhandler';
import { resolveLink } from './found-link.ts';
import { listAncestors, type PageElements, readWords } from './read-elements.ts';

const NEXT_WORDS =
  /^(?:next(?: page)?|older(?: posts| news| entries| articles| stories)?|more news|load more|›|»|→|>|>>)$/i;
const PAGER_TAGS = new Set(['nav', 'ul', 'ol']);
/** Marked elements that are looked at, and how far up from one its pager may be. */
const MOST_CURRENT = 20;
const PAGER_DEPTH = 6;

/** The address of the next page of a list, as its markup or its words give it; null on the last. */
export function findNextPage(page: PageElements, base: string): string | null {
  const found =
    [...page.links, ...page.anchors].find(isMarkedNext) ??
    page.anchors.find((anchor) =>
      [readWords(anchor), anchor.attribs['aria-label'], anchor.attribs['title']].some(isNext),
    ) ??
    findByNumber(page);
  return resolveLink(found?.attribs['href'], base);
}

function isMarkedNext({ attribs }: Element): boolean {
  return /(?:^|\s)next(?:\s|$)/i.test(attribs['rel'] ?? '');
}

function isNext(words: string | undefined): boolean {
  // "Next ›", "Next page »" and "Older posts →": the sign adds nothing.
  const text = (words ?? '').trim().slice(0, 60);
  return NEXT_WORDS.test(text) || NEXT_WORDS.test(text.replace(/ ?[›»→>]{1,2}$/, ''));
}

/** Among the numbers of pages, the one after the number that is marked as where we are. */
function findByNumber({ current, anchors }: PageElements): Element | undefined {
  for (const marked of current.slice(0, MOST_CURRENT)) {
    const number = readNumber(readWords(marked));
    const pager = listAncestors(marked, PAGER_DEPTH).find(isPager);
    if (number === null || pager === undefined) continue;
    const next = anchors.find(
      (anchor) =>
        readNumber(readWords(anchor)) === number + 1 && listAncestors(anchor, PAGER_DEPTH).includes(pager),
    );
    if (next !== undefined) return next;
  }
  return undefined;
}

function isPager({ name, attribs }: Element): boolean {
  return PAGER_TAGS.has(name) || /pag(?:er|ination|ing)/i.test(attribs['class'] ?? '');
}

/** "2", "Page 2": the number of a page; null for other words. */
function readNumber(text: string): number | null {
  const found = /^(?:page )?(\d{1,4})$/i.exec(text);
  return found === null ? null : Number(found[1]);
}
