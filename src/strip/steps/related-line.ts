import type { Block } from '../page/page-element.ts';
import { stepByBlock } from './step.ts';

const LEAD_IN =
  /^[\s>»→•*([-]{0,4}(?:read (?:more|also|next|this|the full (?:story|report|interview))(?: (?:here|at|on|from|about)\b.{0,40})?|also read|more(?: (?:on|about|from|in) .{1,60})?|see (?:also|more)|related(?: (?:stor(?:y|ies)|articles?|content|news|links?|coverage|roundup|posts?|topics?))?|recommended|don['’]t miss|watch(?: (?:now|below|also|more))?|listen|in pictures|background|previously|you may also like|further reading|elsewhere|what to read next|top stor(?:y|ies)|trending|check (?:this )?out|leggi anche(?: su)?|lee también|lire aussi|à lire|leia (?:também|mais)|lesen sie auch|mehr zum thema|читайте также)\s?[:|–—>»]/i;
const ONWARD =
  /^(?:for (?:more|further) (?:on (?:this|the) (?:story|issue|topic)|(?:stories|news|coverage|information on this story))|(?:to )?(?:read|view|see|find) (?:more|the full (?:story|article|report|list|release|statement)|our full)\b.{0,60}\b(?:here|online|website|click|visit)\b|click here (?:for|to (?:read|see|view|find))|catch up on\b|scroll down\b|swipe\b)/i;
/** Beside the first words of English and other lines, a letter of Russian ones. */
const WORDS =
  '^read ^also ^more ^see ^related ^recommended ^don$ ^watch ^listen ^in$ ^background ^previously ^you$ ^further ^elsewhere ^what ^top ^trending ^check ^leggi ^lee$ ^lire ^leia ^lesen ^mehr ч Ч ^photo ^picture ^video ^galler ^slide ^graphic ^interactive ^map ^poll ^quiz ^podcast ^timeline ^analysis ^opinion ^explaine ^live : ^for$ ^to$ ^view ^find ^click ^catch ^scroll ^swipe';

/** "PHOTOS: the storm in pictures", "More rugby: https://…": what follows leads away. */
const ELSEWHERE =
  /^(?:photos?|pictures|videos?|galler(?:y|ies)|slide ?shows?|graphics?|interactive|maps?|poll|quiz|podcast|timeline|in[- ]depth|analysis|opinion|explaine[rd]|read|see|view|live)\s?[:|—>»]/i;
/** "FULL COVERAGE: the ferry row", "IN FENMOUTH: barge strikes pier", with what follows a link. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu} &'’-]{3,30}: \S/u;
const MORE = /^more [\w' ]{2,40}: ?https?:/i;
/** "See our pictures of the week.", where all of it is a link. */
const LINKED_CALL = /^\(?(?:see|read|watch|view|listen|click|check out)\b/i;
const MAX_CALL = 160;

/** One line within the article that leads to another: "Read more: …", "Related: …", "For more on this story, visit …". */
export const relatedLine = stepByBlock('related-items', 320, WORDS, (block, { source, kind }) => {
  const { text, linked } = block;
  if (ONWARD.test(text) || MORE.test(text)) return true;
  const isLed = source === 'html' && linked >= text.length * 0.5 && text.length <= MAX_CALL;
  if (isLed && (ELSEWHERE.test(text) || IN_CAPITALS.test(text))) return true;
  if (linked >= text.length * 0.9 && kind === 'article' && isCall(block)) return true;
  if (!LEAD_IN.test(text)) return false;
  // "Background: the council …" can open a real sentence; a link in HTML tells the two apart.
  return source === 'text'
    ? text.length < 200 && !/[.!?]["'”’]?$/.test(text)
    : linked > 0 || text.length < 60;
});

function isCall({ text, kind }: Block): boolean {
  return text.length <= MAX_CALL && kind !== 'list-item' && kind !== 'table-row' && LINKED_CALL.test(text);
}
