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
  caption,
  tagLine,
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

/** Runs all steps. `fates` comes back with a reason for every block that is off, null for what stays. */
export function runSteps(
  context: Omit<StepContext, 'headings'>,
  steps: readonly Step[] = STEPS,
): (string | null)[] {
  const fates = [...context.fates];
  const headings = context.blocks.map(({ text }, i) => (fates[i] === null ? plainHeading(text) : ''));
  const inSection = new Set<number>();
  for (const step of steps) {
    for (const index of step.find({ ...context, fates, headings })) {
      fates[index] ??= step.reason;
      if (step.opens !== undefined) inSection.add(index);
    }
  }
  nameSections({ ...context, fates, headings }, fates, inSection);
  return fates;
}

/** Those whose judgement may change with what stands around a block, or with how it is set. */
export const STEPS_BY_PLACE = STEPS.filter((step) => step.isByWords !== true);

const SECTION_STEPS = STEPS.filter((step) => step.opens !== undefined);

/** A section that ran to the end may hold others: each block gets the reason of the one it stands in. */
function nameSections(context: StepContext, fates: (string | null)[], inSection: ReadonlySet<number>): void {
  let reason: string | null = null;
  for (const index of inSection.size === 0 ? [] : [...inSection].sort((a, b) => a - b)) {
    reason = SECTION_STEPS.find((step) => step.opens?.(context, index) === true)?.reason ?? reason;
    if (reason !== null) fates[index] = reason;
  }
}
