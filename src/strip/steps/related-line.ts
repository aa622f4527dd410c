import { stepByBlock } from './step.ts';

const LEAD_IN =
  /^[\s>»→•*([-]{0,4}(?:read (?:more|also|next|this|the full (?:story|report|interview))(?: (?:here|at|on|from|about)\b.{0,40})?|also read|more(?: (?:on|about|from|in) .{1,60})?|see (?:also|more)|related(?: (?:stor(?:y|ies)|articles?|content|news|links?|coverage|roundup|posts?|topics?))?|recommended|don['’]t miss|watch(?: (?:now|below|also|more))?|listen|in pictures|background|previously|you may also like|further reading|elsewhere|what to read next|top stor(?:y|ies)|trending|check (?:this )?out|leggi anche(?: su)?|lee también|lire aussi|à lire|leia (?:também|mais)|lesen sie auch|mehr zum thema|читайте также)\s?[:|–—>»]/i;
const ONWARD =
  /^(?:for (?:more|further) (?:on (?:this|the) (?:story|issue|topic)|(?:stories|news|coverage|information on this story))|(?:to )?(?:read|view|see|find) (?:more|the full (?:story|article|report|list|release|statement)|our full)\b.{0,60}\b(?:here|online|website|click|visit)\b|click here (?:for|to (?:read|see|view|find))|catch up on\b|scroll down\b|swipe\b)/i;
/** Beside the first words of English and other lines, a letter of Russian ones. */
const WORDS =
  '^read ^also ^more ^see ^related ^recommended ^don$ ^watch ^listen ^in$ ^background ^previously ^you$ ^further ^elsewhere ^what ^top ^trending ^check ^leggi ^lee$ ^lire ^leia ^lesen ^mehr ч Ч ^for$ ^to$ ^view ^find ^click ^catch ^scroll ^swipe';

/** One line within the article that leads to another: "Read more: …", "Related: …", "For more on this story, visit …". */
export const relatedLine = stepByBlock('related-items', 320, WORDS, ({ text, linked }, { source }) => {
  if (ONWARD.test(text)) return true;
  if (!LEAD_IN.test(text)) return false;
  // "Background: the council …" can open a real sentence; a link in HTML tells the two apart.
  return source === 'text'
    ? text.length < 200 && !/[.!?]["'”’]?$/.test(text)
    : linked > 0 || text.length < 60;
});
