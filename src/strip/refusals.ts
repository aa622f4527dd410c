import type { Refusal } from './strip-page.ts';

const MESSAGES = {
  'empty-page': 'The page has no text.',
  'not-html': 'The content is not an HTML page (PDF, image, feed or data).',
  'too-large': 'The page has more elements (400,000) or blocks of text (120,000) than any article.',
  'error-page': 'The page says that what was asked for is not there, though it was served as a page.',
  'consent-wall': 'The page only asks for consent to cookies or data use.',
  'no-article': 'The page has no article: no run of sentences of its own.',
} as const;

/** The codes of refusals: stable, and documented in docs/strip.md. */
export type RefusalCode = keyof typeof MESSAGES;

export function refuse(code: RefusalCode): { readonly refusal: Refusal } {
  return { refusal: { code, message: MESSAGES[code] } };
}
