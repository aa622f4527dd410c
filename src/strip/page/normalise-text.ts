const BEYOND_ASCII = /[^ -~]/;
const UNEVEN = /[^ -~]| {2}/;
/** Control and format characters, save those that are white space. */
const WITHOUT_WIDTH = /(?![\t-\r\u0085])[\p{Cc}\p{Cf}\ufffc]/gu;

/**
 * Makes every run of white space one space and drops what has no width: soft hyphens, zero-width
 * joiners, byte-order marks, control characters. Quotation marks and dashes stay as printed.
 */
export function normaliseText(text: string): string {
  if (!UNEVEN.test(text)) return text.trim();
  const visible = BEYOND_ASCII.test(text) ? text.replace(WITHOUT_WIDTH, '') : text;
  return visible.replace(/[\s\u0085]+/g, ' ').trim();
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
