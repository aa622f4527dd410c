import { stepByBlock } from './step.ts';

const CALL =
  /(?:\b(?:sign[- ]?up|subscribe|register)\b.{0,60}\b(?:newsletters?|bulletins?|e-?mails?|alerts?|updates|inbox|mailing list|free|here|today|daily|channel|podcast|notifications?)\b|\bnewsletter\b.{0,60}\b(?:sign[- ]?up|subscribe|here|inbox)\b|\b(?:delivered|straight|direct(?:ly)?|sent) (?:straight |direct(?:ly)? )?(?:in)?to your (?:e-?mail )?inbox\b|\bthank(?:s| you) for (?:signing up|subscribing|registering)\b|\benter your e-?mail(?: address)?\b|\bclick (?:here )?to subscribe\b|\byou can unsubscribe (?:at )?any ?time\b|\bget (?:our|the) (?:free )?(?:daily|weekly|morning|latest) .{0,40}(?:newsletter|bulletin|e-?mail|briefing)\b|\bwe(?:'ll| will) (?:use|send) (?:you|your)\b.{0,60}\b(?:e-?mail|newsletter|updates|sign-?up)\b|\bby (?:signing up|subscribing|entering your e-?mail|submitting your e-?mail)\b|\bfree trial\b.{0,40}\b(?:start|today|here)\b|^already a (?:subscriber|member)\b|\bwe use your (?:sign-?up|e-?mail|data|information)\b|^something went wrong,? please try again|^invalid e-?mail$|^(?:story|article) saved$|\byou can find this (?:story|article) in\b|^for (?:your|our) free\b.{0,30}\b(?:bulletin|newsletter|briefing))/i;
const WORDS =
  'sign subscri unsubscri regist newsletter inbox email mail bulletin trial member wrong saved find briefing';
const SPEAKS_TO_READER =
  /^(?:["'“‘(*>•–—\s-]{0,3})(?:please |why not |don['’]t forget to |to |click |get |sign|subscribe|register|enter|stay|keep|want|like |join|receive|thank|already|by |we |you |for |never |start |free |our |newsletter|daily|weekly|email|e-mail|there['’]s|love |enjoy|support |something |invalid |story saved|article saved)/i;

/** A call to sign up for a newsletter, bulletin or alerts. */
export const newsletterCall = stepByBlock('newsletter', 400, WORDS, ({ text, element }) => {
  // A quoted or reported sentence may speak of sign-ups; one in the text of a letter to the reader does so outright.
  if (!SPEAKS_TO_READER.test(text) && (element === null || text.length >= 140)) return false;
  return CALL.test(text);
});
