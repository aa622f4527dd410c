import { type Reading, waitFor } from '../reading/index.ts';
import type { LinkedMention } from './link-mentions.ts';
import type { PersonDraft } from './name-people.ts';
import { readDescription } from './read-description.ts';
import { SIGN } from './word-signs.ts';

const PRONOUNS = new Map<string, 'female' | 'male'>([
  ...'he him his himself'.split(' ').map((w) => [w, 'male'] as const),
  ...'she her hers herself'.split(' ').map((w) => [w, 'female'] as const),
  ["he's", 'male'],
  ["he'd", 'male'],
  ["he'll", 'male'],
  ["she's", 'female'],
  ["she'd", 'female'],
  ["she'll", 'female'],
]);
const PREPOSITIONS = new Set(
  'of by from with to for at in on against about under between and than like'.split(' '),
);

interface Focus {
  readonly person: PersonDraft;
  /** Sentence and paragraph (of those not all direct speech) of the last mention, and whether it was there the subject. */
  sentence: number;
  paragraph: number;
  token: number;
  isSubject: boolean;
  /** How often the article has meant this person so far. */
  count: number;
  /** The end of the last mention, and the relative pronoun straight after it, or -1. */
  end: number;
  relative: number;
}

const TOPICAL = 0.5;
const MOST_TOPICAL = 2;
/** A forename of the other sex is strong evidence against, but parents are free. */
const OTHER_GENDER = -5;
const WHERE = 4;
const REACH_PARAGRAPHS = 4;
const MOST_IN_FOCUS = 8;

/**
 * Resolves "he", "she", "his", "her" outside direct speech: to the person of that gender in focus, where
 * subjects hold the focus longer than others and newer mentions beat older ones. A person of unknown gender
 * takes the gender of the first pronoun that can mean no one else.
 */
export function resolvePronouns(
  reading: Reading,
  signs: Uint16Array,
  mentions: readonly LinkedMention[],
): LinkedMention[] {
  const { tokens } = reading;
  const resolved: LinkedMention[] = [];
  const focus: Focus[] = [];
  let next = 0;
  let subjectSentence = -1;
  let winner: PersonDraft | undefined;
  // A statement of five paragraphs by another takes nobody out of focus: only those that narrate count.
  let paragraph = 0;
  let narrated = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.quotation < 0 && tokens[at]!.kind === 'word' && tokens[at]!.paragraph !== narrated) {
      narrated = tokens[at]!.paragraph;
      paragraph++;
    }
    const mention = mentions[next];
    if (mention?.first === at) {
      next++;
      if (tokens[at]!.quotation >= 0) continue;
      const isSubject = tokens[at]!.sentence !== subjectSentence && isSubjectAt(reading, signs, mention);
      if (isSubject) subjectSentence = tokens[at]!.sentence;
      if (isSubject && winner === undefined && hasWon(reading, mention.end)) winner = mention.person;
      enter(focus, mention.person, reading, at, paragraph, isSubject);
      focus[0]!.end = mention.end;
      continue;
    }
    const token = tokens[at]!;
    if ((token.triggers & WORDS) === 0 || token.kind !== 'word' || token.quotation >= 0) continue;
    const described = token.lower === 'the' ? readDescription(reading, at) : undefined;
    if (described !== undefined) {
      const person = described.isElected ? winner : chooseDescribed(focus, described.party, paragraph);
      if (person === undefined) continue;
      resolved.push({ person, first: at, end: described.end, form: 'generic', confidence: 0.7 });
      subjectSentence = token.sentence;
      enter(focus, person, reading, at, paragraph, true);
      continue;
    }
    if (token.text.length > 7) continue;
    if (RELATIVES.has(token.lower)) markRelative(focus, reading, at);
    const gender = PRONOUNS.get(token.lower);
    if (gender === undefined) continue;
    const choice =
      findAhead(reading, signs, mention, at, gender) ??
      choose(focus, gender, reading, at, paragraph, namedAfter(reading, mentions, next, at));
    if (choice === undefined) continue;
    const { person } = choice;
    // A forename and a pronoun that agree leave no doubt.
    if (person.gender === gender) person.isGenderSure = true;
    person.gender = gender;
    resolved.push({ person, first: at, end: at + 1, form: 'pronoun', confidence: choice.confidence });
    const isNominative = token.lower.startsWith('he')
      ? !token.lower.startsWith('her')
      : token.lower.startsWith('she');
    const isSubject = isNominative && token.sentence !== subjectSentence;
    if (isSubject) subjectSentence = token.sentence;
    enter(focus, person, reading, at, paragraph, isSubject || choice.isSubject);
  }
  return resolved;
}

