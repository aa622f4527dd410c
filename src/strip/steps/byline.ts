import { stepByBlock } from './step.ts';

const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,24}(?: (?:de|van|von|der|bin|al|ap|ab|la|le|O['’])){0,2}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,3}`;
const BY = new RegExp(
  String.raw`^(?:(?:written |posted |reported |words |published |story |text |updated |created |exclusive )?by:?|author:|words:|reporter:|from) ${NAME}(?:(?:,| and| &| \|| for| in| at| on| –| -) .{1,120})?$`,
  'iu',
);
const DATE =
  /^(?:(?:first )?(?:published|posted|updated|last updated|last modified|modified|created|date|on|added)(?: (?:on|at|date))?\s?:?\s?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,7}\.?,? ?(?:\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,7}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[\s,|·•–—-]{0,4}(?:at |@ )?\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:am|pm|a\.m\.|p\.m\.)?\s?(?:gmt|bst|utc|[ecmp][sd]?t)?)?(?:[\s,|·•–—-]{1,4}(?:by|updated|last updated|modified|published|see all updates|\d{1,2} min).{0,80})?$/i;
const TIME_ONLY = /^\d{1,2}[:.]\d{2}\s?(?:am|pm)?(?: ?(?:gmt|bst|uk time))?$/i;
const LABEL =
  /^(?:from|by|published|posted|updated|last updated|first published|date|author|written by|source|share)\s?:?$/i;
const AGO =
  /^(?:(?:published|posted|updated|last updated)\s?:?\s?)?(?:\d{1,3}|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago(?:\b.{0,60})?$/i;

/** "By Jo Bloggs", a date, "3 hours ago": who wrote it and when, which go to the metadata. */
export const byline = stepByBlock('byline', 180, ({ text, kind }, { blocks }, index) => {
  if (index < EDGE && (LABEL.test(text) || isDate(text))) return true;
  if (kind === 'table-row' || kind === 'list-item') return false;
  const plain = text.replace(/^[\s|·•–—-]+|[\s|·•–—-]+$/g, '');
  if (isDate(plain)) return true;
  if (index >= EDGE && index <= blocks.length - 8) return false;
  if (/[.!?]$/.test(plain)) return false;
  // "14 October 2025 | Newsdesk"
  const parts = plain.split(/\s*[|·•]\s*/);
  if (index < HEAD && parts.length > 1 && parts.length < 5)
    return parts.some(isDateOrBy) && parts.every(isShort);
  // A signature at the foot is one too; "By Christmas" in mid-text, as a line, is not.
  return BY.test(plain);
});

/** How many blocks from either end a byline is looked for in. */
const EDGE = 12;
const HEAD = 4;

function isDate(text: string): boolean {
  return AGO.test(text) || DATE.test(text) || TIME_ONLY.test(text);
}

function isDateOrBy(text: string): boolean {
  return isDate(text) || BY.test(text);
}

function isShort(text: string): boolean {
  return text.length <= 60;
}
