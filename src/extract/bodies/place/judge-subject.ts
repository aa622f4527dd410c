import { isUpperCase } from '../casing.ts';
import {
  COUNCIL_APPOSITIONS,
  COUNCIL_NOUNS,
  DONE_TO,
  INSTITUTIONAL_VERBS,
  SAYING_VERBS,
} from '../lexicon/council-life.ts';
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  GRADE_WORDS,
  INTERVENTION_NOUNS,
  LOCATING_PREPOSITIONS,
  PRECURSORS,
  RATING_VERBS,
} from '../lexicon/place-words.ts';
import { POST_NOUNS } from '../lexicon/post-nouns.ts';
import { FAIR, HINTED, LIKELY, PLAUSIBLE, type Surroundings } from './surroundings.ts';

/** How many words an aside between a place and its verb may have. */
const LONGEST_ASIDE = 14;

/** "Kent: requires improvement": how far after its label a grade may stand. */
const LABELLED = 6;

/** "NOTTINGHAM – Two commissioners have …": a label at the head of a paragraph. */
export function judgeLabel(s: Surroundings): number {
  const { tokens, paragraphs } = s.reading;
  const paragraph = paragraphs[tokens[s.place.first]!.paragraph]!;
  let { first, end } = s.place;
  // "Belfast": the heading of a section, in a text of sections.
  const isHeading =
    paragraph.isHeading && paragraph.section === paragraph.firstToken && paragraph.section > 0;
  if (isHeading && first === paragraph.firstToken && end === paragraph.endToken) return LIKELY;
  // "**Walsall** Weeks before …"
  const isBold = tokens[first - 1]?.text === '**' && tokens[end]?.text === '**';
  if (isBold && first === paragraph.firstToken + 1 && paragraph.section === paragraph.firstToken)
    return LIKELY;
  if (!isUpperCase(tokens[first]!.text))
    return first === paragraph.firstToken && (isGradedLabel(s) || isOfficeLabel(s)) ? LIKELY : 0;
  // A label may name two: "BABERGH AND MID SUFFOLK".
  while (end < paragraph.endToken && isUpperCase(tokens[end]!.text)) end++;
  while (first > paragraph.firstToken && isUpperCase(tokens[first - 1]!.text)) first--;
  const isParted = /^[–—:-]$/.test(s.lower(end)) || paragraph.section === first;
  return first === paragraph.firstToken && isParted ? LIKELY : 0;
}

function isGradedLabel(s: Surroundings): boolean {
  if (!/^[–—:-]$/.test(s.after)) return false;
  for (let i = s.place.end + 1; i < s.place.end + LABELLED; i++) if (GRADE_WORDS.has(s.lower(i))) return true;
  return false;
}

/** "Hull: Asha Day remains in charge as chief executive": a column of appointments. */
function isOfficeLabel(s: Surroundings): boolean {
  if (s.after !== ':') return false;
  for (let i = s.place.end + 1; i < s.place.end + LONGEST_ASIDE; i++) if (s.opensPost(i)) return true;
  return false;
}

/** "Luton said", "Bury received", "neighbouring Slough was judged". */
export function judgeSubject(s: Surroundings): number {
  const judged = judgeVerbAfter(s);
  if (judged <= PLAUSIBLE || isInstitutional(s) || s.isAmongCouncils) return judged;
  return PLAUSIBLE;
}

/** Whether what is said of the place is said of bodies alone: "Rochdale appointed him". */
function isInstitutional(s: Surroundings): boolean {
  let verb = skipAside(s, s.place.end);
  while (AUXILIARIES.has(s.lower(verb))) verb++;
  return INSTITUTIONAL_VERBS.has(s.lower(verb));
}

function judgeVerbAfter(s: Surroundings): number {
  if (s.hasPossessive) return 0;
  if (!s.opensClause && s.before !== 'nearby' && !COUNCIL_APPOSITIONS.has(s.before)) return 0;
  if (s.before === 'and' && LOCATING_PREPOSITIONS.has(s.listOpener)) return 0;
  const start = skipAside(s, s.place.end);
  let verb = start;
  while (AUXILIARIES.has(s.lower(verb))) verb++;
  const word = s.lower(verb);
  if (SAYING_VERBS.has(word) || (GRADE_WORDS.has(word) && verb === start)) return LIKELY;
  if (verb === start) return isVerbLike(word) ? (word.endsWith('ed') ? HINTED : PLAUSIBLE) : 0;
  // "Luton never did.", "and Kent has not".
  if (/^[.,;)]?$/.test(word)) return FAIR;
  const isSpecial = word === 'in' && s.lower(verb + 1) === 'special';
  if (isSpecial || DONE_TO.has(word) || hasStars(s, verb)) return LIKELY;
  return judgeVerb(s, verb, word);
}

