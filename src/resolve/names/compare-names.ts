import { isSameForename } from './nicknames.ts';
import { fullName, isSpeltOut, type PersonName } from './person-name.ts';

/**
 * How two names agree, closest first: `same` in every letter; `variant` by a middle name more or another form of the
 * forename ("Dave", "David"); `initial` where a forename is only an initial. Null where they are no one person's:
 * another surname is never taken for a married name.
 */
export type NameMatch = 'same' | 'variant' | 'initial' | null;

export function compareNames(a: PersonName, b: PersonName): NameMatch {
  if (a.surname !== b.surname) return null;
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return null;
  const [x, y] = [a.forenames[0], b.forenames[0]];
  if (x === undefined || y === undefined) return null;
  const spelt = isSpeltOut(a) && isSpeltOut(b);
  if (spelt ? !isSameForename(x, y) : x[0] !== y[0]) return null;
  if (!agreeInMiddle(a.forenames, b.forenames)) return null;
  if (!spelt) return 'initial';
  return fullName(a) === fullName(b) ? 'same' : 'variant';
}

/** Middle names may be left out, and cut to initials, but not differ. */
function agreeInMiddle(a: readonly string[], b: readonly string[]): boolean {
  const shared = Math.min(a.length, b.length);
  for (let at = 1; at < shared; at++) {
    const [x, y] = [a[at] ?? '', b[at] ?? ''];
    const isInitial = x.length === 1 || y.length === 1;
    if (isInitial ? x[0] !== y[0] : !isSameForename(x, y)) return false;
  }
  return true;
}
