import type { Block } from '../page/page-element.ts';
import { stepBySection } from './step.ts';

const HEADING =
  /^(?:more (?:[a-z']{2,15} ){1,3}(?:stories|news|articles|headlines|coverage)|related(?: (?:files|images|jobs|companies|people|suppliers|stories|articles|content|news|links|coverage|posts|topics|items|reading|features|documents|pages))?|more (?:stories|news|articles|headlines|like this|on this (?:story|topic)|from .{1,50}|in .{1,40}|to explore|top stories|related (?:news|articles))|you (?:may|might) (?:also )?(?:like|be interested in|want to read|have missed).{0,20}|(?:also|you) might like|recommended(?: (?:for you|stories|articles|reading))?|most (?:read|popular|viewed|shared|recent|commented)(?: .{1,30})?|popular(?: (?:on|in|now|stories|articles|posts)(?: .{1,40})?)?|trending(?: (?:now|stories|news|on|in).{0,30})?|latest (?:from .{1,40}|tweets|issue|magazine|news|stories|articles|headlines|posts|from).{0,40}|top stories|editor['s]{1,2} picks?|what(?: to)? read next|read next|next article|previous article|around the web|from around the web|from the web|sponsored (?:content|links|stories)|promoted (?:content|stories)|paid content|in other news|don't miss|stories you might|other stories|other news|see also|further reading|explore more|keep reading|share this (?:story|article|page|post)?|more on this|read more|see more)$/;

/** From "Related stories", "More like this", "Most read" to the end of the page, or to the article's next paragraph. */
export const relatedSection = stepBySection(
  'related-items',
  (heading) => HEADING.test(heading),
  ({ blocks, fates }, index, opening) => {
    const before = blocks.findLastIndex((block, i) => i < opening && fates[i] === null && isProse(block));
    return before !== -1 && isProse(blocks[index]!) && areSiblings(blocks[index]!, blocks[before]!);
  },
);

const MIN_PROSE = 80;

function isProse({ text, tag, linked }: Block): boolean {
  return tag === 'p' && linked === 0 && text.length >= MIN_PROSE && /[.!?]["'”’)]*$/.test(text.slice(-8));
}

/** Whether two paragraphs stand in the same element: those under other articles' headlines have one of their own. */
function areSiblings(a: Block, b: Block): boolean {
  return a.element?.tag === 'p' && a.element.parent === b.element?.parent;
}
