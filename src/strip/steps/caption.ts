import { stepByBlock } from './step.ts';

const CREDIT_AT_END =
  /(?:[([{]\s?(?:image|photo|picture|pic|photograph|credit|source|via|file photo|getty|pa|reuters|ap|ap photo|afp|alamy)\b[^()[\]]{0,60}[)\]}]|(?:^|[\s.–|—-])(?:image|photo|picture|pic|photograph)s?(?:graph)?\s?(?:by|credit|courtesy|source|copyright|via|:)\s?[^.]{0,70}|©\s?[^.]{1,50}|\bcredit: ?[^.]{1,50}|(?:getty images|shutterstock|alamy|pa wire|pa media|ap photo|istock|adobe stock|unsplash|\/(?:afp|getty|reuters|pa|ap))(?: via \w{2,20})?\)?)\.?$/i;
const WORDS =
  'image photo pic picture credit courtesy source getty shutterstock alamy pa$ ap$ afp reuters istock adobe unsplash © via$ c$ ^media ^above ^left ^right ^below ^top ^bottom ^inset ^main ^file ^stock ^library ^archive ^caption ^copyright';
/** Of the page and not of a picture; see the step on copyright. */
const LEGAL = /^(?:©|\(c\)|copyright)\s?(?:\d{4}\b.{3,}|.{1,60}\d{4}\b.{0,30})$/i;
const VIA = /\bvia [A-Z@]\w{2,20}$/;
const OPENS =
  /^(?:©|\(c\)|image (?:copyright|caption|credit|source)|media caption|photo(?:graph)? ?(?:by|:|credit)|photos? (?:by|courtesy)|picture ?(?:by|:|credit)|pictured?(?: (?:above|left|right|below|from left)|\s?:)|(?:above|left|right|below|top|bottom|inset|main image)\s?:|image ?: |credit ?: |file (?:photo|image|picture)\b|(?:stock|library|archive) (?:photo|image|picture)\b|caption ?:|copyright:? )/i;

/** A picture's caption or credit that no tag marks as one. */
export const caption = stepByBlock('caption', 320, WORDS, ({ text, kind }) => {
  if (kind === 'heading' || LEGAL.test(text)) return false;
  return OPENS.test(text) || (text.length < 240 && isCredited(text.slice(-120)));
});

/** A credit stands at the end, and is short. */
function isCredited(end: string): boolean {
  return CREDIT_AT_END.test(end) || VIA.test(end);
}
