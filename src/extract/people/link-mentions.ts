import { FIRST_NAMES } from './lexicon/first-names.ts';
import { WEAK_FIRST_NAMES } from './lexicon/weak-first-names.ts';
import type { MentionForm } from '../types.ts';
import {
  createDraft,
  learn,
  surnameKey,
  type Gender,
  type NamedCandidates,
  type PersonDraft,
} from './name-people.ts';
import { isStrongFirst, type Candidate } from './read-candidates.ts';
import { weighContext, weighName, type Evidence } from './weigh-candidate.ts';
import { SIGN } from './word-signs.ts';

export interface LinkedMention {
  readonly person: PersonDraft;
  readonly first: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly confidence: number;
}

export interface LinkedPeople {
  readonly people: PersonDraft[];
  readonly mentions: LinkedMention[];
}

const FORENAME_ALONE = 1.4;

/** Links every candidate to a person, in text order; adds people known by surname or by forename alone. */
export function linkMentions(
  evidence: Evidence,
  candidates: readonly Candidate[],
  { people, named }: NamedCandidates,
): LinkedPeople {
  const directory = new Directory(people);
  const mentions: LinkedMention[] = [];
  candidates.forEach((candidate, index) => {
    const full = named[index];
    const link =
      full === undefined
        ? linkShort(evidence, candidates, named, directory, index)
        : { person: full, form: 'full' as const, confidence: 0.97 };
    if (link === undefined) return;
    learn(link.person, candidate);
    directory.touch(link.person, candidate.first);
    mentions.push({ ...link, first: candidate.first, end: candidate.end });
  });
  return { people: directory.people, mentions };
}

type Link = Pick<LinkedMention, 'person' | 'form' | 'confidence'>;

function linkShort(
  evidence: Evidence,
  candidates: readonly Candidate[],
  named: readonly (PersonDraft | undefined)[],
  directory: Directory,
  index: number,
): Link | undefined {
  const candidate = candidates[index]!;
  const { tokens } = evidence.reading;
  const words = candidate.parts.map((i) => tokens[i]!.text);
  const lowers = candidate.parts.map((i) => tokens[i]!.lower);
  const key = lowers.at(-1)!;
  if (candidate.honorific !== null) {
    const { gender, kind } = candidate.honorific;
    const known =
      kind === 'knight'
        ? (directory.byForename(lowers[0]!, gender) ?? directory.bySurname(key, gender))
        : (directory.bySurname(key, gender) ?? directory.byAnyName(key, gender));
    if (known !== undefined) return { person: known, form: 'short', confidence: 0.95 };
    const commoner = kind === 'peer' ? nameBeforePeerage(evidence, candidates, named, index) : undefined;
    if (commoner !== undefined) {
      directory.addTitle(commoner, key);
      return { person: commoner, form: 'short', confidence: 0.85 };
    }
    if (kind === 'rank' && (evidence.signs[candidate.parts[0]!]! & SIGN.soft) !== 0) return undefined;
    const person = directory.add(createDraft(words, lowers, kind === 'rank' ? 0.6 : 3, candidate.first));
    person.gender = gender;
    return { person, form: 'full', confidence: kind === 'rank' ? 0.7 : 0.9 };
  }
  if (lowers.length > 1) return undefined;
  const shared = linkSharedSurname(evidence, candidates, named, directory, index);
  if (shared !== undefined) return shared;
  const context = weighContext(evidence, candidate);
  const byForename = directory.byForename(key, null);
  if (byForename !== undefined && context > -2)
    return { person: byForename, form: 'short', confidence: 0.85 };
  const bySurname = directory.bySurname(key, null);
  if (bySurname !== undefined && isBareSurname(evidence, candidate, bySurname, context))
    return { person: bySurname, form: 'short', confidence: 0.75 };
  if ((evidence.signs[candidate.parts[0]!]! & SIGN.first) === 0) return undefined;
  const weight =
    weighName(evidence, candidate) +
    context -
    (isStrongFirst(evidence.signs[candidate.parts[0]!]!) ? 1.5 : 0.9);
  if (weight < FORENAME_ALONE) return undefined;
  const person = directory.add(createDraft(words, lowers, weight - FORENAME_ALONE, candidate.first));
  return { person, form: 'full', confidence: 0.7 };
}

const PEERAGE_REACH = 8;

/** "Lord Wren, who as plain John Moss was a minister", "Lord Wren, formerly John Moss": one person. */
function nameBeforePeerage(
  evidence: Evidence,
  candidates: readonly Candidate[],
  named: readonly (PersonDraft | undefined)[],
  index: number,
): PersonDraft | undefined {
  const { tokens } = evidence.reading;
  const next = candidates[index + 1];
  const person = named[index + 1];
  const { end } = candidates[index]!;
  if (next === undefined || person === undefined || next.first - end > PEERAGE_REACH) return undefined;
  if (tokens[next.first]!.sentence !== tokens[end - 1]!.sentence) return undefined;
  for (let at = end; at < next.first; at++)
    if (tokens[at]!.lower === 'as' || tokens[at]!.lower === 'formerly') return person;
  return undefined;
}

