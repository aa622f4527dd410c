import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { KEPT, makeAttributes, NO_ATTRIBUTES, type Attributes, type OpenAttributes } from './attributes.ts';
import { hashName } from './name-table.ts';
import { TagTable, type Tag } from './tags.ts';

/** Takes the tokens of a page, in order. */
export interface TokenHandler {
  /** Where true, text is passed over unread. */
  readonly isDeaf: boolean;
  text(text: string): void;
  /** Returns whether text alone follows, up to the tag's end: `<script>`, `<title>`. */
  open(tag: Tag, attributes: Attributes, isSelfClosing: boolean): boolean;
  close(tag: Tag): void;
  /** The text that follows where `open` returned true, entities as they are. */
  raw(tag: Tag, text: string): void;
}

const MORE = 62;
const SLASH = 47;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;
const DOUBLE = 34;
const SINGLE = 39;
const SPACE = 32;

/** Reads HTML once from start to end, in time that grows with its length. A tag that is cut off at the end is dropped. */
export function tokenise(html: string, handler: TokenHandler): void {
  new Scanner(html, handler).run();
}

class Scanner {
  private at = 0;
  private readonly tags = new TagTable();

  constructor(
    private readonly html: string,
    private readonly handler: TokenHandler,
  ) {}

  run(): void {
    const { html } = this;
    const end = html.length;
    let from = 0;
    while (this.at < end) {
      const less = html.indexOf('<', this.at);
      if (less === -1) break;
      const code = html.charCodeAt(less + 1);
      const isEnd = code === SLASH && isLetter(html.charCodeAt(less + 2));
      const isStart = isLetter(code);
      if (!isStart && code !== SLASH && code !== BANG && code !== QUESTION) {
        // A sign in the text: "a < b".
        this.at = less + 1;
        continue;
      }
      this.text(from, less);
      if (isStart) this.startTag(less + 1);
      else if (isEnd) this.endTag(less + 2);
      else this.skipComment(less);
      from = this.at;
    }
    this.text(from, end);
  }

  private text(start: number, end: number): void {
    if (start >= end || this.handler.isDeaf) return;
    this.handler.text(decode(this.html.slice(start, end)));
  }

  private skipComment(start: number): void {
    const { html } = this;
    const isComment = html.startsWith('<!--', start);
    // `<!-->` is a whole comment.
    const end = isComment ? html.indexOf('-->', start + 2) : html.indexOf('>', start + 2);
    this.at = end === -1 ? html.length : end + (isComment ? 3 : 1);
  }

  private endTag(start: number): void {
    const { html } = this;
    let hash = 0;
    let i = start;
    for (; i < html.length; i++) {
      const code = html.charCodeAt(i);
      if (code <= SPACE || code === SLASH || code === MORE) break;
      hash = hashName(hash, code);
    }
    const end = html.indexOf('>', i);
    this.at = end === -1 ? html.length : end + 1;
    if (end !== -1) this.handler.close(this.tags.find(html, start, i, hash));
  }

  private startTag(start: number): void {
    const { html } = this;
    const size = html.length;
    let hash = 0;
    let i = start;
    for (; i < size; i++) {
      const code = html.charCodeAt(i);
      if (code <= SPACE || code === SLASH || code === MORE) break;
      hash = hashName(hash, code);
    }
    const tag = this.tags.find(html, start, i, hash);
    let attributes: OpenAttributes | null = null;
    let isSelfClosing = false;
    for (;;) {
      let code = html.charCodeAt(i);
      isSelfClosing = false;
      while (code <= SPACE || code === SLASH) {
        isSelfClosing = code === SLASH;
        code = html.charCodeAt(++i);
      }
      if (i >= size) {
        this.at = size;
        return;
      }
      if (code === MORE) break;
      const name = i;
      hash = 0;
      do {
        hash = hashName(hash, code);
        code = html.charCodeAt(++i);
      } while (i < size && code > SPACE && code !== SLASH && code !== MORE && code !== EQUALS);
      const kept = KEPT.find(html, name, i, hash);
      while (code <= SPACE) code = html.charCodeAt(++i);
      let from = i;
      let to = i;
      if (code === EQUALS) {
        do code = html.charCodeAt(++i);
        while (code <= SPACE);
        if (code === DOUBLE || code === SINGLE) {
          from = i + 1;
          to = html.indexOf(code === DOUBLE ? '"' : "'", from);
          if (to === -1) {
            this.at = size;
            return;
          }
          i = to + 1;
        } else {
          from = i;
          while (i < size && code > SPACE && code !== MORE) code = html.charCodeAt(++i);
          to = i;
        }
      }
      if (kept === undefined) continue;
      attributes ??= makeAttributes();
      attributes[kept.name] ??= decodeAttribute(html.slice(from, to));
    }
    this.at = i + 1;
    if (this.handler.open(tag, attributes ?? NO_ATTRIBUTES, isSelfClosing)) this.rawText(tag);
  }

  private rawText(tag: Tag): void {
    const { html } = this;
    const start = this.at;
    let end = html.indexOf('</', start);
    while (end !== -1 && !this.isEndOf(tag, end + 2)) end = html.indexOf('</', end + 2);
    this.at = end === -1 ? html.length : end;
    this.handler.raw(tag, html.slice(start, this.at));
  }

  private isEndOf({ name }: Tag, start: number): boolean {
    const end = start + name.length;
    const after = this.html.charCodeAt(end);
    if (!(after <= SPACE || after === SLASH || after === MORE)) return false;
    return this.html.slice(start, end).toLowerCase() === name;
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Text with its entities read. */
export function decode(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

function decodeAttribute(text: string): string {
  return text.includes('&') ? decodeHTMLAttribute(text) : text;
}
