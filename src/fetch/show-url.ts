const SHOWN_LENGTH = 200;

/** The URL as a reason may show it: one line, of bounded length, and never with a password. */
export function showUrl(url: string): string {
  const clean = Array.from(url.replace(/\/\/[^/?#@\s]{0,300}@/, '//…@'), (character) =>
    character < ' ' || character === '\u007f' ? ' ' : character,
  );
  return clean.length > SHOWN_LENGTH ? `${clean.slice(0, SHOWN_LENGTH).join('')}…` : clean.join('');
}
