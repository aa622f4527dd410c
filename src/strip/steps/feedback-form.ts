import { stepByWords } from './step.ts';

const FORM =
  /^(?:(?:is|was) this (?:page|article|information|content) (?:useful|helpful)|(?:did you find|have you found) this (?:page|article|information)|(?:report|is there) (?:a|anything|an?) (?:problem|error|wrong|issue|mistake|typo)?\b.{0,40}\bpage|report (?:this|a) (?:page|problem|error|comment)|help us (?:to )?improve|give (?:us )?feedback|rate this (?:page|article)|thank you for your feedback|yes this page|no this page|there is something wrong with this page|don['’]t include personal or financial|adrodd am broblem|a oedd y dudalen hon)/i;
const WORDS = '^is$ ^was$ ^did$ ^have$ ^report ^help ^give ^rate ^thank ^yes$ ^no$ ^there ^don$ ^adrodd ^a$';

/** "Is this page useful?", as GOV.UK and councils ask at the foot of every page. */
export const feedbackForm = stepByWords('feedback-form', 240, WORDS, (text) => FORM.test(text));
