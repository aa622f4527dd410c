import type { Page, PageElement } from '../page/page-element.ts';
import { plainWords } from '../page/words.ts';
import { nameWords } from './name-words.ts';
import type { PageKind } from './page-kind.ts';
import { sumUp, weighBlocks, weighProse } from './prose.ts';
import { markZones, type Zone } from './zones.ts';

export interface Body {
  /** The element that holds the article; null where the page has none worth the name. */
  readonly element: PageElement | null;
  /** The wider element that is marked as the body; of what it adds to `element` only prose is of the article. */
  readonly around: PageElement | null;
  readonly zones: readonly Zone[];
}

const BODY_FIRST = new Set(
  'article story post entry news page main content body single blog item'.split(' '),
);
const BODY_LAST = new Set('body content text copy main'.split(' '));
const BODY_WORD = new Set(
  'articlebody storybody postbody entrycontent postcontent articlecontent articletext storycontent bodytext bodycopy storytext'.split(
    ' ',
  ),
);

/** 0 to 3: how surely the page says itself that the article's body is here. */
function bodyHint(element: PageElement): number {
  const { attributes, tag } = element;
  if (attributes['itemprop']?.includes('articleBody') === true) return 3;
  const name = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-component'] ?? ''}`;
  if (name.length > 2) {
    const list = nameWords(name);
    for (let i = 0; i < list.length; i++) {
      if (BODY_WORD.has(list[i]!)) return 2;
      if (i + 1 < list.length && BODY_FIRST.has(list[i]!) && BODY_LAST.has(list[i + 1]!)) return 2;
    }
  }
  return tag === 'article' ? 1 : 0;
}

/** Chooses the element that holds the article: by where the prose is, then by what the page says. */
export function chooseBody(page: Page, kind: PageKind): Body {
  const weights = weighBlocks(page.blocks, weighProse);
  const all = sumUp(page, weights);
  const named = choosePart(page, weights, markZones(page, all, true, kind), kind);
  const { element } = named;
  const kept = element === null ? 0 : sumKept(page, weights, element, named.zones);
  if (kept >= Math.min(MIN_KEPT, (all[0] ?? 0) * 0.15)) return named;
  // A forum is all comments, a glossary all side boxes: where names leave next to nothing, they say nothing.
  return choosePart(page, weights, markZones(page, all, false, kind), kind);
}

/** Less prose than this (in characters) and next to nothing has been kept. */
const MIN_KEPT = 250;

function sumKept(
  { blocks }: Page,
  weights: Float64Array,
  { firstBlock, endBlock }: PageElement,
  zones: readonly Zone[],
): number {
  let sum = 0;
  for (let i = firstBlock; i < endBlock && i < blocks.length; i++) {
    if (zones[blocks[i]!.element!.index] === null) sum += weights[i]!;
  }
  return sum;
}

function choosePart(page: Page, weights: Float64Array, zones: Zone[], kind: PageKind): Body {
  const inBody = weights.map((weight, i) => (zones[page.blocks[i]!.element!.index] === null ? weight : 0));
  const good = sumUp(page, inBody);
  const children = bestChildren(page, good);
  const root = page.elements[0];
  if (root === undefined || good[0]! <= 0) return { element: null, around: null, zones };
  let body = articleOfHeadline(page, good) ?? root;
  for (;;) {
    const child = children[body.index];
    if (child === undefined || child === null || good[child.index]! < good[body.index]! * 0.8) break;
    body = child;
  }
  const core = kind === 'article' ? preferMarked(page, body, good, zones) : mainAround(body, zones);
  return { element: core, around: markedAround(core, good), zones };
}

/** Words that the page's title and its headline must share. */
const MIN_HEADLINE = 8;
/** Prose that an article must have to be the one, whatever longer ones stand beside it. */
const MIN_ARTICLE = 150;

