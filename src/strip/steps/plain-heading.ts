/** Longer lines are no headings of boilerplate. */
const MAX_HEADING = 80;

/** Nearly all lines: nothing to take off or make even. */
const PLAIN = /^[A-Za-z0-9][ -~]*[A-Za-z0-9?!)]$/;

/**
 * A heading's words alone: lower case, without bullets, colons or dashes around it. Empty for a line
 * of more than 80 characters.
 */
export function plainHeading(text: string): string {
  if (text.length > MAX_HEADING) return '';
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\d]+|[^\p{L}\d?!)]+$/gu, '')
    .replace(/\s+/g, ' ');
}
