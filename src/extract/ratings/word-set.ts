/** A set of words from a list parted by white space: how vocabularies are written in this folder. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((w) => w !== ''));
}
