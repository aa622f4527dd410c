import type { OrganisationKind } from '../../record/index.ts';
import type { Reading } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { GRADE_WORDS, RATING_VERBS } from './lexicon/place-words.ts';
import { likelyKind } from './organisation-kind.ts';
import { findNameAfter, followsName, nameRun, type RunMarks } from './name-run.ts';

const CONFIDENCE = 0.65;
const LONGEST_ASIDE = 7;
/** ", a 900-home co-operative in Stockwell,", in tokens. */
const LONGEST_APPOSITION = 10;
/** How far before "for" the code may stand of a grade that is given to several: "C1s for A and for B". */
const CODE_REACH = 8;
const RUNNING = new Set('run owned managed operated runs owns manages operates provides serves'.split(' '));
/** "None has been rated excellent", "Having been rated": words that open a clause and name nobody. */
const NO_NAMES = new Set(
  'none neither both each all most many some few several half another others one two three four five six seven eight nine ten eleven twelve everyone nobody having'.split(
    ' ',
  ),
);
/** "Prevention was rated good": a part of a body's work, and no body. */
const GRADED_WORK = new Set(
  'safe effective caring responsive well-led prevention protection safeguarding leadership governance adoption fostering effectiveness efficiency people culture response wellbeing teaching behaviour attendance inclusion achievement viability housing education planning management staffing outcomes'.split(
    ' ',
  ),
);
const BEING = new Set([
  'is',
  'are',
  'was',
  'were',
  'been',
  'be',
  'also',
  'now',
  'has',
  'had',
  'itself',
  'then',
]);

/**
 * Finds organisations by what is said of them, and never of a person: "Fern View was rated good", "cut its rating
 * of The Limes to inadequate", "Fenside Control, which is owned by …".
 */
export function findRatedOrganisations(
  reading: Reading,
  marks: RunMarks,
  known: readonly NamedBody[],
): NamedBody[] {
  const { tokens } = reading;
  let kind: OrganisationKind | undefined;
  let shortForms: Set<string> | undefined;
  const found: NamedBody[] = [];
  for (const token of tokens) {
    const at = token.index;
    if (!token.isCapitalised || marks.taken[at]) continue;
    const isListed = isCodedObject(reading, at, found.at(-1)?.end);
    const isVisited = isVisitedObject(reading, at);
    const isObject = isListed || isVisited || isGradedObject(reading, at);
    const entry = entryEnd(reading, at, marks);
    if (entry > at) {
      kind ??= likelyKind(reading.text);
      found.push(nameRun(reading, at, entry, kind, CONFIDENCE, marks));
      continue;
    }
    const isPlace = followsName(reading, at) && marks.taken[at - 2] === 1;
    if (!isObject && (isPlace || !opensClause(reading, at))) continue;
    // "Hull-based Fern Homes"
    const core = /^(?:the|but|and|while|when|.*-based)$/.test(token.lower) ? at + 1 : at;
    const { isCapitalised, lower } = tokens[core] ?? token;
    if (!isCapitalised || GRADE_WORDS.has(lower) || NO_NAMES.has(lower)) continue;
    const end = findNameAfter(reading, core, marks);
    if (end === core || (end - core === 1 && GRADED_WORK.has(lower))) continue;
    if (isVisited && (end - core < 2 || !LODGINGS.test(reading.text))) continue;
    const isGraded =
      isListed ||
      isVisited ||
      isOwnHome(reading, core, end) ||
      (isObject ? isFollowedByGrade(reading, end) : isOfBody(reading, end));
    if (!isGraded) continue;
    // "Ladygrove Court" has been named: "Ladygrove" is short for it.
    const words = tokens.slice(core, end).map((t) => t.lower);
    shortForms ??= beginningsOf(known);
    if (shortForms.has(words.join(' '))) continue;
    kind ??= likelyKind(reading.text);
    // A capital inside a sentence makes "The" part of the name.
    found.push(nameRun(reading, isObject && !isListed ? at : core, end, kind, CONFIDENCE, marks));
  }
  return found;
}

/** What names of more words begin with: "cecil" and "cecil jones" of "Cecil Jones Academy". */
function beginningsOf(known: readonly NamedBody[]): Set<string> {
  return new Set(
    known.flatMap(({ key }) => {
      const words = key
        .replace(/^name:/, '')
        .split(' ')
        .slice(0, LONGEST_ASIDE);
      return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
    }),
  );
}

