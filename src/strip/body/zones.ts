import type { Attributes } from '../page/attributes.ts';
import type { Page, PageElement } from '../page/page-element.ts';
import { HEADING_TAGS } from '../page/tags.ts';
import { nameWords } from './name-words.ts';
import type { PageKind } from './page-kind.ts';
import { zoneOfName } from './zone-names.ts';
import { sumUp, weighBlocks } from './prose.ts';

/** The reason for which everything inside an element is off, or null. */
export type Zone = string | null;

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'page-footer',
  aside: 'sidebar',
  form: 'form',
  button: 'control',
  select: 'control',
  textarea: 'control',
  option: 'control',
  figcaption: 'caption',
  dialog: 'dialog',
  menu: 'navigation',
  search: 'search',
  'amp-ad': 'advert',
  'amp-sidebar': 'navigation',
};
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  complementary: 'sidebar',
  banner: 'page-header',
  contentinfo: 'page-footer',
  dialog: 'dialog',
  alertdialog: 'dialog',
  search: 'search',
  menu: 'navigation',
  menubar: 'navigation',
};
/** Names on these tags speak of the whole page ("has-sidebar", "comments-open"), not of what is in them. */
const NEVER = new Set(['html', 'body', 'main', 'article', 'h1']);

/** Reads what an element is for from its tag, role and names. A site's names repeat, hence the memory. */
class ZoneReader {
  private readonly seen = new Map<string, Zone>();

  constructor(
    private readonly byName: boolean,
    private readonly kind: PageKind,
  ) {}

  zoneOf(element: PageElement): Zone {
    const { tag, attributes } = element;
    const role = attributes['role'];
    if (tag === 'main' || role === 'main') return null;
    const fromTag = BY_TAG[tag] ?? (role === undefined ? undefined : BY_ROLE[role]);
    // A footer that is named for who wrote it and when may stand above the text.
    if (tag === 'footer' && this.byName && zoneOfName(nameOf(attributes)) === 'byline') return 'byline';
    if (fromTag !== undefined) return isContent(element) ? null : fromTag;
    if (!this.byName || NEVER.has(tag)) return null;
    const name = nameOf(attributes);
    if (name === '') return null;
    let zone = this.seen.get(name);
    if (zone === undefined) {
      zone = zoneOfName(name);
      this.seen.set(name, zone);
    }
    // The replies of a thread are what it is about; a heading's names tell of how it is set.
    if (zone === 'comments' && this.kind === 'thread') return null;
    return zone === 'navigation' && HEADING_TAGS.has(tag) ? null : zone;
  }
}

/** Class, id and component; most elements have a class alone, which needs no new string. */
function nameOf({ class: names, id, 'data-component': component }: Attributes): string {
  if (id === undefined && component === undefined) return names ?? '';
  return `${names ?? ''} ${id ?? ''} ${component ?? ''}`;
}

const HEADS = new Set(['dt', 'summary', ...HEADING_TAGS]);
const UNFOLDING = new Set('accordion accordions faq faqs question collapsible expander'.split(' '));
const NOTE = new Set(
  'note notes tip tips warning caution callout admonition important info alert hint'.split(' '),
);

/** A question that unfolds its answer is a button only to the browser, and a note in guidance no side box. */
function isContent({ tag, attributes, parent }: PageElement): boolean {
  if (tag !== 'button' && tag !== 'aside') return false;
  if (tag === 'button' && parent !== null && HEADS.has(parent.tag)) return true;
  const words = tag === 'button' ? UNFOLDING : NOTE;
  return nameWords(attributes['class'] ?? '').some((word) => words.has(word));
}

const MEDIA = new Set('img picture video iframe amp-img amp-video figure audio'.split(' '));
/** Tags that hold a picture together with its caption. A paragraph that begins with a picture is not one of them. */
const FRAMES = new Set('div figure span section center td a article aside dl'.split(' '));
const MAX_CAPTION = 320;

/** For each element of the page, by index, the zone it stands in; read from tags and roles, and from names if `byName`. */
export function markZones(page: Page, prose: Float64Array, byName: boolean, kind: PageKind): Zone[] {
  const reader = new ZoneReader(byName, kind);
  const isFramed = findFrames(page, kind);
  const all = prose[0] ?? 0;
  const { elements } = page;
  const zones: Zone[] = elements.map(() => null);
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]!;
    const { parent } = element;
    const inherited = parent === null ? null : zones[parent.index]!;
    if (inherited !== null) {
      zones[index] = inherited;
      continue;
    }
    const named = reader.zoneOf(element);
    const own = named === 'standfirst' && followsProse(page, element) ? null : named;
    // Names lie: what holds most of the page's prose is not its sidebar. Of comments it can be true.
    const isPart = prose[index]! <= all * 0.5;
    zones[index] =
      own !== null && (isPart || own === 'comments') ? own : isPart && isFramed(element) ? 'caption' : null;
  }
  return zones;
}

/** Whether a paragraph of the text stands just above: then what is named a sub-headline is a heading between paragraphs. */
function followsProse({ blocks }: Page, { firstBlock }: PageElement): boolean {
  const before = blocks[firstBlock - 1];
  return (
    before?.kind === 'paragraph' && before.text.length >= MIN_PARAGRAPH && /[.!?:]["'”’)]*$/.test(before.text)
  );
}

const MIN_PARAGRAPH = 60;

/** Tells elements that hold a picture and a few words and nothing else: the words are its caption. */
function findFrames(page: Page, kind: PageKind): (element: PageElement) => boolean {
  const media = new Uint32Array(page.elements.length);
  const isTable = ({ firstBlock, endBlock }: PageElement): boolean =>
    endBlock > firstBlock && page.blocks[firstBlock]!.kind === 'table-row';
  for (let i = page.elements.length - 1; i >= 0; i--) {
    const { tag, parent } = page.elements[i]!;
    // A figure may hold a table and no picture.
    if (MEDIA.has(tag) && !(tag === 'figure' && media[i] === 0 && isTable(page.elements[i]!))) media[i]!++;
    const count = media[i]!;
    if (count > 0 && parent !== null) media[parent.index]! += count;
  }
  if (media[0] === 0) return () => false;
  const text = sumUp(
    page,
    weighBlocks(page.blocks, (block) => block.text.length),
  );
  // In a list of walks or products a picture stands by the entry's name.
  const hasName = (first: number, end: number): boolean =>
    kind !== 'article' && page.blocks.slice(first, end).some((block) => block.kind === 'heading');
  return ({ index, tag, firstBlock, endBlock }) =>
    FRAMES.has(tag) &&
    media[index]! > 0 &&
    text[index]! > 0 &&
    text[index]! <= MAX_CAPTION &&
    endBlock - firstBlock <= 2 &&
    !hasName(firstBlock, endBlock);
}
