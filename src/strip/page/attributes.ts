import { UNSEEN_TAGS } from './tags.ts';

export type Attributes = Readonly<Record<string, string>>;

/** The attributes that stripping reads; the rest are let go. */
export const KEPT = new Set(
  'id class role itemprop itemtype itemscope href rel src content name property datetime style hidden lang type title charset http-equiv aria-hidden aria-label data-testid data-component data-type data-src data-widget-type alt pubdate'.split(
    ' ',
  ),
);
export const NO_ATTRIBUTES: Attributes = Object.freeze({});
const HIDING_STYLE = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i;

/** Whether a browser would not show an element, and nothing in it. */
export function isUnseen(tag: string, attributes: Attributes): boolean {
  if (UNSEEN_TAGS.has(tag) || tag === 'title') return true;
  if (attributes === NO_ATTRIBUTES || tag === 'body' || tag === 'html') return false;
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'false') return true;
  const style = attributes['style'];
  return style !== undefined && HIDING_STYLE.test(style);
}