/** "C1s for | A and for | B", "upgrades to G1 for | A and | B": where a landlord is named that a code was given to. */
function isCodedObject({ tokens }: Reading, at: number, last: number | undefined): boolean {
  const before = tokens[at - 1];
  if (before?.sentence !== tokens[at]!.sentence) return false;
  if (before.lower === 'and' && last === at - 1) return true;
  if (before.lower !== 'for') return false;
  const near = tokens.slice(Math.max(0, at - CODE_REACH), at);
  return near.some((t) => t.sentence === before.sentence && /^[CGV][1-4]s?$/.test(t.text));
}

/** "downgraded | Fern View", "its rating of | The Limes": where the object of a verb or noun of rating begins. */
function isGradedObject({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]!.sentence) return false;
  if (before.lower === 'of') return /^(?:rating|grade|grading)s?$/.test(tokens[at - 2]?.lower ?? '');
  // "gave | Fern Lodge “outstanding” and | Green House “good”"
  const isSecond =
    before.lower === 'and' &&
    /^[”’"']$/.test(tokens[at - 2]?.text ?? '') &&
    (tokens[at - 3]?.lower === 'improvement' || GRADE_WORDS.has(tokens[at - 3]?.lower ?? ''));
  return GRADING.test(before.lower) || isSecond || /^(?:gave|gives|handed|awarded)$/.test(before.lower);
}

/** "an | overall good rating": a grade with its noun. */
function isRatingNoun({ tokens }: Reading, first: number): boolean {
  for (let i = first; i < first + LONGEST_ASIDE; i++)
    // "kept its | G1"
    if (i === first && /^[CGV][1-4]$/.test(tokens[i]?.text ?? '')) return true;
    else if (/^(?:rating|grade|judgement|judgment)$/.test(tokens[i]?.lower ?? ''))
      return tokens.slice(first, i).some((t) => GRADE_WORDS.has(t.lower));
  return false;
}

/** How long, in tokens, the place and kind may be between a name and its grade. */
const LONGEST_ENTRY = 14;

