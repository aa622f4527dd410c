import { stepByBlock } from './step.ts';

const LONE =
  /^(?:(?:\d{1,5} |no )?comments?(?: \(?\d{1,5}\)?)?|add (?:a |your )?comment|have your say|leave a comment|view comments|post a comment)$/;
const CALL =
  /^(?:you (?:must|need to|have to) (?:sign|log|be signed|be logged) ?in\b|(?:please )?(?:sign|log) ?in (?:or register )?to (?:comment|post|leave)|please remember that the submission of any material|links may be included in your comments|comments (?:will be|are) (?:moderated|checked)|your email address will not be published|all comments (?:must|need to|should)|we reserve the right to (?:remove|edit|delete) comments)/i;

/** A lone "Comment" link, and the sentences that ask for comments or say how they are judged. */
export const commentCall = stepByBlock(
  'comment-call',
  400,
  'comment say$ sign log submission email',
  ({ text }, { headings }, index) => (text.length < 40 && LONE.test(headings[index]!)) || CALL.test(text),
);
