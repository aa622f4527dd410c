import { isUnseen, NO_ATTRIBUTES, type Attributes } from './attributes.ts';
import { BlockWriter } from './block-writer.ts';
import type { Page, PageElement } from './page-element.ts';
import { TagTable, type Tag } from './tags.ts';
import { decode, tokenise, type TokenHandler } from './tokenise.ts';

/** Far above any real page; beyond it a page would take seconds. */
const MAX_ELEMENTS = 400_000;
/** Every step looks at every block; of plain text no more are read either. */
export const MAX_BLOCKS = 120_000;
/** No title has more characters; it is compared with every heading. */
const MAX_TITLE = 5_000;

/** Thrown inside `readPage` alone, to leave the tokeniser early. */
class TooLarge extends Error {}

/** Reads HTML once, without recursion, into elements and blocks. Null if it has more than 400,000 elements, or 120,000 blocks. */
export function readPage(html: string): Page | null {
  const reader = new PageReader();
  try {
    tokenise(html, reader);
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
  return reader.finish();
}

/** An element while it is open. */
interface Open {
  readonly element: PageElement;
  readonly tag: Tag;
}

/** Turns tokens into a tree. Each open tag's place on the stack is indexed, so a stray end tag costs nothing. */
class PageReader implements TokenHandler {
  isDeaf = false;
  private readonly elements: PageElement[] = [];
  private readonly notable: PageElement[] = [];
  private readonly stack: Open[] = [];
  /** By a tag's id, where on the stack it is open. */
  private readonly openByTag: number[][] = [];
  private readonly scopes: number[] = [];
  private readonly writer = new BlockWriter();
  private readonly linkedData: string[] = [];
  private readonly state: string[] = [];
  private drawings = 0;
  private title = '';

  constructor() {
    // A fragment has no root of its own, and a broken page several.
    const root = new TagTable().find('#root', 0, 5, 0);
    const element = this.newElement(root, NO_ATTRIBUTES, null);
    this.push({ element, tag: root });
  }

  finish(): Page {
    while (this.stack.length > 0) this.pop();
    this.writer.end();
    const { elements, notable, title, linkedData, state, writer } = this;
    return { elements, notable, blocks: writer.blocks, chunks: writer.chunks, title, linkedData, state };
  }

  text(text: string): void {
    this.writer.text(text);
  }

  raw({ name }: Tag, text: string): void {
    if (name === 'title') {
      if (this.drawings === 0)
        this.title = (this.title + decode(text.slice(0, MAX_TITLE))).slice(0, MAX_TITLE);
    } else if (name === 'script') {
      const type = this.stack.at(-1)!.element.attributes['type']?.trim().toLowerCase();
      if (type === undefined || text === '') return;
      if (type.startsWith('application/ld+json')) this.linkedData.push(text);
      else if (type === 'application/json') this.state.push(text);
    } else if (!this.isDeaf) this.writer.text(decode(text));
  }

  open(tag: Tag, attributes: Attributes, isSelfClosing: boolean): boolean {
    let top = this.stack.at(-1);
    while (top !== undefined && top.tag.endedBy?.has(tag.name) === true) {
      this.pop();
      top = this.stack.at(-1);
    }
    if (this.elements.length >= MAX_ELEMENTS || this.writer.blocks.length > MAX_BLOCKS) throw new TooLarge();
    if (tag.isBlock) this.writer.breakBlock();
    else if (tag.name === 'td' || tag.name === 'th') this.writer.beforeCell();
    const element = this.newElement(tag, attributes, top?.element ?? null);
    if (tag.isVoid) {
      if (!element.unseen) this.writer.void(tag.name);
      return false;
    }
    this.push({ element, tag });
    // HTML ignores the slash, save in drawings, which are not read anyway.
    if (isSelfClosing && (this.drawings > 0 || (element.unseen && !tag.isUnseen))) {
      this.pop();
      return false;
    }
    return tag.isRaw;
  }

  private newElement(tag: Tag, attributes: Attributes, parent: PageElement | null): PageElement {
    const { elements, writer } = this;
    const unseen = parent?.unseen === true ? tag.name !== 'body' : isUnseen(tag, attributes);
    const element: PageElement = {
      index: elements.length,
      tag: tag.name,
      attributes,
      parent,
      unseen,
      firstChunk: writer.chunks.length,
      endChunk: writer.chunks.length,
      firstBlock: writer.blocks.length,
      endBlock: writer.blocks.length,
    };
    elements.push(element);
    if (isNotable(element)) this.notable.push(element);
    return element;
  }

  private push(open: Open): void {
    const { element, tag } = open;
    const places = this.openByTag[tag.id];
    if (places === undefined) this.openByTag[tag.id] = [this.stack.length];
    else places.push(this.stack.length);
    if (tag.isScope) this.scopes.push(this.stack.length);
    if (tag.name === 'svg') this.drawings++;
    this.stack.push(open);
    this.writer.enter(element, tag);
    this.isDeaf = element.unseen;
  }

  close(tag: Tag): void {
    const position = this.openByTag[tag.id]?.at(-1);
    if (position === undefined) {
      if (tag.name === 'br') this.writer.void('br');
      return;
    }
    // The root is nobody's to close, though an unknown name may bear its number.
    if (position === 0) return;
    const scope = this.scopes.at(-1) ?? -1;
    if (position < scope && !tag.isTablePart) return;
    // `</b>` left inside a paragraph must not close the paragraph.
    if (!tag.isBlock && !tag.isScope && this.hasBlockAbove(position)) {
      if (tag.name === 'a') this.writer.endLink();
      return;
    }
    while (this.stack.length > position) this.pop();
  }

  /** Looks at most 64 elements up: deeper ones close, as they would have to be. */
  private hasBlockAbove(position: number): boolean {
    const from = Math.max(position + 1, this.stack.length - 64);
    for (let i = this.stack.length - 1; i >= from; i--) {
      if (this.stack[i]!.tag.isBlock) return true;
    }
    return false;
  }

  private pop(): void {
    const { element, tag } = this.stack.pop()!;
    this.openByTag[tag.id]!.pop();
    if (tag.isScope) this.scopes.pop();
    if (tag.name === 'svg') this.drawings--;
    if (tag.isBlock) this.writer.breakBlock();
    this.writer.leave(element, tag);
    element.endChunk = this.writer.chunks.length;
    element.endBlock = this.writer.nextBlock();
    this.isDeaf = this.stack.at(-1)?.element.unseen === true;
  }
}

const NOTABLE = new Set(['html', 'body', 'meta', 'link', 'time', 'h1', 'h2']);

/** Whether metadata may be read from an element; of the others only the names and the text count. */
function isNotable({ tag, attributes }: PageElement): boolean {
  if (NOTABLE.has(tag)) return true;
  if (attributes === NO_ATTRIBUTES) return false;
  const { itemprop, itemtype, rel } = attributes;
  return itemprop !== undefined || itemtype !== undefined || rel !== undefined;
}
