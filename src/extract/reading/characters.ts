const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;

// One look-up a character for the Latin blocks; anything beyond asks the Unicode tables.
const CLASS = new Uint8Array(0x250);
for (let c = 0; c < CLASS.length; c++) {
  const ch = String.fromCharCode(c);
  if (/\p{L}/u.test(ch)) CLASS[c]! |= LETTER;
  if (/\p{Lu}/u.test(ch)) CLASS[c]! |= UPPER;
  if (/\p{Nd}/u.test(ch)) CLASS[c]! |= DIGIT;
}
const ANY_LETTER = /[\p{L}\p{M}]/u;
const ANY_UPPER = /\p{Lu}/u;

/** The functions below take a UTF-16 unit; NaN (past the end of a text) is none of anything. */
export function isLetter(unit: number): boolean {
  if (unit < 0x250) return (CLASS[unit]! & LETTER) !== 0;
  return unit >= 0x250 && !(unit >= 0x2000 && unit <= 0x2bff) && ANY_LETTER.test(String.fromCharCode(unit));
}

export function isUpper(unit: number): boolean {
  if (unit < 0x250) return (CLASS[unit]! & UPPER) !== 0;
  return unit >= 0x250 && ANY_UPPER.test(String.fromCharCode(unit));
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x202f || unit === 0x2009
  );
}

/** Apostrophes as printed: straight, typographic, modifier letter. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

/** Hyphens that join words; dashes part them. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}
