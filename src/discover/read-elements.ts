import { type AnyNode, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';

/** What is looked for on a page, in its order. */
export interface PageElements {
  readonly anchors: readonly Element[];
  /** `<link href>`. */
  readonly links: readonly Element[];
  readonly metas: readonly Element[];
  /** `<time datetime>`. */
  readonly times: readonly Element[];
  /** Elements marked as the current one of several. */
  readonly current: readonly Element[];
  /** `<base href>`, the page's language and its title; null where there is none. */
  readonly base: string | null;
  readonly language: string | null;
  readonly title: string | null;
}

/** Of each kind: bounds for a hostile page. */
const MOST = 5000;
const CURRENT_CLASSES = new Set(['current', 'active', 'is-active', 'selected']);

/** Collects them in one walk that needs no stack of calls, however deep the page is nested. */
export function readElements(html: string): PageElements {
  const found = {
    anchors: [] as Element[],
    links: [] as Element[],
    metas: [] as Element[],
    times: [] as Element[],
    current: [] as Element[],
    base: null as string | null,
    language: null as string | null,
    title: null as string | null,
  };
  const push = (list: Element[], element: Element) => {
    if (list.length < MOST) list.push(element);
  };
  for (const element of walkElements(parse(html))) {
    const { name, attribs } = element;
    if (isCurrent(attribs)) push(found.current, element);
    if (name === 'a' && attribs['href'] !== undefined) push(found.anchors, element);
    else if (name === 'link' && attribs['href'] !== undefined) push(found.links, element);
    else if (name === 'meta') push(found.metas, element);
    else if (name === 'time' && attribs['datetime'] !== undefined) push(found.times, element);
    else if (name === 'base') found.base ??= attribs['href'] ?? null;
    else if (name === 'html') found.language ??= attribs['lang'] ?? null;
    else if (name === 'title') found.title ??= readWords(element);
  }
  return found;
}

/** Deeper than any page that a person made; what an open tag costs the parser grows with it. */
const DEEPEST = 2000;

/** Stops the parser at a page that is nested without end. */
class BoundedHandler extends DomHandler {
  onTooDeep: () => void = () => undefined;

  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs);
    if (this.tagStack.length > DEEPEST) this.onTooDeep();
  }
}

/** The page; of one that is nested without end, what comes before. */
function parse(html: string): Document {
  const handler = new BoundedHandler();
  const parser = new Parser(handler);
  handler.onTooDeep = () => parser.pause();
  parser.end(html);
  return handler.root;
}

function isCurrent(attribs: Readonly<Record<string, string>>): boolean {
  if (attribs['aria-current'] !== undefined) return true;
  return (attribs['class'] ?? '').split(/\s+/).some((name) => CURRENT_CLASSES.has(name));
}

/** In the order of the page. */
function* walkElements(root: ParentNode): Generator<Element> {
  let node: AnyNode | null = root.firstChild;
  while (node !== null) {
    if (isTag(node)) yield node;
    node = findNextNode(node, root);
  }
}

function findNextNode(from: AnyNode, root: ParentNode): AnyNode | null {
  const first = 'firstChild' in from ? from.firstChild : null;
  if (first !== null) return first;
  let at: AnyNode | null = from;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** Longer than any headline. */
const LONGEST_WORDS = 400;

/** The words in an element, with single spaces, cut when they are many. */
export function readWords(element: Element): string {
  let words = '';
  let node: AnyNode | null = element.firstChild;
  while (node !== null && words.length < LONGEST_WORDS) {
    if (isText(node)) words += node.data.slice(0, LONGEST_WORDS);
    node = findNextNode(node, element);
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** The elements around one, from the nearest outwards, to a depth that teasers and menus do not pass. */
export function listAncestors(element: Element, most = 30): Element[] {
  const ancestors: Element[] = [];
  let at = element.parent;
  while (at !== null && isTag(at) && ancestors.length < most) {
    ancestors.push(at);
    at = at.parent;
  }
  return ancestors;
}
