/** Control and format characters, save those that are white space. */
const WITHOUT_WIDTH = /(?![\t-\r\u0085])[\p{Cc}\p{Cf}\ufffc]/gu;

/** White space that is not one plain space already. */
const UNEVEN = /[\s\u0085]{2,}|[\u0085]|[^\S ]/g;

/**
 * Makes every run of white space one space and drops what has no width: soft hyphens, zero-width
 * joiners, byte-order marks, control characters. Quotation marks and dashes stay as printed.
 */
export function normaliseText(text: string): string {
  let isUneven = false;
  let mayHide = false;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) isUneven ||= before === SPACE;
    else if (code < SPACE || (code > TILDE && !isPlain(code))) isUneven = mayHide = true;
    before = code;
  }
  if (!isUneven) return text.trim();
  const visible = mayHide ? text.replace(WITHOUT_WIDTH, '') : text;
  return visible.replace(UNEVEN, ' ').trim();
}

const SPACE = 32;
const TILDE = 126;

/** Whether a character beyond ASCII is one that prints, as far as is told fast: letters with marks, quotation marks, dashes. */
function isPlain(code: number): boolean {
  if (code < 0x600) return code > 0xad || (code > 0xa0 && code < 0xad);
  return code >= 0x2010 && code <= 0x2027;
}

/** As `normaliseText`, but keeps one line break where the text has any. */
export function normaliseLines(text: string): string {
  if (!text.includes('\n')) return normaliseText(text);
  return text
    .split('\n')
    .map(normaliseText)
    .filter((line) => line !== '')
    .join('\n');
}
