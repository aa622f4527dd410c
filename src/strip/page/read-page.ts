import { Tokenizer } from 'htmlparser2';
import { isUnseen, KEPT, NO_ATTRIBUTES, type Attributes } from './attributes.ts';
import { BlockWriter } from './block-writer.ts';
import type { Page, PageElement } from './page-element.ts';
import { BLOCK_TAGS, isEndedBy, SCOPE_TAGS, UNSEEN_TAGS, VOID_TAGS } from './tags.ts';

/** Far above any real page; beyond it memory, not time, would run out. */
const MAX_ELEMENTS = 600_000;

/** Thrown inside `readPage` alone, to leave the tokenizer early. */
class TooManyElements extends Error {}

/** Reads HTML once, without recursion, into elements and blocks. Null if it has more than 600,000 elements. */
export function readPage(html: string): Page | null {
  const reader = new PageReader(html);
  const tokenizer = new Tokenizer({}, reader);
  try {
    tokenizer.write(html);
    tokenizer.end();
  } catch (error) {
    if (error instanceof TooManyElements) return null;
    throw error;
  }
  return reader.finish();
}

/** Turns tokens into a tree. Each open tag's place on the stack is indexed, so a stray end tag costs nothing. */
class PageReader {
  private readonly elements: PageElement[] = [];
  private readonly stack: PageElement[] = [];
  private readonly openByTag = new Map<string, number[]>();
  private readonly scopes: number[] = [];
  private readonly writer = new BlockWriter();
  private readonly linkedData: string[] = [];
  private title = '';
  private tag = '';
  private attributes: Record<string, string> | null = null;
  private attribute = '';
  private value = '';
  private isKept = false;

  constructor(private readonly html: string) {
    // A fragment has no root of its own, and a broken page several.
    const root = this.newElement('#root', NO_ATTRIBUTES);
    this.elements.push(root);
    this.push(root);
  }

  finish(): Page {
    while (this.stack.length > 0) this.pop();
    this.writer.end();
    return {
      elements: this.elements,
      blocks: this.writer.blocks,
      chunks: this.writer.chunks,
      title: this.title,
      linkedData: this.linkedData,
    };
  }

  ontext(start: number, end: number): void {
    this.text(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.text(String.fromCodePoint(codepoint));
  }

  private text(text: string): void {
    const top = this.stack.at(-1)!;
    if (top.tag === 'title') {
      if (!this.openByTag.get('svg')?.length) this.title += text;
    } else if (top.tag === 'script') {
      if (isLinkedData(top)) this.linkedData.push(text);
    } else if (!top.unseen) this.writer.text(text);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.isKept = KEPT.has(this.attribute);
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.isKept) this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.isKept) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.isKept) return;
    this.attributes ??= {};
    if (!Object.hasOwn(this.attributes, this.attribute)) this.attributes[this.attribute] = this.value;
  }

  onopentagend(): void {
    this.open();
  }

  onselfclosingtag(): void {
    // HTML ignores the slash, save in drawings, which are not read anyway.
    this.open();
    if (this.stack.at(-1)?.unseen === true && !UNSEEN_TAGS.has(this.tag)) this.close(this.tag);
    if (this.tag === 'svg') this.close('svg');
  }

  private open(): void {
    const { tag } = this;
    for (let top = this.stack.at(-1); top !== undefined && isEndedBy(top.tag, tag); top = this.stack.at(-1)) {
      this.pop();
    }
    if (this.elements.length >= MAX_ELEMENTS) throw new TooManyElements();
    if (BLOCK_TAGS.has(tag)) this.writer.breakBlock();
    const element = this.newElement(tag, this.attributes ?? NO_ATTRIBUTES);
    this.elements.push(element);
    if (VOID_TAGS.has(tag)) {
      if (!element.unseen) this.writer.void(tag);
      return;
    }
    this.push(element);
  }

  private newElement(tag: string, attributes: Attributes): PageElement {
    const parent = this.stack.at(-1) ?? null;
    return {
      index: this.elements.length,
      tag,
      attributes,
      parent,
      unseen: parent?.unseen === true ? tag !== 'body' : isUnseen(tag, attributes),
      firstChunk: this.writer.chunks.length,
      endChunk: this.writer.chunks.length,
      firstBlock: this.writer.blocks.length,
      endBlock: this.writer.blocks.length,
    };
  }

  private push(element: PageElement): void {
    const { tag } = element;
    const open = this.openByTag.get(tag);
    if (open === undefined) this.openByTag.set(tag, [this.stack.length]);
    else open.push(this.stack.length);
    if (SCOPE_TAGS.has(tag)) this.scopes.push(this.stack.length);
    this.stack.push(element);
    this.writer.enter(element);
  }

  onclosetag(start: number, end: number): void {
    this.close(this.html.slice(start, end).toLowerCase());
  }

  private close(tag: string): void {
    const position = this.openByTag.get(tag)?.at(-1);
    if (position === undefined) {
      if (tag === 'br') this.writer.void('br');
      return;
    }
    const scope = this.scopes.at(-1) ?? -1;
    if (position < scope && !TABLE_PARTS.has(tag)) return;
    // `</b>` left inside a paragraph must not close the paragraph.
    if (!BLOCK_TAGS.has(tag) && !SCOPE_TAGS.has(tag) && this.hasBlockAbove(position)) return;
    while (this.stack.length > position) this.pop();
  }

  /** Looks at most 64 elements up: deeper ones close, as they would have to be. */
  private hasBlockAbove(position: number): boolean {
    const from = Math.max(position + 1, this.stack.length - 64);
    for (let i = this.stack.length - 1; i >= from; i--) {
      if (BLOCK_TAGS.has(this.stack[i]!.tag)) return true;
    }
    return false;
  }

  private pop(): void {
    const element = this.stack.pop()!;
    this.openByTag.get(element.tag)!.pop();
    if (SCOPE_TAGS.has(element.tag)) this.scopes.pop();
    if (BLOCK_TAGS.has(element.tag)) this.writer.breakBlock();
    this.writer.leave(element);
    element.endChunk = this.writer.chunks.length;
    element.endBlock = this.writer.nextBlock();
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}

const TABLE_PARTS = new Set(['table', 'tr', 'tbody', 'thead', 'tfoot', 'td', 'th', 'body', 'html']);

function isLinkedData(script: PageElement): boolean {
  return script.attributes['type']?.trim().toLowerCase().startsWith('application/ld+json') === true;
}
