/** Which addresses of a source are wanted. */
export interface PathRules {
  /** Patterns of which one must match; none: any address will do. */
  readonly allow: readonly string[];
  /** Patterns of which none may match. */
  readonly deny: readonly string[];
}

/** Is the address, by its path and query, one that the rules let through? */
export function isPathWanted(url: string, { allow, deny }: PathRules): boolean {
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  return (
    (allow.length === 0 || allow.some((pattern) => matchesPath(path, pattern))) &&
    !deny.some((pattern) => matchesPath(path, pattern))
  );
}

/** As in a robots.txt: from the beginning, "*" for anything, and a "$" at the end of the pattern for the end. */
function matchesPath(path: string, pattern: string): boolean {
  const isAnchored = pattern.endsWith('$');
  const [first = '', ...parts] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = isAnchored ? parts.pop() : undefined;
  // The leftmost place for each part leaves the most room for the others, so no other need be tried.
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isAnchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
