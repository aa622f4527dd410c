/** Marks of combining accents, once a name is decomposed. */
const ACCENTS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['\u2019\u2018\u02bc`\u00b4]/g;
const NON_WORDS = /[^a-z0-9]+/;

/** Letters that do not decompose into a base letter and an accent. */
const foldLetter = (text: string): string =>
  text.replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/ß/g, 'ss');

/**
 * The words of a name in the one form that names are compared in: lower case, without accents and
 * apostrophes, "&" as "and", hyphens parting words. "King’s Lynn & West Norfolk" gives kings, lynn, and,
 * west, norfolk.
 */
export function nameWords(text: string): string[] {
  return foldLetter(text.normalize('NFKD').replace(ACCENTS, '').toLowerCase())
    .replace(APOSTROPHES, '')
    .replace(/&/g, ' and ')
    .split(NON_WORDS)
    .filter((word) => word !== '');
}
