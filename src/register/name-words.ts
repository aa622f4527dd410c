/** Marks of combining accents, once a name is decomposed. */
const ACCENTS = /[\u0300-\u036f]/g;
const APOSTROPHES = /[\u2019\u2018\u02bc`\u00b4]/g;
/** Letters and marks that no spelling changes. */
const ENGLISH = /^[ -~\u2019\u2018]*$/;
const NON_WORDS = /[^a-z0-9,']+/;

const LETTERS_WITHOUT_BASE: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss' };

/**
 * The words of a name in the one form that names are compared in: lower case, without accents, "&" as
 * "and", hyphens parting words, the possessive "'s" and the comma words of their own, other apostrophes
 * gone. "King’s Lynn & West Norfolk" gives king, 's, lynn, and, west, norfolk.
 */
export function nameWords(text: string): string[] {
  if (/^[a-z0-9]+$/.test(text)) return [text];
  // Most words have letters of English, digits and hyphens alone.
  const plain = /^[a-z0-9.£%:/ -]+$/i.test(text) ? text.toLowerCase() : spellOut(text);
  return plain.split(NON_WORDS).filter((word) => word !== '');
}

function spellOut(text: string): string {
  return (ENGLISH.test(text) ? text.toLowerCase() : withoutAccents(text))
    .replace(APOSTROPHES, "'")
    .replace(/'(?!s(?![a-z0-9]))/g, '')
    .replace(/'s/g, " 's ")
    .replace(/&/g, ' and ')
    .replace(/,/g, ' , ');
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[øłđß]/g, (letter) => LETTERS_WITHOUT_BASE[letter] ?? letter);
}
