import { stepBySection } from './step.ts';

const HEADINGS = new Set([
  'have your say',
  'comments',
  'leave a comment',
  'leave a reply',
  'post a comment',
  'add a comment',
  'add your comment',
  'add comment',
  'join the discussion',
  'join the conversation',
  'join the debate',
  'your comments',
  'readers comments',
  "readers' comments",
  'reader comments',
  'what do you think?',
  'view comments',
  'show comments',
  'sign in to comment',
  'log in to comment',
  'comments are closed',
  'comments for this post are closed',
  'comments closed',
  // The same in the languages that a crawl meets most.
  'kommentare',
  'commentaires',
  'comentarios',
  'comentários',
  'commenti',
  'reacties',
  'komentarze',
  'sylwadau',
  'отзывы',
  'комментарии',
  'コメント',
  '댓글',
  '评论',
]);
const OF_READERS = /^(?:visitor|user|reader|member|customer)s?'?s? comments\b.{0,25}$/;
const COUNTED =
  /^(?:readers?'? )?comments? \(?\d{1,5}\)?$|^(?:\d{1,5} |no |one )(?:comments?|responses?|replies|thoughts?)(?: \(?\d{1,5}\)?)?(?: (?:on|to) .{1,60})?$/;

/** From "Have your say" to the end: the call to comment, the house rules, the comments. */
export const commentArea = stepBySection('comments', (heading, { kind }, _, context) => {
  // "2 replies" heads what a thread is about.
  if (context.kind === 'thread') return false;
  return (
    HEADINGS.has(heading) ||
    OF_READERS.test(heading) ||
    (COUNTED.test(heading) && (heading !== 'comment' || kind === 'heading'))
  );
});