/** The first person of a sentence that no preposition governs, or the speaker after a verb of speech. */
function isSubjectAt(reading: Reading, signs: Uint16Array, mention: LinkedMention): boolean {
  const { tokens } = reading;
  if (tokens[mention.end]?.kind === 'possessive' || isKin(reading, mention.first)) return false;
  const before = tokens[mention.first - 1];
  if (before === undefined || before.sentence !== tokens[mention.first]!.sentence) return true;
  if ((signs[before.index]! & SIGN.speech) !== 0) return true;
  if (before.text === ',' && isFrontedAddressee(reading, signs, before.index)) return false;
  return !PREPOSITIONS.has(before.lower) && !isAddressee(reading, signs, before.index);
}

const WINS = new Set('won wins gained gains took takes received polled secured topped held'.split(' '));
const WON = new Set('votes seat by-election poll ballot ward'.split(' '));
const WIN_REACH = 16;

/** "Jane Moss received 612 votes, beating", "took the seat with", "has been elected". */
function hasWon({ tokens }: Reading, from: number): boolean {
  const { sentence } = tokens[from - 1]!;
  let isWin = false;
  let isRunnerUp = false;
  for (let i = from; i < from + WIN_REACH && tokens[i]?.sentence === sentence; i++) {
    const { lower } = tokens[i]!;
    if (/^(?:second|third|fourth|last|lost)$/.test(lower)) isRunnerUp = true;
    if (lower === 'beating') return true;
    if (lower === 'elected' && /^(?:was|been|is)$/.test(tokens[i - 1]!.lower)) return true;
    if (WINS.has(lower)) isWin = true;
    else if (isWin && WON.has(lower)) return !isRunnerUp;
  }
  return false;
}

const POST_LENGTH = 4;

/** "in his letter to Conservative leader John Moss he said": a post may stand after the preposition. */
function isAddressee({ tokens }: Reading, signs: Uint16Array, last: number): boolean {
  let at = last;
  while (
    at > last - POST_LENGTH &&
    at > 0 &&
    ((signs[at]! & SIGN.head) !== 0 || (tokens[at]!.isCapitalised && at < last))
  )
    at--;
  return at < last && /^(?:to|by|from|with)$/.test(tokens[at]!.lower);
}

const KIN =
  /^(?:mother|father|wife|husband|son|daughter|brother|sister|partner|aunt|uncle|grandmother|grandfather)$/;

/** "It was her mother, | Rosa, who taught her": told for the sake of whose mother she is. */
function isKin({ tokens }: Reading, first: number): boolean {
  const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  return KIN.test(tokens[noun]?.lower ?? '') && /^(?:his|her)$/.test(tokens[noun - 1]?.lower ?? '');
}

const ADDRESS_LENGTH = 12;

/** "In a letter to the mayor of Hale, | Tom Wren, the minister said": whom it is to, by post and name. */
function isFrontedAddressee({ tokens, sentences }: Reading, signs: Uint16Array, comma: number): boolean {
  const { first } = sentences[tokens[comma]!.sentence]!;
  if (!/^(?:in|with|writing|speaking)$/.test(tokens[first]!.lower)) return false;
  let hasPost = false;
  for (let i = comma - 1; i >= Math.max(first, comma - ADDRESS_LENGTH); i--) {
    if (tokens[i]!.kind === 'punctuation') return false;
    if ((signs[i]! & SIGN.head) !== 0) hasPost = true;
    if (tokens[i]!.lower === 'to') return hasPost;
  }
  return false;
}

/** Not "whom": in "Moss, whom he praised" another is meant. */
const RELATIVES = new Set(['who', 'whose']);
const WORDS = waitFor(['the', ...RELATIVES, ...PRONOUNS.keys()]);
const RELATIVE_REACH = 16;

/** "Jane Moss, who keeps her garden": within the clause the pronoun means her. */
function markRelative(focus: readonly Focus[], { tokens }: Reading, at: number): void {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const [newest] = focus;
  if (newest?.end === end) newest.relative = at;
}

function enter(
  focus: Focus[],
  person: PersonDraft,
  reading: Reading,
  at: number,
  paragraph: number,
  isSubject: boolean,
): void {
  const { sentence } = reading.tokens[at]!;
  const known = focus.findIndex((f) => f.person === person);
  const entry =
    known >= 0
      ? focus.splice(known, 1)[0]!
      : { person, sentence, paragraph, token: at, isSubject, count: 0, end: at + 1, relative: -1 };
  entry.isSubject = isSubject || (entry.isSubject && entry.sentence === sentence);
  entry.count++;
  entry.sentence = sentence;
  entry.paragraph = paragraph;
  entry.token = at;
  focus.unshift(entry);
  if (focus.length > MOST_IN_FOCUS) focus.pop();
}

/** "the Labour councillor": of those in focus the one addressed as a councillor or of that party, else the newest subject. */
function chooseDescribed(
  focus: readonly Focus[],
  party: string | null,
  paragraph: number,
): PersonDraft | undefined {
  const near = focus.filter(
    (f) =>
      paragraph - f.paragraph <= REACH_PARAGRAPHS &&
      (party === null || f.person.party === null || f.person.party === party),
  );
  const isNamed = ({ person }: Focus) =>
    (party !== null && person.party === party) || /^(?:cllr|coun)/i.test(person.honorific ?? '');
  return (near.find(isNamed) ?? near.find((f) => f.isSubject))?.person;
}

