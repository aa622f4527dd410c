import type { Article } from '../../record/index.ts';
import type { JsonObject } from '../metadata/read-linked-data.ts';
import type { Block } from '../page/page-element.ts';
import { speaksOfWall } from '../steps/paywall-notice.ts';

type Completeness = Pick<Article, 'completeness' | 'completenessReason'>;

/** How far after the last kept block the words may stand that cut an article short. */
const REACH = 12;
/** Longer texts are whole, whatever the page then asks its reader to buy. */
const MAX_TEASER = 3_500;
/** An English word with the space after it, on average. */
const WORD_SIZE = 6;
const CUT_SHORT = /(?:\.{3}|…|\[…\]|\[\.{3}\])["'”’]?$/;
const READ_ON =
  /^(?:read (?:more|on|the (?:full|rest)|full)|continue reading|more|full (?:story|article)|keep reading)\b/i;
const WHOLE = /[.!?…:]["'”’)\]]*$/;

/**
 * Tells a whole article from a teaser. A teaser carries the words that cut it: a stub's silence on a
 * fact must never be taken for absence. Plain text without such words stays "unknown".
 */
export function readCompleteness(
  blocks: readonly Block[],
  fates: readonly (string | null)[],
  article: JsonObject | null,
  source: 'html' | 'text',
): Completeness {
  let last = -1;
  let size = 0;
  for (const [i, { text }] of blocks.entries()) {
    if (fates[i] !== null) continue;
    last = i;
    size += text.length;
  }
  const cut = size > MAX_TEASER ? null : findCut(blocks, fates, last);
  if (cut !== null) return { completeness: 'teaser', completenessReason: cut };
  const stated = readStated(article, size);
  if (stated !== null) return { completeness: 'teaser', completenessReason: stated };
  const isWhole = source === 'html' && size >= 300 && isEnd(blocks[last]);
  return { completeness: isWhole ? 'full' : 'unknown', completenessReason: null };
}

/** A list or a table may end an article without a full stop. */
function isEnd(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    (block.kind === 'list-item' || block.kind === 'table-row' || WHOLE.test(block.text))
  );
}

/** The words of a wall, or a "read more" after an ellipsis, at the end of what is kept. */
function findCut(blocks: readonly Block[], fates: readonly (string | null)[], last: number): string | null {
  const isCutShort = CUT_SHORT.test(blocks[last]?.text ?? '');
  const from = Math.max(0, last - 2);
  for (let i = from; i < blocks.length && i <= last + REACH; i++) {
    const { text } = blocks[i]!;
    if (fates[i] === null || text.length > 400) continue;
    if (fates[i] === 'paywall' || speaksOfWall(text)) return text;
    if (isCutShort && i <= last + 2 && READ_ON.test(text)) return text;
  }
  return null;
}

/** What JSON-LD says of access and length. */
function readStated(article: JsonObject | null, size: number): string | null {
  if (article === null) return null;
  const free = article['isAccessibleForFree'];
  const isClosed = free === false || (typeof free === 'string' && free.toLowerCase() === 'false');
  const stated = Number(article['wordCount']);
  const isShort = Number.isFinite(stated) && stated > 0 ? size / WORD_SIZE < stated * 0.6 : size < 1_200;
  return isClosed && isShort ? 'isAccessibleForFree: false' : null;
}
