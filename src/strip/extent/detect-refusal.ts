import type { PageFacts } from '../metadata/page-facts.ts';
import { firstMeta } from '../metadata/read-meta-tags.ts';
import type { Block } from '../page/page-element.ts';
import type { RefusalCode } from '../refusals.ts';

const ERROR_TITLE =
  /^(?:error ?:? ?)?(?:40[0-9]|410|50[0-4])\b|\b(?:page|article|story|content|file|resource) (?:(?:you (?:requested|were looking for|are looking for) )?(?:could not be|can(?:no|')t be|was not|not|no longer) (?:found|available|exists?)|(?:is )?(?:not found|unavailable|missing)|has (?:been )?(?:moved|removed|expired))|\bnot found\b|\b(?:access|permission) (?:denied|forbidden)\b|\bforbidden\b|\bservice unavailable\b|\bbad gateway\b|\binternal server error\b|\bsomething went wrong\b|\bwe can(?:no|')t find (?:the|that|this) page\b|\bsorry,? (?:we|this|the|that)\b.{0,40}\b(?:page|find)\b|\bjust a moment\b|\bare you (?:a )?(?:human|robot)\b|\bverify you are (?:a )?human\b|\battention required\b|\bunder maintenance\b|\bsite maintenance\b/i;
const CONSENT_TITLE =
  /\b(?:before you continue|your privacy|privacy (?:choices|settings|preferences|matters)|(?:cookie|consent) (?:consent|settings|choices|preferences|wall)|we value your privacy|consent to|accept cookies|cookies on)\b/i;
const CONSENT_WORDS =
  /\b(?:cookies?|consent|privacy|personal data|partners|legitimate interest|vendors|gdpr)\b/gi;
/** Above this much text a page is taken at its word, whatever its title says. */
const MAX_NOTICE = 1_500;

/** Whether bytes taken for HTML are something else. */
export function isOtherFormat(html: string): boolean {
  const start = html.slice(0, 1000).trimStart();
  if (/^(?:%PDF-|.PNG|GIF8[79]a|PK\p{Cc}|\u00ff\u00d8\u00ff|\ufffd{3}|RIFF)/u.test(start)) return true;
  if (
    /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:rss|feed|urlset|sitemapindex|rdf:RDF|svg)\b/i.test(
      start,
    )
  )
    return true;
  return /^[[{]\s*(?:"|\{|\[|\]|\})/.test(start) && !/<\w/.test(html.slice(0, 5000));
}

/** Whether what is left is no article: an error served as a page, a wall of consent, or a page without prose. */
export function detectRefusal(
  facts: PageFacts,
  blocks: readonly Block[],
  fates: readonly (string | null)[],
  title: string | null,
): RefusalCode | null {
  const kept = blocks.filter((_, i) => fates[i] === null);
  const size = kept.reduce((sum, { text }) => sum + text.length, 0);
  const tops = [
    title,
    facts.page.title,
    ...blocks
      .filter(({ tag }) => tag === 'h1')
      .slice(0, 3)
      .map(({ text }) => text),
  ];
  const says = (pattern: RegExp): boolean =>
    tops.some((text) => text !== null && text.length < 120 && pattern.test(text.trim().replace(/’/g, "'")));
  const isDeclared =
    facts.article !== null || firstMeta(facts.tags, ['og:type'])?.toLowerCase() === 'article';
  if (size < MAX_NOTICE && !isDeclared && says(ERROR_TITLE)) return 'error-page';
  if (size < MAX_NOTICE && isConsentWall(blocks, kept, size, says(CONSENT_TITLE), isDeclared))
    return 'consent-wall';
  if (size === 0) return 'no-article';
  const hasSentence = kept.some(({ text, linked }) => text.length >= 40 && linked < text.length * 0.5);
  return hasSentence || isDeclared ? null : 'no-article';
}

function isConsentWall(
  blocks: readonly Block[],
  kept: readonly Block[],
  size: number,
  isTitled: boolean,
  isDeclared: boolean,
): boolean {
  const words = (list: readonly Block[]): number =>
    list
      .slice(0, 200)
      .reduce((sum, { text }) => sum + (text.slice(0, 2000).match(CONSENT_WORDS)?.length ?? 0), 0);
  if (isTitled && !isDeclared) return words(blocks) >= 2;
  return size < 300 && blocks.length < 60 && words(blocks) >= 5 && (words(kept) >= 2 || size === 0);
}