/** What is said of the subject by an auxiliary alone: "Angus has yet to", "Wigan should pay", "Slough is busy". */
function judgeVerb(s: Surroundings, verb: number, word: string): number {
  const auxiliary = s.lower(verb - 1);
  // "said Somerset was proud": what is reported of it is its own doing.
  if (SPEAKING.test(s.before) && !BEING.has(auxiliary)) return HINTED;
  if (isInspected(s, verb)) return LIKELY;
  if (BEING.has(auxiliary)) {
    if (isOneOfCouncils(s, verb)) return LIKELY;
    return DESCRIBING.has(word) ? 0 : PLAUSIBLE;
  }
  if (ownsAffair(s, verb)) return LIKELY;
  if (/^ha(?:s|ve|d)$/.test(auxiliary))
    return word === 'yet' || word === 'no' || word.endsWith('ed') ? HINTED : PLAUSIBLE;
  return /^(?:would|will|should|could|must|may|might|not|did|does|do|to)$/.test(auxiliary)
    ? HINTED
    : PLAUSIBLE;
}

/** How far from the verb the inspectors, or their words for an area, may stand. */
const INSPECTED_WITHIN = 14;
const OUTCOMES = /^(?:outcomes|failings)$/;

/** "was visited by Ofsted", "was found to be offering typically positive outcomes", "must submit a plan to the CQC" */
function isInspected(s: Surroundings, verb: number): boolean {
  const word = s.lower(/^(?:all|both|now|each)$/.test(s.lower(verb)) ? verb + 1 : verb);
  if (!/^(?:visited|found|told|submit|produce|praised|criticised)$/.test(word)) return false;
  for (let i = verb + 1; i < verb + INSPECTED_WITHIN; i++)
    if (INSPECTING.test(s.lower(i)) || OUTCOMES.test(s.lower(i))) return true;
  return false;
}

/** "is one of seven counties whose …", "was the third authority to …". */
function isOneOfCouncils(s: Surroundings, from: number): boolean {
  for (let i = from; i < from + 6; i++)
    if (PRECURSORS.has(s.lower(i)) || /^(?:counties|council|authority)$/.test(s.lower(i))) return true;
  return false;
}

/** How many words after "has" the noun may stand: "has a new lord mayor". */
const LONGEST_OBJECT = 5;

/** "which has a shortfall of £87m", "has a new lord mayor", "have a joint regulatory service". */
function ownsAffair(s: Surroundings, verb: number): boolean {
  if (!/^ha(?:s|ve|d)$/.test(s.lower(verb - 1))) return false;
  for (let i = verb; i < verb + LONGEST_OBJECT; i++) {
    const word = s.lower(i);
    if (CLAUSE_WORDS.has(word) || word === 'of' || word === '') return false;
    if (COUNCIL_NOUNS.has(word) || POST_NOUNS.has(word)) return true;
  }
  return false;
}

const SPEAKING = /^(?:said|says|added|argued|claimed|insisted|admitted)$/;
const BEING = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being']);
/** After "Leeds is": the place, and not its council, is described. */
const DESCRIBING = new Set(
  'a an the home one known famous where in near on at very so often among'.split(' '),
);

function isVerbLike(word: string): boolean {
  return /^[a-z]{2,}(?:ed|[^s]s)$/.test(word) && !NOT_VERBS.has(word);
}

/** Words in -s or -ed that are no verbs after a place. */
const NOT_VERBS = new Set(
  'residents services schools streets hospitals councillors roads homes families children pupils parents workers buses fans players businesses voters teachers patients towns councils leaders this its his as red hundred indeed shops students drivers'.split(
    ' ',
  ),
);

/** How far from a place that opens its clause the grade may stand that it has, keeps or loses. */
const GRADED_WITHIN = 14;
const RATINGS = /^(?:rating|grade|judgement|judgment|verdict)$/;

