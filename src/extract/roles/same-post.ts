/** Words of a title that make it another post: a deputy leader is no leader. */
const DISTINCT = [
  'deputy',
  'depute',
  'opposition',
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
  let shared = 0;
  for (const w of x) if (y.has(w)) shared++;
  const isLike = shared === Math.min(x.size, y.size) || (2 * shared) / (x.size + y.size) >= 0.8;
  return isLike && DISTINCT.every((w) => x.has(w) === y.has(w));
}

function contentOf(title: string): Set<string> {
  const lower = title.toLowerCase();
  const plain = PLAIN.test(lower) && !SHORT.test(lower) ? lower.replaceAll('-', ' ') : spellOut(lower);
  return new Set(
    plain
      .split(' ')
      .map((w) => (w.length > 4 && w.endsWith('s') ? w.slice(0, -1) : w))
      .filter((w) => w !== '' && !FILLERS.has(w)),
  );
}

const PLAIN = /^[a-z -]+$/;
/** Where any of the words stands that titles spell in several ways. */
const SHORT = /ceo|exec|dcs|children|chair/;

/** One spelling for what titles spell in several. */
function spellOut(lower: string): string {
  return lower
    .replace(/[‘’]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/\bceo\b|\bchief exec(?:utive officer)?\b/g, 'chief executive')
    .replace(/\bdcs\b/g, 'director of children')
    .replace(/\bchildren(?: and famil(?:y|ies))? services\b/g, 'children')
    .replace(/\bexec\b/g, 'executive')
    .replace(/\bchair(?:man|woman|person)\b/g, 'chair')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** "interim", "acting": whoever stands in follows the holder of the post itself. */
export function stripStandIn(title: string): string {
  return title.replace(/^(?:(?:interim|acting) )+/i, '');
}
