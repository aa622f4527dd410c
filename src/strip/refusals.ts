import type { Refusal } from './strip-page.ts';

const MESSAGES = {
  'empty-page': 'The page has no text.',
  'no-article': 'The page has text, but no article among it.',
  'too-large': 'The page has more elements than any article needs (600,000).',
} as const;

export function refuse(code: keyof typeof MESSAGES): { readonly refusal: Refusal } {
  return { refusal: { code, message: MESSAGES[code] } };
}
