import { stepByWords } from './step.ts';

const MARKER =
  /^(?:(?:the )?(?:article|story|post|content) continues (?:below|after)\b.{0,40}|continue reading (?:below|the main story)|(?:scroll|swipe) (?:down )?(?:for|to) (?:more|continue)\b.{0,30}|(?:advert|advertisement|advertising|sponsored(?: content)?|ad|promoted(?: content)?|paid post)(?: (?:continue|continues|feature).{0,40})?|skip (?:to|past|ad|advert|advertisement)\b.{0,60}|end of (?:advert|.{0,30}(?:newsletter|promotion|post|embed|tweet)).{0,30}|story continues.{0,40}|loading\.{0,3}|(?:hide|remove|report|skip) (?:this )?ads?|more news,? (?:no|fewer) ads|-{2,} ?(?:advertisement|ad) ?-{2,})$/i;
const WORDS =
  'continu ^scroll ^swipe ^advert ^sponsored ^ad$ ^promoted ^paid ^skip ^end$ ^loading ^hide$ ^remove$ ^report$ ^more$';

/** "Article continues below", "Advertisement", "Skip past newsletter": marks of what stood between paragraphs. */
export const continuesBelow = stepByWords('continues-below', 90, WORDS, (text) =>
  MARKER.test(text.replace(/[.:]+$/, '')),
);
