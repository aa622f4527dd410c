import { stepByWords } from './step.ts';

const ADDRESS_ONLY =
  /^(?:(?:e-?mail|contact|twitter|x|tel|telephone|phone|t|e)\s?:?\s*)?(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|@\w{2,30}|(?:www\.)?(?:twitter|x|facebook|linkedin|instagram)\.com\/[\w./-]{1,80})(?:\s*[|,;/·•]?\s*(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|@\w{2,30}|(?:twitter|x)\.com\/\w{1,40}))?$/i;
const REACH =
  /^(?:(?:[Ee]-?mail|[Cc]ontact|[Rr]each|[Ww]rite to|[Tt]weet) (?:(?:the )?(?:author|reporter|writer|staff writer|editor)|[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2}) (?:at|on|by|via)\b|[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2} (?:can|may) be (?:reached|contacted|emailed|e-mailed)\b|(?:[Ee]-?mail|[Cc]ontact|[Mm]essage) the (?:author|reporter|writer)\b)/;

/** A reporter's e-mail address or handle by itself, or "Email the author". */
export const authorContact = stepByWords(
  'author-contact',
  200,
  '@ twitter facebook linkedin instagram x$ contact email mail reach write tweet message',
  (text) => ADDRESS_ONLY.test(text.trim()) || REACH.test(text),
);
