import type { Reading } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import { GRADE_WORDS } from './lexicon/place-words.ts';
import { findNameAfter, nameRun, type RunMarks } from './name-run.ts';
import { likelyKind } from './organisation-kind.ts';

const CONFIDENCE = 0.7;
/** How far into what stands under a heading its grade may be told. */
const NEAR = 8;

/** Finds organisations that head a grade of their own in a list of them: "2. Fern Lodge, Hull", "Overall: Good …". */
export function findHeadedOrganisations(reading: Reading, marks: RunMarks): NamedBody[] {
  const { tokens, paragraphs } = reading;
  if (!paragraphs.some((p) => p.isHeading && p.section > 0)) return [];
  const kind = likelyKind(reading.text);
  if (kind === 'other') return [];
  return paragraphs.flatMap(({ isHeading, firstToken, endToken, section }, i): NamedBody[] => {
    const below = paragraphs[i + 1];
    if (!isHeading || section === 0 || below === undefined) return [];
    const hasGrade = tokens
      .slice(below.firstToken, Math.min(below.endToken, below.firstToken + NEAR))
      .some((t) => GRADE_WORDS.has(t.lower));
    let first = firstToken;
    while (first < endToken && (tokens[first]!.kind !== 'word' || /^\d/.test(tokens[first]!.text))) first++;
    if (!hasGrade || first >= endToken || marks.taken[first]) return [];
    // "The Old Vicarage": the article is part of a name that a heading gives.
    const start = tokens[first]!.text === 'The' ? first + 1 : first;
    const end = findNameAfter(reading, start, marks);
    const isWhole = end > start && (end === endToken || tokens[end]!.text === ',');
    return isWhole ? [nameRun(reading, first, end, kind, CONFIDENCE, marks)] : [];
  });
}
