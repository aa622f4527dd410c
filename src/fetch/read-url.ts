/**
 * The URL a text spells, or null. Not `URL.canParse`: on Node 20, once compiled, it calls a URL with an
 * accented letter in it invalid. Not `URL.parse`: the oldest Node supported lacks it.
 */
export function readUrl(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
