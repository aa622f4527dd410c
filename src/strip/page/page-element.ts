import type { Attributes } from './attributes.ts';

/** An element of the page. Parents stand before their children in `Page.elements`. */
export interface PageElement {
  readonly index: number;
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: PageElement | null;
  /** True where a browser would not show it: script, template, `hidden`, `display:none`. */
  readonly unseen: boolean;
  /** The half-open range of `Page.chunks` that it holds. */
  readonly firstChunk: number;
  endChunk: number;
  /** The half-open range of `Page.blocks` that it holds; a block it shares with its surroundings is within. */
  readonly firstBlock: number;
  endBlock: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'quote' | 'caption' | 'pre';

/** Which steps' words a block holds, as bits, and its words as a heading, see `plainHeading`. */
export interface BlockReading {
  readonly bits: number;
  readonly heading: string;
}

/** A run of visible text between two block boundaries: what a reader sees as one paragraph. */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /** The nearest block-level tag around its end; empty for plain text. */
  readonly tag: string;
  readonly text: string;
  /** The innermost element around all of it, which may be inline; null for plain text. */
  readonly element: PageElement | null;
  /** UTF-16 units of `text` that are inside links, bold or italic. */
  readonly linked: number;
  readonly bold: number;
  readonly italic: number;
  readonly links: readonly string[];
  /** Whether a horizontal rule stands before it. */
  readonly afterRule: boolean;
  /** Whether a picture stands between it and the block before. */
  readonly afterMedia: boolean;
  /** What the steps ask of its words, once it has been asked: they run over a block several times. */
  reading?: BlockReading | undefined;
}

/** A page read once: its elements, its visible blocks, and the scripts that carry data. */
export interface Page {
  readonly elements: readonly PageElement[];
  /** Those that metadata is read from: meta tags, links, times, headings, whatever has `itemprop`, `itemtype` or `rel`. */
  readonly notable: readonly PageElement[];
  readonly blocks: readonly Block[];
  /** The text as it was met, in order; an element's own text is a range of them. */
  readonly chunks: readonly string[];
  readonly title: string;
  /** The contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
  /** The contents of `<script type="application/json">`: what scripts draw the page from. */
  readonly state: readonly string[];
}
