import { stepByWords } from './step.ts';

const SPEAKS_TO_READER =
  /\b(?:use[sd]? (?:of )?cookies|using cookies|cookies? (?:policy|settings|preferences|notice|disabled)|accept (?:all )?cookies|enable cookies|consent to (?:use|our use of|the use of) cookies|cookies on (?:this|our|your)|cookies to (?:improve|personalise|personalize|give|make|ensure|provide|help|remember|analyse|enhance|store)|store cookies|manage (?:your )?(?:cookies|consent)|we (?:value|care about|respect) your privacy)\b/i;
/** "3.1 Our booking page uses cookies": a clause of terms is no notice. */
const CLAUSE = /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \p{Lu}/u;
const READER = /\b(?:you|your|we|we'll|our|this site|this website)\b/i;

/** "We use cookies to …": a site's notice speaks to the reader of cookies; an article on cookies speaks of them. */
export const cookieNotice = stepByWords(
  'cookie-notice',
  600,
  'cookie consent privacy',
  (text) => SPEAKS_TO_READER.test(text) && READER.test(text) && !CLAUSE.test(text),
);
