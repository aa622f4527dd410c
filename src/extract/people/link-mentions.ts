import type { MentionForm } from '../types.ts';
import { Directory } from './directory.ts';
import { createDraft, learn, type NamedCandidates, type PersonDraft } from './name-people.ts';
import { type Candidate, isStrongFirst } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { weighContext } from './weigh-context.ts';
import { weighName } from './weigh-name.ts';
import { SIGN } from './word-signs.ts';

export interface LinkedMention {
  readonly person: PersonDraft;
  readonly first: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly confidence: number;
}

interface LinkedPeople {
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
    const { person, form, confidence } = link;
    mentions.push({ person, first: candidate.first, end: candidate.end, form, confidence });
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
  if (byForename !== undefined && context > -1)
    return { person: byForename, form: 'short', confidence: 0.85 };
  const bySurname = directory.bySurname(key, null);
  if (bySurname !== undefined && isBareSurname(evidence, candidate, bySurname, context))
    return { person: bySurname, form: 'short', confidence: 0.75 };
  if (isTitledSurname(evidence, candidate)) {
    const person = directory.add(createDraft(words, lowers, 0.6, candidate.first));
    return { person, form: 'full', confidence: 0.7 };
  }
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

/** "Prime Minister Kowalski": a common surname straight after a post. */
function isTitledSurname({ signs, titleEnds }: Evidence, { first }: Candidate): boolean {
  return titleEnds[first] === 1 && (signs[first]! & (SIGN.surname | SIGN.soft | SIGN.first)) === SIGN.surname;
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
  if (context < -1 || before === 'of' || before === 'from' || before === 'for') return false;
  const isCommon = (evidence.signs[candidate.parts[0]!]! & SIGN.soft) !== 0;
  if (isCommon) return context >= 2;
  return person.honorific === null || context >= 2;
}
