import { normaliseText } from '../page/normalise-text.ts';
import type { PageElement } from '../page/page-element.ts';
import { isForeign, textOf, type PageFacts } from './page-facts.ts';
import { resolveUrl } from './read-addresses.ts';

/** Shorter headings count only where the page's title repeats them. */
export const MIN_HEADING = 8;
export const MAX_HEADING = 300;

/** The headings that a page prints, in order: top-level ones with what microdata calls the headline, and second-level ones. */
export interface Headings {
  readonly tops: readonly string[];
  readonly lesser: readonly string[];
}

export function readHeadings(facts: PageFacts): Headings {
  const tops: string[] = [];
  const lesser: string[] = [];
  let seen = 0;
  for (const element of facts.page.notable) {
    const isHeadline = element.attributes['itemprop']?.toLowerCase().includes('headline') === true;
    const isHeading = element.tag === 'h1' || element.tag === 'h2';
    if ((!isHeadline && !isHeading) || element.unseen || element.tag === 'meta') continue;
    if (isForeign(facts, element)) continue;
    if (++seen > 60) break;
    if (leadsUp(facts, element)) continue;
    const text = headingText(facts, element);
    if (text.length < 2 || text.length > MAX_HEADING) continue;
    if (element.tag === 'h2' && !isHeadline) lesser.push(text);
    else tops.push(text);
  }
  return { tops, lesser };
}

/** What may stand within a heading's tag and is not of the headline: "Opinion", a link to edit it, a date. */
const BESIDE = new Set(['kicker', 'caption', 'tags', 'page-tools', 'share-bar', 'byline', 'control']);

/** A heading's text without the parts that are named for something else, where that leaves one. */
function headingText(facts: PageFacts, heading: PageElement): string {
  const { page, body } = facts;
  const zone = body.zones[heading.index];
  let text = '';
  let from = heading.firstChunk;
  for (let i = heading.index + 1; i < page.elements.length && i < heading.index + 20; i++) {
    const part = page.elements[i]!;
    if (part.firstChunk >= heading.endChunk) break;
    const own = body.zones[i];
    if (part.firstChunk < from || own === zone || own === null || !BESIDE.has(own!)) continue;
    text += textOf(page, { ...heading, firstChunk: from, endChunk: part.firstChunk });
    from = part.endChunk;
  }
  if (from === heading.firstChunk) return textOf(page, heading);
  text = normaliseText(`${text} ${textOf(page, { ...heading, firstChunk: from })}`);
  return text.length < MIN_HEADING ? textOf(page, heading) : text;
}

/** Whether a heading is a link to a page above this one: the site's or the section's own name. */
function leadsUp({ page, url }: PageFacts, { index, tag }: PageElement): boolean {
  const link = page.elements[index + 1];
  if (url === null || tag !== 'h1' || link?.tag !== 'a' || link.parent?.index !== index) return false;
  const target = resolveUrl(link.attributes['href'], url);
  return (
    target !== null &&
    target.host === url.host &&
    target.pathname.endsWith('/') &&
    target.pathname.length < url.pathname.length &&
    url.pathname.startsWith(target.pathname)
  );
}