/** "The Fern Project, Halifax (supported living): | good": the end of the name that heads an entry; `at` for none. */
function entryEnd(reading: Reading, at: number, marks: RunMarks): number {
  const { tokens, paragraphs } = reading;
  if (paragraphs[tokens[at]!.paragraph]!.firstToken !== at) return at;
  const core = tokens[at]!.lower === 'the' ? at + 1 : at;
  const end = findNameAfter(reading, core, marks);
  if (end - core < 2 && core === at) return at;
  if (end === core || !/^[,(:]$/.test(tokens[end]?.text ?? '')) return at;
  let isAside = false;
  for (let i = end; i < end + LONGEST_ENTRY && tokens[i]?.sentence === tokens[at]!.sentence; i++) {
    const { text, kind, isCapitalised } = tokens[i]!;
    if (text === ':') return GRADE_WORDS.has(tokens[i + 1]?.lower ?? '') ? end : at;
    if (text === '(') isAside = true;
    if (kind === 'word' && !isAside && !isCapitalised) return at;
  }
  return at;
}

const LODGINGS = /\b(?:care|nursing|children[’']s) homes?\b/;

/** "two visits to | Fern House": where inspectors were. */
function isVisitedObject({ tokens }: Reading, at: number): boolean {
  return (
    /^(?:to|of)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:visits?|inspections?)$/.test(tokens[at - 2]?.lower ?? '')
  );
}

/** "rated the council's | Fernview | home as excellent" */
function isOwnHome({ tokens }: Reading, first: number, end: number): boolean {
  const isHome = /^(?:home|nursery|hospice)$/.test(tokens[end]?.lower ?? '');
  return (
    tokens[first - 1]?.kind === 'possessive' && isHome && /^(?:as|is|was)$/.test(tokens[end + 1]?.lower ?? '')
  );
}

const MOVING =
  /^(?:dropped|fell|fallen|slipped|slid|sank|plunged|tumbled|went|gone|moved|rose|risen|climbed|jumped|leapt|improved|declined)$/;
const GAINING =
  /^(?:received|got|gained|earned|achieved|secured|won|landed|retained|kept|lost|retains|keeps|holds|has|had)$/;
const DETERMINERS = /^(?:a|an|its|the)$/;
const GRADING = /^(?:rated|graded|judged|regraded|re-rated|downgraded|upgraded|evaluated|assessed)$/;

/** "from good to inadequate", "as outstanding", with a place before it or none. */
function isFollowedByGrade({ tokens }: Reading, end: number): boolean {
  for (let i = end; i < end + LONGEST_ASIDE && tokens[i]?.sentence === tokens[end - 1]!.sentence; i++) {
    if (GRADE_WORDS.has(tokens[i]!.lower))
      return (
        i === end ||
        // "rated Fern Lodge in Paignton inadequate"
        (tokens[i - 1]!.isCapitalised && /^(?:in|near)$/.test(tokens[end]!.lower)) ||
        /^(?:from|to|as|[“‘"'])$/.test(tokens[tokens[i - 1]!.lower === 'very' ? i - 2 : i - 1]!.text)
      );
  }
  return false;
}

function opensClause(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (before === undefined || before.sentence !== reading.tokens[at]!.sentence) return true;
  return (
    before.kind === 'punctuation' || before.kind === 'possessive' || /^(?:but|while|that)$/.test(before.lower)
  );
}

/** How long, in tokens, what is said of a body between commas may be. */
const LONGEST_RELATIVE = 20;

/** "Scapa Reach, | which replaced Fern House in May, was graded", "Elm Court, | in Hull, run by X, fell from good to". */
function isGradedAfterAside({ tokens }: Reading, from: number): boolean {
  const { sentence } = tokens[from - 1]!;
  for (let i = from; i < from + LONGEST_RELATIVE && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]!.text !== ',') continue;
    let verb = i + 1;
    while (BEING.has(tokens[verb]?.lower ?? '')) verb++;
    const word = tokens[verb]?.lower ?? '';
    if (verb > i + 1 && GRADING.test(word)) return true;
    // "Seaview, the children's home that the council runs, is outstanding"
    const isHome = tokens.slice(from, i).some((t) => /^(?:home|school|nursery|hospice)$/.test(t.lower));
    if (verb > i + 1 && isHome && GRADE_WORDS.has(word)) return true;
    if (MOVING.test(word) && /^(?:from|to)$/.test(tokens[verb + 1]?.lower ?? ''))
      return GRADE_WORDS.has(tokens[verb + 2]?.lower ?? '');
  }
  return false;
}

/** "was rated", "which is run by", with or without an aside before it. */
function isOfBody(reading: Reading, end: number): boolean {
  const lower = (i: number): string => reading.tokens[i]?.lower ?? '';
  let at = end;
  // "Taigh Mhor | home was weak across the board"
  if (/^(?:home|nursery|hospice)$/.test(lower(at)) && /^(?:is|was)$/.test(lower(at + 1)))
    return GRADE_WORDS.has(lower(at + 2)) || GRADING.test(lower(at + 2));
  if (lower(at) === ',' && lower(at + 1) === 'which') {
    let verb = at + 2;
    while (BEING.has(lower(verb))) verb++;
    if (RUNNING.has(lower(verb)) || RATING_VERBS.has(lower(verb))) return true;
  }
  if (lower(at) === ',' && isGradedAfterAside(reading, at + 1)) return true;
  // "Aire Garth in Knottingley, which offers short stays, has been rated outstanding"
  if (lower(at) === 'in') {
    let comma = at + 1;
    while (reading.tokens[comma]?.isCapitalised === true) comma++;
    if (comma > at + 1 && lower(comma) === ',' && isGradedAfterAside(reading, comma + 1)) return true;
  }
  if (lower(at) === ',' || lower(at) === 'in') {
    const stop = at + LONGEST_APPOSITION;
    at++;
    while (at < stop && !BEING.has(lower(at)) && !/^[.;]?$/.test(lower(at))) at++;
  }
  const verb = at;
  while (BEING.has(lower(at))) at++;
  if (MOVING.test(lower(at)) && /^(?:from|to)$/.test(lower(at + 1))) return GRADE_WORDS.has(lower(at + 2));
  if (GAINING.test(lower(at)) && DETERMINERS.test(lower(at + 1))) return isRatingNoun(reading, at + 2);
  // "is only the second home in the city to be rated inadequate"
  if (at > verb)
    for (let i = at; i < at + LONGEST_APPOSITION; i++)
      if (lower(i) === 'to' && lower(i + 1) === 'be')
        return GRADING.test(lower(i + 2)) && GRADE_WORDS.has(lower(i + 3));
  if (at > verb && lower(at) === 'no' && lower(at + 1) === 'longer') return GRADE_WORDS.has(lower(at + 2));
  // "was inspected by Ofsted": nobody inspects a person.
  if (at > verb && /^(?:re-?)?inspected$/.test(lower(at))) return true;
  return at > verb && GRADING.test(lower(at));
}