/** The `<article>` around the headline, where the page has several: the others are other stories. */
function articleOfHeadline(page: Page, good: Float64Array): PageElement | null {
  let title: string | null = null;
  let seen = 0;
  for (const element of page.notable) {
    if ((element.tag !== 'h1' && element.tag !== 'h2') || element.unseen || ++seen > 20) continue;
    const article = articleAround(element);
    if (article === null) continue;
    const text = squeeze(
      page.chunks.slice(element.firstChunk, Math.min(element.endChunk, element.firstChunk + 40)).join(''),
    );
    title ??= squeeze(page.title);
    if (text.length >= MIN_HEADLINE && title.includes(text))
      return good[article.index]! >= MIN_ARTICLE ? article : null;
  }
  return null;
}

function articleAround({ parent }: PageElement): PageElement | null {
  let at = parent;
  for (let depth = 0; at !== null && depth < 30; at = at.parent, depth++) if (at.tag === 'article') return at;
  return null;
}

function squeeze(text: string): string {
  return plainWords(text).replaceAll(' ', '');
}

/** For each element, by index, the child with most good prose; none where no child has any. */
function bestChildren({ elements }: Page, good: Float64Array): (PageElement | null)[] {
  const best: (PageElement | null)[] = elements.map(() => null);
  for (let i = 1; i < elements.length; i++) {
    const sum = good[i]!;
    if (sum === 0) continue;
    const at = elements[i]!.parent!.index;
    const rival = best[at]!;
    if (rival === null || sum > good[rival.index]!) best[at] = elements[i]!;
  }
  return best;
}

/** Within the place where the prose is, an element marked as the body wins if it holds a fair share of it. */
function preferMarked(
  page: Page,
  body: PageElement,
  good: Float64Array,
  zones: readonly Zone[],
): PageElement {
  const shares = [1, 0.6, 0.45, 0.3];
  let best: PageElement | null = null;
  let bestRank = 0;
  for (let i = body.index; i < page.elements.length; i++) {
    const element = page.elements[i]!;
    if (element.firstBlock >= body.endBlock) break;
    if (zones[i] !== null || good[i]! < good[body.index]! * 0.3) continue;
    const hint = bodyHint(element);
    if (hint === 0 || good[i]! < good[body.index]! * shares[hint]!) continue;
    const rank = hint * 2 + good[i]! / good[body.index]!;
    if (rank > bestRank) {
      best = element;
      bestRank = rank;
    }
  }
  return best === null || isChunk(page, best, body, good) ? body : best;
}

/** Whether `part` is one of several pieces of one name that an article was cut into, with adverts between. */
function isChunk(page: Page, part: PageElement, body: PageElement, good: Float64Array): boolean {
  const name = part.attributes['class'];
  if (name === undefined || part.tag === 'article') return false;
  let others = 0;
  for (let i = body.index + 1; i < page.elements.length; i++) {
    const { attributes, tag, firstBlock } = page.elements[i]!;
    if (firstBlock >= body.endBlock) break;
    if (i !== part.index && tag === part.tag && attributes['class'] === name) others += good[i]!;
  }
  return others > good[body.index]! * 0.1;
}

/**
 * Guidance, a product or a list is told by all of the page's main part, not by where its longest sentences stand: the
 * `<main>` around them, or the widest element that is named as the content.
 */
function mainAround(body: PageElement, zones: readonly Zone[]): PageElement {
  let widest = body;
  for (let at: PageElement | null = body; at !== null; at = at.parent) {
    if (zones[at.index] !== null || at.tag === 'body') break;
    if (at.tag === 'main' || at.attributes['role'] === 'main') return at;
    if (at.tag === 'article' || bodyHint(at) >= 2) widest = at;
  }
  return widest;
}

/** An element around the place that is marked as the body, and holds little more than it does. */
function markedAround(body: PageElement, good: Float64Array): PageElement {
  let best = body;
  const most = good[body.index]! * 1.6;
  let depth = 0;
  for (let around = body.parent; around !== null && depth < 12; around = around.parent, depth++) {
    if (good[around.index]! > most) break;
    if (bodyHint(around) >= 3) best = around;
  }
  return best;
}
