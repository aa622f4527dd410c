import type { Candidate } from './candidate.ts';
import { FEMALE, FIRST_NAMES, MALE } from './lexicon/first-names.ts';
import { isStrongFirst } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { weighContext } from './weigh-context.ts';
import { weighName } from './weigh-name.ts';

export type Gender = 'female' | 'male' | null;

/** A person while the article is being read. */
export interface PersonDraft {
  /** Tokens of the name, as printed. */
  readonly words: readonly string[];
  /** The same for look-ups. */
  readonly lowers: readonly string[];
  readonly surname: string;
  readonly weight: number;
  /** Index of the first token of its first candidate. */
  readonly at: number;
  gender: Gender;
  /** Whether an honorific gave the gender, not the forename alone. */
  isGenderSure: boolean;
  honorific: string | null;
  party: string | null;
}

export interface NamedCandidates {
  readonly people: PersonDraft[];
  /** For each candidate, the person that it names in full, or undefined. */
  readonly named: (PersonDraft | undefined)[];
}

interface Group {
  readonly indices: number[];
  readonly name: number;
  best: number;
  worst: number;
}

const HONORIFIC_ELSEWHERE = 4;
const PART_ELSEWHERE = 2.5;
const NEGATIVE_SHARE = 0.6;

/** A word of a name as written in the middle of a text: "JANE" is Jane; initials stay. */
function printedName(text: string): string {
  const isShouted = /^\p{Lu}{3,}$/u.test(text);
  return isShouted ? text[0]! + text.slice(1).toLowerCase() : text;
}

/** Decides which candidates of two words or more are people: evidence from the whole article adds up. */
export function namePeople(evidence: Evidence, candidates: readonly Candidate[]): NamedCandidates {
  const { tokens } = evidence.reading;
  const addressed = addressedSurnames(evidence, candidates);
  const groups = new Map<string, Group>();
  candidates.forEach((candidate, index) => {
    if (candidate.parts.length < 2) return;
    const key = lowersOf(evidence, candidate).join(' ');
    const context = weighContext(evidence, candidate);
    const group = groups.get(key);
    if (group === undefined) {
      const name = weighName(evidence, candidate) + weighAddressed(evidence, candidate, addressed);
      groups.set(key, { indices: [index], name, best: context, worst: context });
    } else {
      group.indices.push(index);
      group.best = Math.max(group.best, context);
      group.worst = Math.min(group.worst, context);
    }
  });
  const people: PersonDraft[] = [];
  const named = candidates.map((): PersonDraft | undefined => undefined);
  for (const { indices, name, best, worst } of groups.values()) {
    const weight = name + best + (worst < best ? NEGATIVE_SHARE * Math.min(worst, 0) : 0);
    if (weight <= 0) continue;
    const candidate = candidates[indices[0]!]!;
    const lowers = lowersOf(evidence, candidate);
    const words = candidate.parts.map((i) => printedName(tokens[i]!.text));
    const person = createDraft(words, lowers, weight, candidate.first);
    people.push(person);
    for (const index of indices) {
      named[index] = person;
      learn(person, candidates[index]!);
    }
  }
  return mergeFuller({ people, named });
}

export function createDraft(
  words: readonly string[],
  lowers: readonly string[],
  weight: number,
  at: number,
): PersonDraft {
  return {
    words,
    lowers,
    surname: surnameKey(lowers.at(-1)!),
    weight,
    at,
    gender: genderOf(lowers[0]!),
    isGenderSure: false,
    honorific: null,
    party: null,
  };
}

/** One key for a surname whose ending follows the sex: Kowalski and Kowalska, Ivanov and Ivanova. */
export function surnameKey(surname: string): string {
  if (surname.endsWith('ska') || surname.endsWith('cka') || surname.endsWith('dzka'))
    return `${surname.slice(0, -1)}i`;
  return surname.endsWith('ova') || surname.endsWith('eva') ? surname.slice(0, -1) : surname;
}

export function learn(person: PersonDraft, candidate: Candidate): void {
  if (candidate.honorific === null) return;
  person.honorific ??= singular(candidate.honorificText);
  if (candidate.honorific.gender === null) return;
  person.gender = candidate.honorific.gender;
  person.isGenderSure = true;
}

