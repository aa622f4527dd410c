import type { Block } from '../page/page-element.ts';
import { findFirstProse, type Step } from './step.ts';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,24}(?: (?:de|van|von|der|bin|al|ap|ab|la|le|O['’])){0,2}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,3}`;
const BY = new RegExp(
  String.raw`^(?:(?:written |posted |reported |words |published |story |text |updated |created |exclusive )?by:?|author:|words:|reporter:|from) ${NAME}(?:(?:,| and| &| \|| for| in| at| on| –| -) .{1,120})?$`,
  'iu',
);
const DATE =
  /^(?:\d{1,2}[:.]\d{2},? )?(?:(?:first )?(?:published|posted|updated|(?:page |this page was )?last (?:updated|modified|reviewed)|next review due|modified|created|(?:article |published |publication |release )?date|on|added)(?: (?:on|at|date))?\s?:?\s?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,7}\.?,? ?(?:\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,7}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}-\d{1,2}-\d{4})(?:[\s,|·•–—-]{0,4}(?:at |@ )?\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:am|pm|a\.m\.|p\.m\.)?\s?(?:gmt|bst|utc|[ecmp][sd]?t)?)?(?:[\s,|·•–—-]{1,4}(?:by|updated|last updated|modified|published|see all updates|\d{1,2} min).{0,80})?$/i;
/** A date to the minute with at most a label before it, in whatever language: "[ 2018-09-28 17:32 ]". */
const TIMESTAMP = /^[^\d.!?]{0,20}\d{4}[-./]\d{2}[-./]\d{2}[ T]\d{2}:\d{2}(?::\d{2})?[^\p{L}\d]{0,4}$/u;
const TIME_ONLY = /^\d{1,2}[:.]\d{2}\s?(?:am|pm)?(?: ?(?:gmt|bst|uk time))?$/i;
const WORDS =
  '0 ago$ by$ from$ published posted updated last$ first$ date$ author written source share words$ reporter reported story text created exclusive';
const MAY_BE_DATE = /\d|ago/i;
const LABEL =
  /^(?:from|by|published|posted|updated|last updated|first published|date|author|written by|source|share)\s?:?$|^from: .{3,60}$/i;
const AGO =
  /^(?:(?:published|posted|updated|last updated)\s?:?\s?)?(?:\d{1,3}|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago(?:\b.{0,60})?$/i;

/** "William Prosser 15 November 2024": a name and a date, as some sites set them. */
const NAME_AND_DATE = new RegExp(String.raw`^${NAME}[\s,|·•–—-]{1,4}(?=\d)`, 'u');

const ONLY_NAME = new RegExp(String.raw`^${NAME}$`, 'u');

/** How many blocks from the beginning a byline is looked for in, at least, and from the end. */
const HEAD = 12;
const FOOT = 8;
/** How many lines a byline may be broken over. */
const MAX_LINES = 4;
/** And how many for a line of several parts. */
const TOP = 4;

/** "By Jo Bloggs", a date, "3 hours ago": who wrote it and when, which go to the metadata. */
export const byline: Step = {
  reason: 'byline',
  words: WORDS,
  find: (context) => {
    const { blocks, fates, kind } = context;
    const prose = findFirstProse(context);
    const isOpen = (i: number): boolean => {
      // The date of an event, in a list of its facts, is what the page is about.
      if (blocks[i]!.kind === 'list-item' && kind === 'other') return false;
      return fates[i] === null && blocks[i]!.text.length <= 180;
    };
    const isTop = (i: number): boolean => i < TOP || (prose < blocks.length && i < prose);
    const found: number[] = [];
    for (const i of context.among ?? blocks.keys()) {
      if (!isOpen(i)) continue;
      const isEdge = i < HEAD || isTop(i) || i > blocks.length - FOOT;
      if (isByline(blocks[i]!, isTop(i), isEdge, i < HEAD || isTop(i))) found.push(i);
    }
    // "By" and the name on lines of their own.
    for (let i = 1; i < blocks.length && isTop(i); i++) {
      if (isBy(blocks[i - 1]!) && isOpen(i) && ONLY_NAME.test(blocks[i]!.text)) found.push(i);
    }
    return found;
  },
};

function isBy({ text }: Block): boolean {
  return text.length <= 3 && /^by:?$/i.test(text);
}

function isByline({ text, kind }: Block, isTop: boolean, isEdge: boolean, isHead: boolean): boolean {
  if (isHead && (LABEL.test(text) || isDate(text))) return true;
  if (kind === 'table-row' || kind === 'list-item' || (!isEdge && !MAY_BE_DATE.test(text))) return false;
  // "By" and the name in elements side by side have no space between them.
  const plain = text.replace(/^[\s|·•–—-]+|[\s|·•–—-]+$/g, '').replace(/^By(?=\p{Lu}\p{Ll})/u, 'By ');
  if (!(isHead && plain === text) && isDate(plain)) return true;
  if (!isEdge || /[.!?]$/.test(plain)) return false;
  if (plain.includes('\n') && (isTop || plain.split('\n').every(isDate))) return isByLines(plain);
  // A signature at the foot is one too; "By Christmas" in mid-text, as a line, is not.
  if (BY.test(plain)) return true;
  if (!isTop) return false;
  const name = NAME_AND_DATE.exec(plain);
  if (name !== null && isDate(plain.slice(name[0].length))) return true;
  // "14 October 2025 | Newsdesk"
  const parts = plain.split(/\s*[|·•]\s*/);
  return parts.length > 1 && parts.length < 5 && parts.some(isDateOrBy) && parts.every(isShort);
}

/** A byline broken over lines: "By Jo Bloggs", the role, the date. */
function isByLines(text: string): boolean {
  const lines = text.split('\n');
  return isDateOrBy(lines[0]!) && lines.length <= MAX_LINES && lines.every(isShort);
}

function isDate(text: string): boolean {
  if (!MAY_BE_DATE.test(text)) return false;
  return AGO.test(text) || DATE.test(text) || TIME_ONLY.test(text) || TIMESTAMP.test(text);
}

/** Whether a line is a date, or "By" and a name. */
export function isDateOrBy(text: string): boolean {
  return isDate(text) || BY.test(text);
}

function isShort(text: string): boolean {
  return text.length <= 60;
}
