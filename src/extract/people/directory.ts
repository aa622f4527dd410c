import { FIRST_NAMES } from './lexicon/first-names.ts';
import { WEAK_FIRST_NAMES } from './lexicon/weak-first-names.ts';
import { type Gender, type PersonDraft, surnameKey } from './name-people.ts';

/** People by the names that short mentions use, the most recently mentioned first. */
export class Directory {
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
    // "Mr Stuart" is not Stuart Moss; but "Dr Ko" may be Ko Zhenyi.
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
