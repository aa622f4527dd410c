import { nameWords } from '../body/name-words.ts';
import type { Page, PageElement } from '../page/page-element.ts';
import { isForeign, textOf, type PageFacts } from './page-facts.ts';
import { readHandle } from './person-names.ts';

const POSTER = new Set(['username', 'author', 'authorname', 'poster']);
/** Cheap, and enough to pass over nearly every element. */
const TOPIC = /user|author|poster/i;
/** More places than this that might name who began a thread do not. */
const MAX_CANDIDATES = 60;

/** What the one who began a thread is called there: the first name in a place that is marked as a post's author. */
export function readThreadOpener(facts: PageFacts): string | null {
  const { page, kind } = facts;
  if (kind !== 'thread') return null;
  let seen = 0;
  for (const element of page.elements) {
    if (element.unseen || !namesPoster(element) || isForeign(facts, element)) continue;
    if (++seen > MAX_CANDIDATES) break;
    const handle = readHandle(textOf(page, linkWithin(page, element) ?? element));
    if (handle !== null) return handle;
  }
  return null;
}

function namesPoster({ attributes }: PageElement): boolean {
  const { class: names = '', itemprop } = attributes;
  if (itemprop === 'author') return true;
  return names.length < 200 && TOPIC.test(names) && nameWords(names).some((word) => POSTER.has(word));
}

/** The first link in an element: words such as "by" may stand before it. */
function linkWithin({ elements }: Page, whole: PageElement): PageElement | undefined {
  return elements
    .slice(whole.index + 1, whole.index + 10)
    .find(
      ({ tag, firstChunk, endChunk }) =>
        tag === 'a' && firstChunk < whole.endChunk && endChunk > firstChunk + 1,
    );
}