/** "Cllrs Wren and Moss": each is "Cllr". */
function singular(honorific: string | null): string | null {
  if (honorific === 'Messrs') return 'Mr';
  return honorific?.replace(/^(Cllr|Coun|Councillor|Dr)s$/, '$1') ?? null;
}

const ACCENTED = /[^ -~]/;

function genderOf(firstName: string): Gender {
  const plain = ACCENTED.test(firstName) ? firstName.normalize('NFD').replace(/\p{M}/gu, '') : firstName;
  const half = plain.slice(0, Math.max(plain.indexOf('-'), 0));
  const sexes = FIRST_NAMES.get(firstName) ?? FIRST_NAMES.get(plain) ?? FIRST_NAMES.get(half) ?? 0;
  if (sexes === FEMALE) return 'female';
  return sexes === MALE ? 'male' : null;
}

function lowersOf(evidence: Evidence, candidate: Candidate): string[] {
  return candidate.parts.map((i) => evidence.reading.tokens[i]!.lower);
}

/** Surnames that an honorific addresses somewhere: "Mr Devon" makes "Edgar Devon" sure. */
function addressedSurnames(evidence: Evidence, candidates: readonly Candidate[]): Set<string> {
  const surnames = new Set<string>();
  for (const c of candidates) {
    if (c.honorific === null || c.honorific.kind === 'rank' || c.honorific.kind === 'knight') continue;
    if (c.parts.length === 1) surnames.add(evidence.reading.tokens[c.parts[0]!]!.lower);
    else if (c.parts.length > 1) surnames.add(lowersOf(evidence, c).slice(-2).join(' '));
  }
  return surnames;
}

function weighAddressed(evidence: Evidence, candidate: Candidate, addressed: ReadonlySet<string>): number {
  const lowers = lowersOf(evidence, candidate);
  if (addressed.has(lowers.at(-1)!) || addressed.has(lowers.slice(-2).join(' '))) return HONORIFIC_ELSEWHERE;
  // "Ko Zhenyi … Dr Ko": the family name stands first.
  return addressed.has(lowers[0]!) && !isStrongFirst(evidence.signs[candidate.parts[0]!]!)
    ? PART_ELSEWHERE
    : 0;
}

/** A shorter form of a fuller name is the same person: "Harjit Moss" and "Harjit Singh Moss". */
function mergeFuller({ people, named }: NamedCandidates): NamedCandidates {
  const bySurname = new Map<string, PersonDraft[]>();
  for (const p of people) {
    const same = bySurname.get(p.surname);
    if (same) same.push(p);
    else bySurname.set(p.surname, [p]);
  }
  const fuller = new Map<PersonDraft, PersonDraft>();
  for (const same of bySurname.values()) {
    for (const short of same.slice(0, 50)) {
      const long = same.slice(0, 50).find((p) => p !== short && isFullerForm(p.lowers, short.lowers));
      if (long !== undefined) fuller.set(short, long);
    }
  }
  if (fuller.size === 0) return { people, named };
  const resolve = (p: PersonDraft): PersonDraft => {
    const long = fuller.get(p);
    return long === undefined ? p : resolve(long);
  };
  for (const [short] of fuller) {
    const long = resolve(short);
    long.honorific ??= short.honorific;
    long.gender ??= short.gender;
  }
  return {
    people: people.filter((p) => !fuller.has(p)),
    named: named.map((p) => (p === undefined ? p : resolve(p))),
  };
}

/**
 * Whether `long` has the first and last words of `short` and more between, or ends with all of it ("Ms van der
 * Wren"), or has its initials spelt out.
 */
function isFullerForm(long: readonly string[], short: readonly string[]): boolean {
  if (long.length > short.length) {
    if (long.at(-1) !== short.at(-1)) return false;
    return long[0] === short[0] || short.every((word, i) => long[long.length - short.length + i] === word);
  }
  if (long.length !== short.length || long.at(-1) !== short.at(-1)) return false;
  const initial = short[0]!;
  return initial.length === 1 && long[0]!.length > 1 && long[0]!.startsWith(initial);
}
