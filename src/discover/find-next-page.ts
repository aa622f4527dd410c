import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { resolveLink } from './found-link.ts';

const NEXT_WORDS =
  /^(?:next(?: page)?|older(?: posts| news| entries| articles| stories)?|more news|load more|›|»|→|>|>>)$/i;
/** Marks the page one is on. */
const CURRENT = '[aria-current], .current, .active, .is-active, .selected';

/** The address of the next page of a list, as its markup or its words give it; null on the last. */
export function findNextPage($: CheerioAPI, base: string): string | null {
  const marked = $('link[rel~=next][href], a[rel~=next][href]').first().attr('href');
  const href = marked ?? findByWords($) ?? findByNumber($);
  return resolveLink(href, base);
}

function findByWords($: CheerioAPI): string | undefined {
  const anchor = $('a[href]')
    .toArray()
    .find((a) => [$(a).text(), $(a).attr('aria-label'), $(a).attr('title')].some(isNext));
  return $(anchor as Element).attr('href');
}

function isNext(words: string | undefined): boolean {
  // "Next ›", "Next page »" and "Older posts →": the sign adds nothing.
  const text = (words ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  return NEXT_WORDS.test(text) || NEXT_WORDS.test(text.replace(/ ?[›»→>]{1,2}$/, ''));
}

/** Among the numbers of pages, the one after the number that is marked as where we are. */
function findByNumber($: CheerioAPI): string | undefined {
  for (const current of $(CURRENT).toArray().slice(0, 20)) {
    const number = readNumber($(current).text());
    if (number === null) continue;
    const pager = $(current).closest('nav, ul, ol, [class*=pag]');
    const next = pager
      .find('a[href]')
      .toArray()
      .find((a) => readNumber($(a).text()) === number + 1);
    if (next !== undefined) return $(next).attr('href');
  }
  return undefined;
}

/** "2", "Page 2": the number of a page; null for other words. */
function readNumber(text: string): number | null {
  const found = /^(?:page )?(\d{1,4})$/i.exec(text.replace(/\s+/g, ' ').trim());
  return found === null ? null : Number(found[1]);
}