/** "who taught | her to", and not "who taught her son" */
function isObjectOfWho({ tokens }: Reading, at: number): boolean {
  const { lower } = tokens[at]!;
  if (tokens[at - 2]?.lower !== 'who' && tokens[at - 3]?.lower !== 'who') return false;
  if (lower === 'him') return true;
  return lower === 'her' && (tokens[at + 1]?.kind !== 'word' || AFTER_OBJECT.has(tokens[at + 1]!.lower));
}

const AFTER_OBJECT = new Set('to that and in at for with on by as how when what from into about'.split(' '));

/** Whom a pronoun means. */
interface Choice {
  readonly person: PersonDraft;
  readonly confidence: number;
  /** Whether they are the subject of its sentence. */
  readonly isSubject: boolean;
}

const AHEAD = 10;
/** "In her place Jane Moss has come": of somebody before. */
const OF_ANOTHER = /^(?:place|absence|stead|wake|honour|memory|name)$/;

/** "In her latest report the auditor, Jane Moss, said": the subject, which comes only after the pronoun. */
function findAhead(
  reading: Reading,
  signs: Uint16Array,
  next: LinkedMention | undefined,
  at: number,
  gender: 'female' | 'male',
): Choice | undefined {
  const { tokens, sentences } = reading;
  const isFronted = tokens[at - 1]?.lower === 'in' && sentences[tokens[at]!.sentence]!.first === at - 1;
  if (!isFronted || next === undefined || next.first - at > AHEAD) return undefined;
  if (tokens[next.first]!.sentence !== tokens[at]!.sentence || OF_ANOTHER.test(tokens[at + 1]!.lower))
    return undefined;
  const { person } = next;
  const isOther = person.gender !== null && person.gender !== gender;
  if (isOther || !isSubjectAt(reading, signs, next)) return undefined;
  return { person, confidence: 0.8, isSubject: false };
}

/** "He will stay until Mr Moss arrives": whom a sentence goes on to name is not the pronoun that it begins with. */
function namedAfter(
  { tokens, sentences }: Reading,
  mentions: readonly LinkedMention[],
  next: number,
  at: number,
): ReadonlySet<PersonDraft> {
  const named = new Set<PersonDraft>();
  const { sentence, lower } = tokens[at]!;
  if (at - sentences[sentence]!.first > 1 || !/^s?he(?:'|$)/.test(lower)) return named;
  for (let i = next; i < mentions.length && i < next + MOST_IN_FOCUS; i++) {
    const { first, person } = mentions[i]!;
    if (tokens[first]!.sentence !== sentence) break;
    if (tokens[first]!.quotation < 0) named.add(person);
  }
  return named;
}

/** A name that follows in the sentence is strong evidence against as well. */
const NAMED_AFTER = -4;

function choose(
  focus: readonly Focus[],
  gender: 'female' | 'male',
  reading: Reading,
  at: number,
  paragraph: number,
  after: ReadonlySet<PersonDraft>,
): Choice | undefined {
  const { sentence } = reading.tokens[at]!;
  let best: Focus | undefined;
  let bestScore = -Infinity;
  let second = -Infinity;
  for (const f of focus) {
    const isOther = f.person.gender !== null && f.person.gender !== gender;
    if (isOther && f.person.isGenderSure) continue;
    if (paragraph - f.paragraph > REACH_PARAGRAPHS) continue;
    // "Moss, who she said would be kind": not the one whom the relative is of.
    if (f.relative === at - 1) continue;
    // "Rosa, who taught her to read": somebody else.
    if (f.relative >= 0 && f.sentence === sentence && isObjectOfWho(reading, at)) continue;
    let score = isOther ? OTHER_GENDER : f.person.gender === gender ? 3 : 0;
    score -= 1.5 * Math.min(sentence - f.sentence, 6) + 0.5 * (paragraph - f.paragraph);
    if (f.isSubject) score += 2;
    if (after.has(f.person)) score += NAMED_AFTER;
    if (f.relative >= 0 && f.sentence === sentence && at - f.relative < RELATIVE_REACH) score += 2.5;
    // "passed to Asha Day, on loan from Kent, where she is director": whoever was named last.
    const isNewest = f === focus[0] && f.sentence === sentence;
    if (isNewest && reading.tokens[at - 1]?.lower === 'where') score += WHERE;
    score += Math.min(MOST_TOPICAL, TOPICAL * Math.sqrt(f.count));
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = f;
    } else if (score > second) {
      second = score;
    }
  }
  if (best === undefined) return undefined;
  const margin = Math.min(bestScore - second, 4);
  return {
    person: best.person,
    confidence: Math.round((0.6 + 0.08 * margin) * 100) / 100,
    isSubject: best.isSubject && best.sentence === sentence,
  };
}
