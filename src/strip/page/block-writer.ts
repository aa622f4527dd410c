import { normaliseLines } from './normalise-text.ts';
import type { Block, BlockKind, PageElement } from './page-element.ts';
import { HEADING_TAGS, type Tag } from './tags.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  tr: 'table-row',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'pre',
};
const BOLD = new Set(['b', 'strong']);
const ITALIC = new Set(['i', 'em']);

/** A line's end in the source, with the indentation of the next: one match for megabytes of white space. */
const LINE_END = /\n[\t-\r ]*/g;

/** So many links, each on a line of its own, make a menu. */
const MIN_MENU = 3;

const PERMALINKS = new Set(['¶', '#', '§', '🔗']);

/** Stands in `chunks` where an element begins or ends; without width, so that text read without care is right. */
export const SEAM = '\u200B';

/** Gathers text into blocks, and keeps count of how much of each is linked, bold or italic. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly chunks: string[] = [];
  private readonly around: PageElement[] = [];
  /** The element that the text being read stands in. */
  private current: PageElement | null = null;
  /** The innermost element around all of the open block's text, as far as it is still open, and as it was at its last word. */
  private holder: PageElement | null = null;
  private holderAtWord: PageElement | null = null;
  private afterRule = false;
  private afterMedia = false;
  private parts: string[] = [];
  private hasText = false;
  private lineBreaks = 0;
  private links: string[] = [];
  /** The link that the text being read stands in; links do not nest. */
  private link: PageElement | null = null;
  private preDepth = 0;
  private boldDepth = 0;
  private italicDepth = 0;
  private linked = 0;
  private bold = 0;
  private italic = 0;

  text(raw: string): void {
    const size = sizeOf(raw);
    if (size === 0) {
      this.space(raw);
      return;
    }
    if (this.isPermalink(raw)) return;
    this.chunks.push(raw);
    this.parts.push(this.preDepth === 0 && raw.includes('\n') ? raw.replace(LINE_END, ' ') : raw);
    if (!this.hasText) this.holder = this.current;
    this.holderAtWord = this.holder;
    this.hasText = true;
    if (this.link !== null) this.linked += size;
    if (this.boldDepth > 0) this.bold += size;
    if (this.italicDepth > 0) this.italic += size;
  }

  /** White space between words; what stands at a block's beginning is never seen. */
  private space(raw: string): void {
    if (this.preDepth > 0) this.parts.push(raw);
    else if (this.hasText || this.parts.length > 0) this.parts.push(' ');
    if (this.chunks.at(-1) !== ' ') this.chunks.push(' ');
  }

  /** The mark of a link from a heading to itself, which shows when a mouse is near. */
  private isPermalink(raw: string): boolean {
    if (this.link === null || raw.length > 2 || this.current?.tag !== 'a') return false;
    return PERMALINKS.has(raw) && this.current.attributes['href']?.startsWith('#') === true;
  }

  void(tag: string): void {
    if (tag === 'hr') this.afterRule = true;
    if (tag === 'img') this.afterMedia = true;
    if (tag !== 'br') return;
    this.chunks.push('\n');
    // Two line breaks in a row stand for the end of a paragraph.
    if (this.endsWithBreak()) this.breakBlock();
    else {
      this.parts.push('\n');
      this.lineBreaks++;
    }
  }

  private endsWithBreak(): boolean {
    for (let i = this.parts.length - 1; i >= 0; i--) {
      const part = this.parts[i]!;
      if (part === '\n') return true;
      if (part.trim() !== '') return false;
    }
    return false;
  }

  enter(element: PageElement, { name: tag, isBlock }: Tag): void {
    this.seam();
    this.current = element;
    if (tag === 'a') {
      const { href, name } = element.attributes;
      // `<a name="top"/>` is a place to link to, and seldom closed.
      if (href !== undefined || name === undefined) this.link = element;
      if (href !== undefined && !element.unseen) this.links.push(href);
    } else if (tag === 'pre') this.preDepth++;
    else if (BOLD.has(tag)) this.boldDepth++;
    else if (ITALIC.has(tag)) this.italicDepth++;
    const isCell = tag === 'td' || tag === 'th';
    if (isCell) this.parts.push(' ');
    if (isBlock || isCell) this.around.push(element);
  }

  /**
   * Comes before a table's cell: what stands in the row so far is a block of its own where it is links on lines of their
   * own, which in old layouts are the site's menu.
   */
  beforeCell(): void {
    if (this.links.length >= MIN_MENU && this.lineBreaks >= MIN_MENU - 1) this.breakBlock('td');
  }

  private seam(): void {
    const { chunks } = this;
    if (chunks[chunks.length - 1] !== SEAM) chunks.push(SEAM);
  }

  leave(element: PageElement, { name: tag }: Tag): void {
    this.seam();
    if (this.link === element) this.link = null;
    if (tag === 'pre') this.preDepth--;
    else if (BOLD.has(tag)) this.boldDepth--;
    else if (ITALIC.has(tag)) this.italicDepth--;
    if (this.around.at(-1) === element) this.around.pop();
    if (this.holder === element) this.holder = element.parent;
    this.current = element.parent;
  }

  /** Ends a link whose `</a>` stands within an inner element. */
  endLink(): void {
    this.link = null;
  }

  /** The index that the next block will have, counting one that is still open. */
  nextBlock(): number {
    return this.blocks.length + (this.hasText ? 1 : 0);
  }

  /** Ends the open block, of `tag` where that is not the nearest block-level tag. */
  breakBlock(tag = this.around.at(-1)?.tag ?? ''): void {
    if (this.chunks.at(-1) !== '\n') this.chunks.push('\n');
    if (this.hasText) this.emit(tag);
    else if (this.parts.length === 0 && this.links.length === 0) return;
    this.parts = [];
    this.lineBreaks = 0;
    this.hasText = false;
    this.links = [];
    this.linked = 0;
    this.bold = 0;
    this.italic = 0;
  }

  end(): void {
    this.breakBlock();
  }

  private emit(tag: string): void {
    const text = normaliseLines(this.parts.join(''));
    if (text === '') return;
    this.blocks.push({
      index: this.blocks.length,
      tag,
      kind: HEADING_TAGS.has(tag) ? 'heading' : (KINDS[tag] ?? 'paragraph'),
      text,
      element: this.holderAtWord,
      afterRule: this.afterRule,
      afterMedia: this.afterMedia,
      linked: this.linked,
      bold: this.bold,
      italic: this.italic,
      links: this.links,
    });
    this.afterRule = false;
    this.afterMedia = false;
  }
}

/** The length of a text without the white space around it. */
function sizeOf(text: string): number {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end - start;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}
