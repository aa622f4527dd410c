import type { Reading, Token } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { isConnector } from './casing.ts';
import { GRADE_WORDS } from './lexicon/place-words.ts';
import { findNameAfter, nameRun, type RunMarks } from './name-run.ts';
import { likelyKind } from './organisation-kind.ts';

const CONFIDENCE = 0.7;
/** How far into what stands under a heading its grade may be told. */
const NEAR = 8;
/** The same where its text begins by what it is: "The nursery, which … was inspected in May". */
const FAR = 60;
const NEAR_NOUN = 14;
const KINDS = new Set(
  'nursery home school club playgroup academy college hospital setting childminder hospice'.split(' '),
);

/** Finds organisations that head a grade of their own in a list of them: "2. Fern Lodge, Hull", "Overall: Good …". */
export function findHeadedOrganisations(reading: Reading, marks: RunMarks): NamedBody[] {
  const { tokens, paragraphs } = reading;
  if (!paragraphs.some((p) => p.isHeading && p.section > 0)) return [];
  const kind = likelyKind(reading.text);
  if (kind === 'other') return [];
  return paragraphs.flatMap(({ isHeading, firstToken, endToken, section }, i): NamedBody[] => {
    const below = paragraphs[i + 1];
    if (!isHeading || section === 0 || below === undefined) return [];
    const under = tokens.slice(below.firstToken, Math.min(below.endToken, below.firstToken + FAR));
    const isOfKind = under
      .slice(0, NEAR_NOUN)
      .some((t, n) => KINDS.has(t.lower) && under[n - 1]?.lower === 'the');
    const hasGrade = under.slice(0, isOfKind ? FAR : NEAR).some((t) => GRADE_WORDS.has(t.lower));
    let first = firstToken;
    while (first < endToken && (tokens[first]!.kind !== 'word' || /^\d/.test(tokens[first]!.text))) first++;
    if (!hasGrade || first >= endToken || marks.taken[first]) return [];
    // "The Old Vicarage": the article is part of a name that a heading gives.
    const start = tokens[first]!.text === 'The' ? first + 1 : first;
    const end = findWholeName(tokens, start, endToken) ?? findNameAfter(reading, start, marks);
    const isWhole = end > start && (end === endToken || tokens[end]!.text === ',');
    return isWhole ? [nameRun(reading, first, end, kind, CONFIDENCE, marks)] : [];
  });
}

/** "Lerwick Early Learning and Childcare": a heading that is printed as a name from end to end, or up to a comma. */
function findWholeName(tokens: readonly Token[], first: number, headingEnd: number): number | null {
  let end = first;
  while (end < headingEnd && (tokens[end]!.isCapitalised || isConnector(tokens[end]!))) end++;
  const isWhole = end === headingEnd || tokens[end]!.text === ',';
  return isWhole && end - first > 1 && tokens[end - 1]!.isCapitalised ? end : null;
}
