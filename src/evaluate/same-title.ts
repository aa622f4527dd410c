import { measureOverlap, toWords } from './normalise.ts';

const CHAIR = /^(?:vice |deputy |co )?(?:chair|chairs|chairman|chairwoman|chairperson|convener|convenor)\b/;
const MAYOR = /^(?:deputy |elected |metro |directly elected |lord )*(?:mayor|mayoress|provost)\b/;

/** Whether two titles mean one post, as far as their words can tell. */
export function isSameTitle(a: string, b: string): boolean {
  if (measureOverlap(a, b) >= 0.6) return true;
  const [left, right] = [toWords(a).join(' '), toWords(b).join(' ')];
  // One who "chairs the scrutiny committee" may be given as "chair" or as "chair of" it.
  const chair = matchBoth(CHAIR, left, right);
  if (chair !== null && (chair === left || chair === right)) return true;
  // "Mayor" and "mayor of York and North Yorkshire" are one title.
  return matchBoth(MAYOR, left, right) !== null;
}

function matchBoth(pattern: RegExp, a: string, b: string): string | null {
  const found = pattern.exec(a)?.[0];
  return found !== undefined && found === pattern.exec(b)?.[0] ? found : null;
}
