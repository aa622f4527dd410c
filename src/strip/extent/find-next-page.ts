import type { Body } from '../body/choose-body.ts';
import { resolveUrl } from '../metadata/read-addresses.ts';
import { normaliseText } from '../page/normalise-text.ts';
import type { Page } from '../page/page-element.ts';

const IN_PATH = /^(.*?)(?:\/page[/-]|\/p|[/,_-])(\d{1,2})(\/|\.\w{2,5})?$/;
const PARAMETERS = ['page', 'p', 'pg', 'pagenum', 'start_page', 'pageno'];
const NEXT = /^(?:(?:next(?: page)?|continue|page \d{1,2}|\d{1,2})\s*[›»→>]*|[›»→>]+)$/i;

/** The address of the article's next page, or null. A link to the next article is not one: only the page number may differ. */
export function findNextPage(
  page: Page,
  body: Body,
  fates: readonly (string | null)[],
  url: URL | null,
): string | null {
  if (url === null) return null;
  const comments = fates.indexOf('comments', body.element?.firstBlock ?? 0);
  const end = comments === -1 ? page.blocks.length : comments;
  const here = readAddress(url);
  for (const { tag, attributes, firstBlock, firstChunk, endChunk } of page.elements) {
    if (tag !== 'a' && tag !== 'link') continue;
    if (!/\d/.test(attributes['href'] ?? '')) continue;
    const isNext = attributes['rel']?.toLowerCase().split(/\s+/).includes('next') === true;
    if (!isNext) {
      if (tag === 'link' || firstBlock >= end || !isNear(firstBlock, body)) continue;
      if (
        endChunk - firstChunk > 12 ||
        !NEXT.test(normaliseText(page.chunks.slice(firstChunk, endChunk).join('')))
      )
        continue;
    }
    const found = resolveNext(attributes['href'], url, here);
    if (found !== null) return found.href;
  }
  return null;
}

/**
 * Whether any link of a page leads to the next number of its own address: without one it has no next page, and need
 * not be read to find it.
 */
export function mightGoOn(html: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const here = readAddress(url);
  for (const [, double, single, bare] of html.matchAll(HREF)) {
    const raw = double ?? single ?? bare ?? '';
    // A reference to a character by its number may hide a digit, or be one.
    if (raw.includes('&#')) return true;
    if (/\d/.test(raw) && resolveNext(raw.replaceAll('&amp;', '&'), url, here) !== null) return true;
  }
  return false;
}

const HREF = /\bhref\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/gi;

function resolveNext(href: string | undefined, url: URL, here: Address): URL | null {
  const found = resolveUrl(href, url);
  if (found === null || found.host !== url.host) return null;
  const isNext = readAddresses(found).some(
    ({ stem, number }) => stem === here.stem && number === here.number + 1,
  );
  return isNext ? found : null;
}

/** Page numbers stand at the article's foot. */
function isNear(block: number, { around }: Body): boolean {
  return around !== null && block >= around.firstBlock && block <= around.endBlock + 20;
}

interface Address {
  /** The address without its page number. */
  readonly stem: string;
  readonly number: number;
}

/** A first page has no number; one that ends in a number all the same ("/story-2") counts as its own stem. */
function readAddress(url: URL): Address {
  for (const name of PARAMETERS) {
    const value = Number(url.searchParams.get(name));
    if (Number.isInteger(value) && value > 1) return { stem: stemOf(url, url.pathname, name), number: value };
  }
  const match = IN_PATH.exec(url.pathname.slice(0, 500));
  const isPaged = match !== null && /\/page[/-]\d|\/\d{1,2}\/?$/.test(url.pathname);
  if (isPaged && Number(match[2]) > 1)
    return {
      stem: stemOf(url, match[1]! + (match[3] === '/' ? '' : (match[3] ?? '')), null),
      number: Number(match[2]),
    };
  return { stem: stemOf(url, url.pathname, null), number: 1 };
}

/** The readings of a candidate: as a numbered path and as a numbered parameter. */
function readAddresses(url: URL): Address[] {
  const found: Address[] = [];
  for (const name of PARAMETERS) {
    const value = url.searchParams.get(name);
    if (value !== null && /^\d{1,2}$/.test(value))
      found.push({ stem: stemOf(url, url.pathname, name), number: Number(value) });
  }
  const match = IN_PATH.exec(url.pathname.slice(0, 500));
  if (match !== null) {
    const extension = match[3] === '/' ? '' : (match[3] ?? '');
    found.push({ stem: stemOf(url, match[1]! + extension, null), number: Number(match[2]) });
  }
  return found;
}

function stemOf(url: URL, pathname: string, without: string | null): string {
  const parameters = [...url.searchParams].filter(
    ([name]) => name !== without && !/^utm_|^fbclid|^gclid/.test(name),
  );
  return `${pathname.replace(/\/$/, '')}?${parameters.map((pair) => pair.join('=')).join('&')}`;
}
