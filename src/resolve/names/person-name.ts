import { nameWords } from '../../register/index.ts';
import { letterOf } from './nicknames.ts';

/** A person's name in the form that names are compared in: folded to lower case without accents. */
export interface PersonName {
  /** Given names in order; an initial is one letter. Empty where only one name is known. */
  readonly forenames: readonly string[];
  /** The last name with its particles, hyphens gone: "smithjones", "vandermeer". */
  readonly surname: string;
  /** "junior", "senior", "iii"; null for most. */
  readonly suffix: string | null;
}

const SUFFIXES: Readonly<Record<string, string>> = {
  jr: 'junior',
  jnr: 'junior',
  junior: 'junior',
  sr: 'senior',
  snr: 'senior',
  senior: 'senior',
  ii: 'ii',
  iii: 'iii',
};
const PARTICLES = new Set(
  'de del della di da du la le van von der den ter ap ab al el bin ibn abu mac mc st san'.split(' '),
);

const fold = (word: string): string => nameWords(word).join('').replaceAll(/[',]/g, '');

/** Reads a name as an article has it, without honorific and post-nominals. */
export function readPersonName(name: string): PersonName {
  const words = name.split(/\s+/).flatMap(splitInitials).filter(Boolean);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 ? (SUFFIXES[last] ?? null) : null;
  if (suffix !== null) words.pop();
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1] ?? '')) at--;
  return {
    forenames: words.slice(0, Math.max(0, at)),
    surname: words.slice(Math.max(0, at)).join(''),
    suffix,
  };
}

/** "J.B." and "JB" are two initials; "Jo" is a name. */
function splitInitials(word: string): string[] {
  if (/^(?:[A-Z]\.){2,4}$/.test(word)) return word.toLowerCase().replaceAll('.', '').split('');
  if (/^[A-Z]{2,3}$/.test(word) && SUFFIXES[word.toLowerCase()] === undefined)
    return word.toLowerCase().split('');
  return [fold(word)];
}

/** Whether the first name is spelt out: "Dave Hill" and not "D Hill" or "Hill". */
export function isSpeltOut({ forenames }: PersonName): boolean {
  return (forenames[0]?.length ?? 0) > 1;
}

/** The whole name as one string: equal for names that are the same. */
export function fullName({ forenames, surname, suffix }: PersonName): string {
  return [...forenames, surname, ...(suffix === null ? [] : [suffix])].join(' ');
}

/**
 * What the names of one person have in common, however it is written: the surname and a letter. Null where only one
 * name is known, which may be anybody's.
 */
export function nameBlock({ forenames, surname }: PersonName): string | null {
  const [first] = forenames;
  return first === undefined || surname === '' ? null : `${surname} ${letterOf(first)}`;
}
