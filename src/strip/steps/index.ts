import type { Block, BlockReading } from '../page/page-element.ts';
import { aboutOrganisation } from './about-organisation.ts';
import { authorBio } from './author-bio.ts';
import { authorContact } from './author-contact.ts';
import { browserNotice } from './browser-notice.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { commentArea } from './comment-area.ts';
import { commentCall } from './comment-call.ts';
import { continuesBelow } from './continues-below.ts';
import { cookieNotice } from './cookie-notice.ts';
import { copyrightLine } from './copyright-line.ts';
import { creditLine } from './credit-line.ts';
import { danglingHeading } from './dangling-heading.ts';
import { eventDiary } from './event-diary.ts';
import { feedbackForm } from './feedback-form.ts';
import { followCall } from './follow-call.ts';
import { headline } from './headline.ts';
import { italicCaption } from './italic-caption.ts';
import { jobAdverts } from './job-adverts.ts';
import { jobLine } from './job-line.ts';
import { kicker } from './kicker.ts';
import { linkedLine } from './linked-line.ts';
import { loneControl } from './lone-control.ts';
import { looseLines } from './loose-lines.ts';
import { mediaLabel } from './media-label.ts';
import { newsletterCall } from './newsletter-call.ts';
import { notesToEditors } from './notes-to-editors.ts';
import { paywallNotice } from './paywall-notice.ts';
import { plainHeading } from './plain-heading.ts';
import { pullQuote } from './pull-quote.ts';
import { readingTime } from './reading-time.ts';
import { relatedLine } from './related-line.ts';
import { relatedSection } from './related-section.ts';
import { siteMenu } from './site-menu.ts';
import { standfirst } from './standfirst.ts';
import { shareBar } from './share-bar.ts';
import type { Step, StepContext } from './step.ts';
import { tagLine } from './tag-line.ts';
import { tagSection } from './tag-section.ts';
import { WordIndex } from './word-index.ts';

/** Every step, in the order in which they run: what one has taken off, later ones do not see. */
const STEPS: readonly Step[] = [
  browserNotice,
  cookieNotice,
  headline,
  commentCall,
  paywallNotice,
  newsletterCall,
  followCall,
  shareBar,
  continuesBelow,
  mediaLabel,
  loneControl,
  siteMenu,
  readingTime,
  kicker,
  byline,
  authorContact,
  creditLine,
  italicCaption,
  caption,
  tagLine,
  tagSection,
  feedbackForm,
  eventDiary,
  jobAdverts,
  jobLine,
  commentArea,
  relatedSection,
  notesToEditors,
  relatedLine,
  linkedLine,
  standfirst,
  pullQuote,
  copyrightLine,
  aboutOrganisation,
  authorBio,
  danglingHeading,
  looseLines,
];

const WORDED = STEPS.filter((step) => step.words !== undefined);
/** The place of each step among those. */
const PLACES = new Map(WORDED.map((step, place) => [step, place]));
const WORDS = new WordIndex(WORDED.map((step) => step.words ?? ''));
/** No step that goes by words looks at longer blocks. */
const MAX_WORDED = 600;

/** One context serves all steps of a run. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Runs all steps. `fates` comes back with a reason for every block that is off, null for what stays. */
export function runSteps(
  given: Omit<StepContext, 'headings' | 'among'>,
  steps: readonly Step[] = STEPS,
): (string | null)[] {
  const { blocks } = given;
  const fates = given.fates.slice();
  const headings: string[] = [];
  const among: (number[] | undefined)[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (fates[i] !== null) {
      headings.push('');
      continue;
    }
    const { bits, heading } = (blocks[i]!.reading ??= readBlock(blocks[i]!));
    headings.push(heading);
    addTo(among, bits, i);
  }
  const context: Writable<StepContext> = { ...given, fates, headings, among: undefined };
  let inSection: Set<number> | null = null;
  for (const step of steps) {
    const place = PLACES.get(step);
    context.among = place === undefined ? undefined : among[place];
    if (place !== undefined && context.among === undefined) continue;
    for (const index of step.find(context)) {
      fates[index] ??= step.reason;
      if (step.opens !== undefined) (inSection ??= new Set()).add(index);
    }
  }
  if (inSection !== null) nameSections(context, fates, inSection);
  return fates;
}

function readBlock({ text }: Block): BlockReading {
  return { bits: text.length > MAX_WORDED ? 0 : WORDS.read(text), heading: plainHeading(text) };
}

/** Adds a block to those of each step whose bit is set. */
function addTo(among: (number[] | undefined)[], bits: number, index: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const place = 31 - Math.clz32(rest & -rest);
    const list = among[place];
    if (list === undefined) among[place] = [index];
    else list.push(index);
  }
}

/**
 * Those whose judgement may change with what stands around a block, or with how it is set. Loose lines are of pages kept as plain
 * text alone: by what is kept of a page a table of grades under the date would be one.
 */
export const STEPS_BY_PLACE = STEPS.filter((step) => step.isByWords !== true && step !== looseLines);

const SECTION_STEPS = STEPS.filter((step) => step.opens !== undefined);

/** A section that ran to the end may hold others: each block gets the reason of the one it stands in. */
function nameSections(context: StepContext, fates: (string | null)[], inSection: ReadonlySet<number>): void {
  let reason: string | null = null;
  for (const index of [...inSection].sort((a, b) => a - b)) {
    reason = SECTION_STEPS.find((step) => step.opens?.(context, index) === true)?.reason ?? reason;
    if (reason !== null) fates[index] = reason;
  }
}
