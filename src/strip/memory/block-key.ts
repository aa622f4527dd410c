/** Two FNV-1a sums over the text, as 16 hexadecimal digits: short enough to keep thousands per site. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The same for blocks that differ only in case, punctuation and numbers: "3 jobs this week", "5 jobs this week". */
export function keyOfBlock(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim();
  return hash(plain);
}
