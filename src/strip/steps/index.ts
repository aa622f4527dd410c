import { browserNotice } from './browser-notice.ts';
import { commentArea } from './comment-area.ts';
import { commentCall } from './comment-call.ts';
import { cookieNotice } from './cookie-notice.ts';
import { eventDiary } from './event-diary.ts';
import { headline } from './headline.ts';
import { loneControl } from './lone-control.ts';
import type { Step, StepContext } from './step.ts';

/** Every step, in the order in which they run: what one has taken off, later ones do not see. */
const STEPS: readonly Step[] = [
  browserNotice,
  cookieNotice,
  commentCall,
  loneControl,
  headline,
  eventDiary,
  commentArea,
];

/** Runs all steps. `fates` comes back with a reason for every block that is off, null for what stays. */
export function runSteps(context: StepContext): (string | null)[] {
  const fates = [...context.fates];
  for (const step of STEPS) {
    for (const index of step.find({ ...context, fates })) fates[index] ??= step.reason;
  }
  return fates;
}
