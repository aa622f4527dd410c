import { learnWord, numberOf, type Token } from '../reading/index.ts';
import { HEADS } from '../titles/title-words.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import { HONORIFICS } from './lexicon/honorifics.ts';
import { HARD_NON_NAMES, NAMED_THINGS, SOFT_NON_NAMES, THING_NOUNS } from './lexicon/non-names.ts';
import { KIN_NOUNS, PERSON_NOUNS } from './lexicon/person-nouns.ts';
import { SPEECH_VERBS } from './lexicon/speech-verbs.ts';
import { COMMON_SURNAMES } from './lexicon/surnames.ts';
import { CAPITAL_PARTICLES, SURNAME_PARTICLES } from './lexicon/surname-particles.ts';
import { WEAK_FIRST_NAMES } from './lexicon/weak-first-names.ts';

/** What the lexicon knows of a word, as bits, so that each token is looked up once. */
export const SIGN = {
  first: 1,
  weakFirst: 2,
  honorific: 4,
  hard: 8,
  soft: 16,
  particle: 32,
  capitalParticle: 64,
  speech: 128,
  head: 256,
  personNoun: 512,
  thingNoun: 1024,
  namedThing: 2048,
  kin: 4096,
  surname: 8192,
} as const;

/** By the number of the word. */
const SIGNS = gather();

function gather(): Uint16Array {
  const signs: number[] = [0];
  const mark = (words: Iterable<string>, bit: number) => {
    for (const word of words) {
      const number = learnWord(word);
      signs[number] = (signs[number] ?? 0) | bit;
    }
  };
  mark(FIRST_NAMES.keys(), SIGN.first);
  mark(WEAK_FIRST_NAMES, SIGN.weakFirst);
  mark(HONORIFICS.keys(), SIGN.honorific);
  mark(SOFT_NON_NAMES, SIGN.soft);
  mark(
    [...HARD_NON_NAMES].filter((w) => !SOFT_NON_NAMES.has(w)),
    SIGN.hard,
  );
  mark(SURNAME_PARTICLES, SIGN.particle);
  mark(CAPITAL_PARTICLES, SIGN.capitalParticle);
  mark(SPEECH_VERBS, SIGN.speech);
  mark(HEADS.keys(), SIGN.head);
  mark(PERSON_NOUNS, SIGN.personNoun);
  mark(KIN_NOUNS, SIGN.personNoun | SIGN.kin);
  mark(COMMON_SURNAMES, SIGN.surname);
  mark(THING_NOUNS, SIGN.thingNoun);
  mark(NAMED_THINGS, SIGN.namedThing);
  return Uint16Array.from(signs, (known) => known ?? 0);
}

function signsOf(word: number): number {
  return word < SIGNS.length ? SIGNS[word]! : 0;
}

/** The signs of every token, by its index. A compound first name has those of its first half. */
export function readSigns(tokens: readonly Token[]): Uint16Array {
  const signs = new Uint16Array(tokens.length);
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const known = signsOf(token.word);
    if (known !== 0) signs[token.index] = known;
    else if (token.isCapitalised) signs[token.index] = signsOfName(token.lower);
  }
  return signs;
}

const ACCENTED = /[^ -~]/;

/** "Zoë" is Zoe; "Mary-Kate", "Mei-Ling" are first names by their first half; "Smith-Jones" has no signs. */
function signsOfName(lower: string): number {
  const plain = ACCENTED.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  const hyphen = plain.indexOf('-');
  const known = signsOf(numberOf(hyphen > 0 ? plain.slice(0, hyphen) : plain));
  return known & (SIGN.first | SIGN.weakFirst);
}