/** "Luton shook off its inadequate grade", "Kent and Bury are the ones with a 'good'": what has a grade is graded. */
export function judgeGradedSubject(s: Surroundings): number {
  if (s.hasPossessive || !s.opensClause) return 0;
  for (let i = s.place.end; i < s.place.end + GRADED_WITHIN; i++) {
    const word = s.lower(i);
    if (word === '' || /^[.;:]$/.test(word)) return 0;
    if (!GRADE_WORDS.has(word)) continue;
    const isQuoted = /^[‘“"']$/.test(s.lower(i - 1));
    const owner = s.lower(isQuoted ? i - 2 : i - 1);
    const noun = s.lower(isQuoted ? i + 2 : i + 1);
    return /^(?:its|a|an|the|another)$/.test(owner) && (isQuoted || RATINGS.test(noun)) ? LIKELY : 0;
  }
  return 0;
}

/** "Woking followed in June, | Birmingham in September", after a notice: what the verb is left out for. */
export function judgeFollower(s: Surroundings): number {
  if (!/^(?:,|and)$/.test(s.before) || !/^(?:in|before|last|the|this)$/.test(s.after)) return 0;
  return s.hasBefore(s.start - 2, FOLLOWED_WITHIN, FOLLOWED) && s.isAmongCouncils ? FAIR : 0;
}
const FOLLOWED_WITHIN = 14;
const FOLLOWED = new Set(['followed']);

/** "thanks to Kent, and to its leader": what has officers is a council. */
export function judgeOwner(s: Surroundings): number {
  let at = s.after === ',' ? s.place.end + 1 : s.place.end;
  if (s.lower(at) !== 'and') return 0;
  at++;
  if (/^(?:to|for|from|with|at)$/.test(s.lower(at))) at++;
  return s.lower(at) === 'its' && s.opensPost(at + 1) ? LIKELY : 0;
}

/** "Nor has Kent", "as did Surrey", "So is Luton". */
export function judgeInverted(s: Surroundings): number {
  return AUXILIARIES.has(s.before) && /^(?:nor|so|neither|as|than)$/.test(s.back(2)) ? LIKELY : 0;
}

/** "Croydon, which has issued three notices", "Slough, rated inadequate", "Kent, where commissioners sit". */
export function judgeClause(s: Surroundings): number {
  // "a school in Kent, which was rated good": the school was.
  const isPlace = s.before === 'in' || (/^(?:neighbouring|nearby)$/.test(s.before) && s.back(2) === 'in');
  if (isPlace || (s.after !== ',' && s.after !== '–' && s.after !== '(')) return 0;
  const { end } = s.place;
  const word = s.lower(end + 1);
  if (RATING_VERBS.has(word) || GRADE_WORDS.has(word)) return LIKELY;
  if (word === 'whose') return OWNED.test(s.lower(end + 2)) || s.opensPost(end + 2) ? LIKELY : 0;
  if (word === 'where') return s.opensPost(end + 2) || s.opensPost(end + 3) ? LIKELY : 0;
  if (word !== 'which') return 0;
  let verb = end + 2;
  while (AUXILIARIES.has(s.lower(verb))) verb++;
  if (ownsAffair(s, verb)) return LIKELY;
  return DONE_TO.has(s.lower(verb)) || SAYING_VERBS.has(s.lower(verb)) ? LIKELY : 0;
}

/** What follows ", whose" where a council is meant. */
const OWNED =
  /^(?:council|report|inspection|services|children|adult|leader|cabinet|budget|finances|notice|commissioners|rating|councillors)$/;

/** "while Dorset had three stars". */
function hasStars(s: Surroundings, at: number): boolean {
  return (
    /^ha[ds]$/.test(s.lower(at - 1)) && /^(?:stars?|commissioners?|reserves|notices?)$/.test(s.lower(at + 1))
  );
}

/** "Rother, a near neighbour, had been …", "Stroud (Green) said": where the clause goes on after an aside. */
function skipAside(s: Surroundings, from: number): number {
  const opener = s.lower(from);
  if (opener !== ',' && opener !== '(') return from;
  const closer = opener === ',' ? ',' : ')';
  for (let i = from + 1; i < from + LONGEST_ASIDE; i++) {
    const word = s.lower(i);
    if (word === closer) return i + 1;
    if (word === '' || word === 'and' || word === 'but' || word === ';' || word === ':') return from;
  }
  return from;
}

/** "At Luton, the minister may issue directions": a scene of intervention. */
function speaksOfSteps(s: Surroundings): boolean {
  for (let i = s.place.end; i < s.place.end + LONGEST_SCENE && s.at(i) !== undefined; i++)
    if (INTERVENTION_NOUNS.has(s.lower(i)) || INSPECTING.test(s.lower(i))) return true;
  return false;
}
const LONGEST_SCENE = 24;
const INSPECTING = /^(?:ofsted|estyn|cqc|measures|inspectors)$/;

/** "In Gosport, finance director A. Moss warned …", "At Hackney, she led …": a scene set. */
export function judgeScene(s: Surroundings): number {
  if (s.before === 'in' && s.back(2) === '' && s.after === 'the' && s.opensPost(s.place.end + 1)) return FAIR;
  if (s.before === 'in' && s.back(2) === '' && electsMayor(s)) return LIKELY;
  // "In Kent the partnership was found to …": of the council and the health service there.
  if (s.before === 'in' && s.after === 'the' && s.lower(s.place.end + 1) === 'partnership') return LIKELY;
  // "In Fife a best value notice came in May"
  if (s.before === 'in' && s.back(2) === '' && /^an?$/.test(s.after) && opensWithStep(s)) return FAIR;
  // "At Daventry he is monitoring officer".
  if (s.before === 'at' && s.back(2) === '' && /^(?:he|she)$/.test(s.after)) return FAIR;
  if (s.after !== ',')
    return s.back(2) === 'it' && s.before === 'was' && /^(?:that|which)$/.test(s.after) ? LIKELY : 0;
  const opener = s.back(2);
  if (s.before === 'in' && (opener === '' || ELSEWHERE.has(opener)) && namesOfficer(s)) return LIKELY;
  // "Next door in Somerset, leader Asha Day has …"
  if (s.before === 'in' && ELSEWHERE.has(opener) && s.opensPost(s.place.end + 1)) return LIKELY;
  if (opener !== '' && opener !== 'and' && opener !== 'but') return 0;
  if ((s.before === 'at' || s.lower(s.place.end + 1) === 'where') && speaksOfSteps(s)) return FAIR;
  if (s.before === 'in' && gradesService(s)) return FAIR;
  if (s.before === 'at')
    return /^(?:he|she|they|where|his|her|leader|councillors)$/.test(s.lower(s.place.end + 1)) ? FAIR : 0;
  return s.before === 'in' && s.opensPost(s.place.end + 1) ? FAIR : 0;
}

/** "In Middlesbrough, independent Asha Day was elected mayor". */
function electsMayor(s: Surroundings): boolean {
  for (let i = s.place.end; i < s.place.end + LONGEST_ASIDE; i++)
    if (/^(?:elected|re-elected)$/.test(s.lower(i))) return /^(?:mayor|leader)$/.test(s.lower(i + 1));
  return false;
}

const ELSEWHERE = new Set(['over', 'down', 'up', 'door', 'meanwhile', 'elsewhere', 'back']);
const LONGEST_NAME = 5;

/** "Over in Bexley, Asha Day, interim chief executive, …", "… heads a minority administration": who is in office there. */
function namesOfficer(s: Surroundings): boolean {
  const name = s.place.end + 1;
  if (!s.isPersonAt(name)) return false;
  for (let i = name + 1; i < name + LONGEST_NAME; i++)
    if (/^(?:leads|heads)$/.test(s.lower(i))) return /^(?:an?|the|its)$/.test(s.lower(i + 1));
    else if (s.lower(i) === ',')
      return s.opensPost(i + 1) || (s.lower(i + 1) === 'the' && s.opensPost(i + 2));
  return false;
}

/** "In Sunderland, where …, children's services went from inadequate to good": services that a council runs. */
function gradesService(s: Surroundings): boolean {
  let isService = false;
  for (let i = s.place.end; i < s.place.end + LONGEST_SCENE && s.at(i) !== undefined; i++) {
    // "In Sunderland, Kent's children's services are admired"
    const owner = s.at(i - 3);
    const isOwned = owner?.isCapitalised === true || owner?.kind === 'possessive';
    const isOfChildren = s.lower(i) === 'services' && s.lower(i - 2).startsWith('children');
    if (isOfChildren && !isOwned) isService = true;
    if (isService && GRADE_WORDS.has(s.lower(i))) return true;
  }
  return false;
}

/** Whether a step of intervention is what the words after a place begin with. */
function opensWithStep(s: Surroundings): boolean {
  for (let i = s.place.end + 1; i < s.place.end + 6; i++) {
    if (INTERVENTION_NOUNS.has(s.lower(i))) return true;
    if (s.lower(i) === 'interest' && s.lower(i + 1) === 'report') return true;
  }
  return false;
}
