import type { Article } from '../record/index.ts';
import type { SiteMemory } from './memory/learn-site.ts';
import { stripHtml } from './strip-html.ts';
import { stripText } from './strip-text.ts';

/** One page to strip: `html` or `text`, with what else is known of it. What is given here wins over the page. */
export interface StripInput {
  readonly html?: string;
  readonly text?: string;
  readonly url?: string | null;
  readonly title?: string | null;
  /** ISO 8601 date of publication. */
  readonly published?: string | null;
  /** ISO 8601; against this "3 hours ago" is read. Without it relative dates are left out. */
  readonly fetchedAt?: string | null;
  /** What is known of the site's repeated blocks, from `learnSite`. */
  readonly memory?: SiteMemory | null;
}

/** Why a page holds no article. `code` is stable and documented; `message` is for a person. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export type StripResult = { readonly article: Article } | { readonly refusal: Refusal };

/** Takes the boilerplate off a page. Pure: no I/O, no clock, no state between calls; never throws. */
export function stripPage(input: StripInput): StripResult {
  if (input.text !== undefined) return stripText(input.text, input);
  return stripHtml(input.html ?? '', input);
}
