import { NameTable } from './name-table.ts';
import type { Tag } from './tags.ts';

export type Attributes = Readonly<Record<string, string>>;

/** The attributes that stripping reads; the rest are let go. */
export const KEPT = new NameTable(
  'id class role itemprop itemtype href rel src content name property datetime style hidden lang type data-component'
    .split(' ')
    .map((name) => ({ name })),
);
export const NO_ATTRIBUTES: Attributes = Object.freeze({});
const HIDING_STYLE = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i;

/** Whether a browser would not show an element, and nothing in it. */
export function isUnseen(tag: Tag, attributes: Attributes): boolean {
  if (tag.isUnseen) return true;
  if (attributes === NO_ATTRIBUTES || tag.name === 'body' || tag.name === 'html') return false;
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'false') return true;
  const style = attributes['style'];
  return style !== undefined && HIDING_STYLE.test(style);
}