/** "Roger and Rosemary Wren" are two people of one surname. */
function linkSharedSurname(
  evidence: Evidence,
  candidates: readonly Candidate[],
  named: readonly (PersonDraft | undefined)[],
  directory: Directory,
  index: number,
): Link | undefined {
  const candidate = candidates[index]!;
  const next = candidates[index + 1];
  const partner = named[index + 1];
  if (next === undefined || partner === undefined || next.honorific !== null) return undefined;
  const { tokens } = evidence.reading;
  if (next.first !== candidate.end + 1 || tokens[candidate.end]!.lower !== 'and') return undefined;
  const both = SIGN.first & evidence.signs[candidate.parts[0]!]! & evidence.signs[next.parts[0]!]!;
  if (both === 0) return undefined;
  const forename = tokens[candidate.parts[0]!]!;
  const known = directory.byForename(forename.lower, null);
  if (known !== undefined) return { person: known, form: 'short', confidence: 0.85 };
  const words = [forename.text, ...partner.words.slice(1)];
  const lowers = [forename.lower, ...partner.lowers.slice(1)];
  const person = directory.add(createDraft(words, lowers, 2, candidate.first));
  return { person, form: 'full', confidence: 0.9 };
}

/** A surname without honorific, where it can hardly be the place of the same name. */
function isBareSurname(
  evidence: Evidence,
  candidate: Candidate,
  person: PersonDraft,
  context: number,
): boolean {
  const { tokens } = evidence.reading;
  const before = tokens[candidate.first - 1]?.lower;
  if (context <= -2 || before === 'of' || before === 'from' || before === 'for') return false;
  const isCommon = (evidence.signs[candidate.parts[0]!]! & SIGN.soft) !== 0;
  if (isCommon) return context >= 2;
  return person.honorific === null || context >= 2;
}

/** People by the names that short mentions use, the most recently mentioned first. */
class Directory {
  readonly people: PersonDraft[];
  private readonly forenames = new Map<string, PersonDraft[]>();
  private readonly surnames = new Map<string, PersonDraft[]>();
  private readonly parts = new Map<string, PersonDraft[]>();
  private readonly seen = new Map<PersonDraft, number>();

  constructor(people: readonly PersonDraft[]) {
    this.people = [];
    for (const person of people) this.add(person);
  }

  add(person: PersonDraft): PersonDraft {
    this.people.push(person);
    if (person.lowers.length > 1) push(this.forenames, person.lowers[0]!, person);
    push(this.surnames, person.surname, person);
    // "Mr Stuart" is not Stuart Moss; but "Dr Hu" may be Hu Mingyue.
    person.lowers.forEach((word, i) => {
      if (i > 0 || !FIRST_NAMES.has(word) || WEAK_FIRST_NAMES.has(word)) push(this.parts, word, person);
    });
    return person;
  }

  /** Makes a person known by the name of a peerage too. */
  addTitle(person: PersonDraft, word: string): void {
    push(this.surnames, surnameKey(word), person);
  }

  touch(person: PersonDraft, at: number): void {
    this.seen.set(person, at);
  }

  byForename(word: string, gender: Gender): PersonDraft | undefined {
    return this.choose(this.forenames.get(word), gender);
  }

  bySurname(word: string, gender: Gender): PersonDraft | undefined {
    return this.choose(this.surnames.get(surnameKey(word)), gender);
  }

  byAnyName(word: string, gender: Gender): PersonDraft | undefined {
    return this.choose(this.parts.get(word), gender);
  }

  /** Of those whom the gender allows, the one seen last; before any was seen, the one to come first. */
  private choose(list: readonly PersonDraft[] | undefined, gender: Gender): PersonDraft | undefined {
    if (list === undefined) return undefined;
    let best: PersonDraft | undefined;
    let bestScore = -Infinity;
    for (const person of list.length > MOST_NAMESAKES ? list.slice(0, MOST_NAMESAKES) : list) {
      const isOther = gender !== null && person.gender !== null && person.gender !== gender;
      if (isOther && person.isGenderSure) continue;
      const sure = isOther ? -1e7 : gender !== null && person.gender === gender ? 1e7 : 0;
      const score = (this.seen.get(person) ?? -1 - person.at) + sure;
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }
}

const MOST_NAMESAKES = 30;

function push(map: Map<string, PersonDraft[]>, key: string, person: PersonDraft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}
