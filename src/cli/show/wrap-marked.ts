import type { Stretch } from './mark-evidence.ts';

// Stand for the ends of a mark while lines are made; a page's own control characters are gone by then.
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** How a marked stretch is shown within one line. */
export interface Mark {
  readonly open: string;
  readonly close: string;
}

/**
 * Sets marked text in lines of at most `width` characters, words kept whole. A mark that runs over a
 * line end is closed there and opened again, so that each line stands alone.
 */
export function wrapMarked(stretches: readonly Stretch[], width: number, mark: Mark): string {
  const joined = stretches
    .map(({ text, numbers }) => {
      return numbers.length === 0 ? text : `${OPEN}${text}${CLOSE}[${numbers.join(',')}]`;
    })
    .join('');
  return joined
    .split('\n')
    .map((paragraph) => wrapParagraph(paragraph, width).join('\n'))
    .join('\n')
    .split('\n')
    .reduce(closeMarks(mark), { lines: [] as string[], isOpen: false })
    .lines.join('\n');
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of paragraph.split(' ')) {
    const size = word.replaceAll(OPEN, '').replaceAll(CLOSE, '').length;
    if (line !== '' && length + 1 + size > width) {
      lines.push(line);
      line = word;
      length = size;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      length += size + (length === 0 ? 0 : 1);
    }
  }
  return [...lines, line];
}

function closeMarks({ open, close }: Mark) {
  return (state: { lines: string[]; isOpen: boolean }, line: string) => {
    const isOpen =
      line.lastIndexOf(OPEN) > line.lastIndexOf(CLOSE) || (state.isOpen && !line.includes(CLOSE));
    const whole = `${state.isOpen ? OPEN : ''}${line}${isOpen ? CLOSE : ''}`;
    const shown = whole === `${OPEN}${CLOSE}` ? '' : whole.replaceAll(OPEN, open).replaceAll(CLOSE, close);
    return { lines: [...state.lines, shown], isOpen };
  };
}
