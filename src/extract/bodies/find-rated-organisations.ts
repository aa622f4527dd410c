import type { Reading } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { GRADE_WORDS, RATING_VERBS } from './lexicon/place-words.ts';
import { likelyKind } from './organisation-kind.ts';
import { findNameAfter, nameRun, type RunMarks } from './name-run.ts';

const CONFIDENCE = 0.65;
const LONGEST_ASIDE = 7;
const RUNNING = new Set('run owned managed operated runs owns manages operates provides serves'.split(' '));
/** "None has been rated excellent": how many, and none of them by name. */
const QUANTITIES = new Set(
  'none neither both each all most many some few several half another others one two three four five six seven eight nine ten eleven twelve everyone nobody'.split(
    ' ',
  ),
);
/** "Prevention was rated good": a part of a body's work, and no body. */
const GRADED_WORK = new Set(
  'prevention protection safeguarding leadership governance adoption fostering effectiveness efficiency people culture response wellbeing teaching behaviour attendance inclusion achievement viability housing education planning management staffing outcomes'.split(
    ' ',
  ),
);
const BEING = new Set(['is', 'was', 'were', 'been', 'be', 'also', 'now', 'has', 'had', 'itself', 'then']);

/**
 * Finds organisations by what is said of them, and never of a person: "Fern View was rated good", "Fenside
 * Control, which is owned by …". Only what opens its sentence or clause is tried.
 */
export function findRatedOrganisations(
  reading: Reading,
  marks: RunMarks,
  known: readonly NamedBody[],
): NamedBody[] {
  const kind = likelyKind(reading.text);
  const found: NamedBody[] = [];
  for (const token of reading.tokens) {
    const at = token.index;
    if (!token.isCapitalised || marks.taken[at] || !opensClause(reading, at)) continue;
    const first = /^(?:the|but|and|while|when)$/.test(token.lower) ? at + 1 : at;
    if (!reading.tokens[first]?.isCapitalised) continue;
    const end = findNameAfter(reading, first, marks);
    if (GRADE_WORDS.has(reading.tokens[first].lower) || QUANTITIES.has(reading.tokens[first].lower)) continue;
    if (end - first === 1 && GRADED_WORK.has(reading.tokens[first].lower)) continue;
    // "Ladygrove Court" has been named: "Ladygrove" is short for it.
    const words = reading.tokens.slice(first, end).map((t) => t.lower);
    if (known.some((b) => b.key.startsWith(`name:${words.join(' ')} `))) continue;
    if (end > first && isOfBody(reading, end))
      found.push(nameRun(reading, first, end, kind, CONFIDENCE, marks));
  }
  return found;
}

function opensClause(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (before === undefined || before.sentence !== reading.tokens[at]!.sentence) return true;
  return (
    before.kind === 'punctuation' || before.kind === 'possessive' || /^(?:but|while|that)$/.test(before.lower)
  );
}

/** "was rated", "which is run by", with or without an aside before it. */
function isOfBody(reading: Reading, end: number): boolean {
  const lower = (i: number): string => reading.tokens[i]?.lower ?? '';
  let at = end;
  if (lower(at) === ',' && lower(at + 1) === 'which') {
    let verb = at + 2;
    while (BEING.has(lower(verb))) verb++;
    return RUNNING.has(lower(verb)) || RATING_VERBS.has(lower(verb));
  }
  if (lower(at) === ',' || lower(at) === 'in') {
    const stop = at + LONGEST_ASIDE;
    at++;
    while (at < stop && !BEING.has(lower(at)) && !/^[.;]?$/.test(lower(at))) at++;
  }
  const verb = at;
  while (BEING.has(lower(at))) at++;
  if (at > verb && lower(at) === 'no' && lower(at + 1) === 'longer') return GRADE_WORDS.has(lower(at + 2));
  return at > verb && /^(?:rated|graded|judged|regraded|downgraded|upgraded)$/.test(lower(at));
}
