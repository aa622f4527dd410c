import { NameTable } from './name-table.ts';
import type { Tag } from './tags.ts';

/** The attributes that stripping reads; the rest are let go. */
export interface Attributes {
  readonly id: string | undefined;
  readonly class: string | undefined;
  readonly role: string | undefined;
  readonly itemprop: string | undefined;
  readonly itemtype: string | undefined;
  readonly href: string | undefined;
  readonly rel: string | undefined;
  readonly src: string | undefined;
  readonly content: string | undefined;
  readonly name: string | undefined;
  readonly property: string | undefined;
  readonly datetime: string | undefined;
  readonly style: string | undefined;
  readonly hidden: string | undefined;
  readonly lang: string | undefined;
  readonly type: string | undefined;
  readonly 'data-component': string | undefined;
}

/** Attributes while they are read. */
export type OpenAttributes = { -readonly [Name in keyof Attributes]: Attributes[Name] };

/** All have one shape, whatever a tag has of them: they are asked for at every turn, and one shape is found fast. */
export function makeAttributes(): OpenAttributes {
  return {
    id: undefined,
    class: undefined,
    role: undefined,
    itemprop: undefined,
    itemtype: undefined,
    href: undefined,
    rel: undefined,
    src: undefined,
    content: undefined,
    name: undefined,
    property: undefined,
    datetime: undefined,
    style: undefined,
    hidden: undefined,
    lang: undefined,
    type: undefined,
    'data-component': undefined,
  };
}

export const NO_ATTRIBUTES: Attributes = makeAttributes();
export const KEPT = new NameTable(
  Object.keys(NO_ATTRIBUTES).map((name) => ({ name: name as keyof Attributes })),
);
const HIDING_STYLE = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i;

/** Whether a browser would not show an element, and nothing in it. */
export function isUnseen(tag: Tag, attributes: Attributes): boolean {
  if (tag.isUnseen) return true;
  if (attributes === NO_ATTRIBUTES || tag.name === 'body' || tag.name === 'html') return false;
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'false') return true;
  const style = attributes['style'];
  return style !== undefined && HIDING_STYLE.test(style);
}
