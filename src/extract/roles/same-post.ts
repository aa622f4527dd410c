/** Words of a title that make it another post: a deputy leader is no leader. */
const DISTINCT = [
  'deputy',
  'depute',
  'depute',
  'vice',
  'assistant',
  'interim',
  'acting',
  'shadow',
  'joint',
  'co',
  'associate',
  'former',
  'group',
];
const FILLERS = new Set(['the', 'a', 'an', 'of', 'for', 'and', 'its', 'to', 'in', 'at', 'on', 's']);

/** Whether two titles name one post, of the same rank. */
export function isSamePost(a: string, b: string): boolean {
  if (a === b) return true;
  const x = contentOf(a);
  const y = contentOf(b);
  if (DISTINCT.some((w) => x.has(w) !== y.has(w))) return false;
  const shared = [...x].filter((w) => y.has(w)).length;
  return shared === Math.min(x.size, y.size) || (2 * shared) / (x.size + y.size) >= 0.8;
}

function contentOf(title: string): Set<string> {
  const plain = title
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/\bceo\b|\bchief exec(?:utive officer)?\b/g, 'chief executive')
    .replace(/\bdcs\b/g, 'director of children')
    .replace(/\bchildren(?: and famil(?:y|ies))? services\b/g, 'children')
    .replace(/\bexec\b/g, 'executive')
    .replace(/\bchair(?:man|woman|person)\b/g, 'chair')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(
    plain
      .split(' ')
      .map((w) => (w.length > 4 && w.endsWith('s') ? w.slice(0, -1) : w))
      .filter((w) => w !== '' && !FILLERS.has(w)),
  );
}
