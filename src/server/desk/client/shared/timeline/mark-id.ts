/** A short name for a mark of a chart, the same each time the page is drawn, for its address. */
export function nameMark(kind: string, ...parts: readonly (string | null)[]): string {
  let hash = 0x811c9dc5;
  for (const sign of parts.map((part) => part ?? '').join('\n')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${kind}-${(hash >>> 0).toString(36)}`;
}
