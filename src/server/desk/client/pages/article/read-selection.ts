import type { WireSpan } from '../../../wire.ts';

/**
 * The words that are selected in the article, as a span of its text; null where none are. What is selected is read
 * from where it stands, since labels and folded characters lie in between.
 */
export function readSelection(text: string): WireSpan | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = findOffset(range.startContainer, range.startOffset, 'start');
  const to = findOffset(range.endContainer, range.endOffset, 'end');
  if (from === null || to === null || to <= from) return null;
  return trimSpan(text, from, to);
}

/** A span without white space at its ends; null where nothing is left. */
function trimSpan(text: string, from: number, to: number): WireSpan | null {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return end > start ? { start, end, quote: text.slice(start, end) } : null;
}

/** The span of words that were typed: the first place that has them from `after` on, else the first of all. */
export function findWords(text: string, words: string, after = 0): WireSpan | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  const at = text.indexOf(wanted, after);
  const start = at === -1 ? text.indexOf(wanted) : at;
  return start === -1 ? null : { start, end: start + wanted.length, quote: wanted };
}

function findOffset(node: Node, offset: number, side: 'start' | 'end'): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const segment = element?.closest<HTMLElement>('[data-start]');
  if (segment !== null && segment !== undefined) {
    const start = Number(segment.dataset['start']);
    return node instanceof Text
      ? start + offset
      : start + (offset > 0 ? (segment.textContent?.length ?? 0) : 0);
  }
  // Between segments, or in a label: the nearest words on the inner side.
  const root = element?.closest('.article-text');
  if (root === null || root === undefined) return null;
  const probe = document.createRange();
  probe.setStart(node, offset);
  probe.collapse(true);
  const segments = [...root.querySelectorAll<HTMLElement>('[data-start]')];
  const isAfter = (one: HTMLElement) => {
    const whole = document.createRange();
    whole.selectNodeContents(one);
    return whole.compareBoundaryPoints(Range.START_TO_START, probe) >= 0;
  };
  if (side === 'start') {
    const next = segments.find(isAfter);
    return next === undefined ? null : Number(next.dataset['start']);
  }
  const before = segments.findLast((one) => !isAfter(one));
  return before === undefined ? null : Number(before.dataset['start']) + (before.textContent?.length ?? 0);
}
