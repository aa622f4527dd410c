import type { OrganisationKind } from '../../record/index.ts';
import { type Reading, waitFor } from '../reading/index.ts';
import type { NamedBody } from './body-name.ts';
import {
  AFTER_APPOSITION,
  APPOSED_AFTER,
  APPOSED_BEFORE,
  CAUSES,
  COMMA_HEADS,
} from './lexicon/apposition-heads.ts';
import { POST_NOUNS } from './lexicon/post-nouns.ts';
import { findNameAfter, findNameBefore, followsName, nameRun, type RunMarks } from './name-run.ts';

const LONGEST_APPOSITION = 9;
const CONFIDENCE = 0.75;
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'one', 'another', 'now']);
const BESIDE_NAMES = waitFor([',', 'group', ...APPOSED_BEFORE.keys()]);
/** How far before a comma the noun may stand that the name after it explains. */
const LONGEST_PHRASE = 6;

/**
 * Finds organisations that only the words beside them give away: "Bright Shore, a 9,000-home housing
 * association", "the homelessness charity Lantern", "its landlord, Tidewater, …".
 */
export function findApposedOrganisations(reading: Reading, marks: RunMarks): NamedBody[] {
  const found: NamedBody[] = [];
  const add = (first: number, end: number, kind: OrganisationKind): void => {
    found.push(nameRun(reading, first, end, kind, CONFIDENCE, marks));
  };
  for (const token of reading.tokens) {
    if ((token.triggers & BESIDE_NAMES) === 0) continue;
    const at = token.index;
    if (token.text === ',') {
      const isArticle = ARTICLES.has(reading.tokens[at + 1]?.lower ?? '');
      const after = isArticle ? readApposition(reading, at + 2) : null;
      const first = after === null ? at : findNameBefore(reading, at, marks);
      // "Fern Grange, Dewsbury, a nursing home": the name stands before where it is.
      const isPlaced = after !== null && first < at && followsName(reading, first);
      const head = isPlaced ? findNameBefore(reading, first - 1, marks) : at;
      if (after !== null && head < first - 1) add(head, first - 1, after);
      else if (after !== null && first < at && !isPlaced && !isWhereNamed(reading, first))
        add(first, at, after);
      const before = isArticle ? null : readHeadBefore(reading, at);
      const end = before === null ? at + 1 : findNameAfter(reading, at + 1, marks);
      const isPerson = before === 'other' && SPEAKS.test(reading.tokens[end + 1]?.lower ?? '');
      if (before !== null && end > at + 1 && !isPerson && closesApposition(reading, end))
        add(at + 1, end, before);
    }
    const kind = token.isCapitalised ? undefined : headKindAt(reading, at);
    const end = kind === undefined ? at + 1 : findNameAfter(reading, at + 1, marks);
    if (kind !== undefined && end > at + 1) add(at + 1, end, kind);
  }
  return found;
}

/** "Fern Grange in | Dewsbury, a nursing home": where it is. */
function isWhereNamed({ tokens }: Reading, first: number): boolean {
  return /^(?:in|near)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.isCapitalised === true;
}

/** "charity", "housing association", "campaign group": the noun right before a name. */
function headKindAt(reading: Reading, at: number): OrganisationKind | undefined {
  const { lower } = reading.tokens[at]!;
  if (lower === 'group') {
    // "the parents’ group"
    const cause = /^[’']$/.test(reading.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
    return CAUSES.has(reading.tokens[cause]?.lower ?? '') ? 'other' : undefined;
  }
  return APPOSED_BEFORE.get(lower);
}

/** The kind of body that the noun phrase at `at` names, if it ends as one does. */
function readApposition(reading: Reading, at: number): OrganisationKind | null {
  for (let i = at; i < at + LONGEST_APPOSITION; i++) {
    const token = reading.tokens[i];
    if (token === undefined || token.sentence !== reading.tokens[at]!.sentence) return null;
    if (token.kind === 'punctuation' && token.text !== '-') return null;
    if (/^(?:who|whose|has|is|was|said|will|of|for|with|at|from)$/.test(token.lower)) return null;
    const kind = token.isCapitalised ? undefined : APPOSED_AFTER.get(token.lower);
    const next = reading.tokens[i + 1];
    if (kind !== undefined && (next === undefined || AFTER_APPOSITION.has(next.lower))) return kind;
  }
  return null;
}

/** "a home run by the council, …", "its auditors, …": the noun that a name after the comma explains. */
function readHeadBefore(reading: Reading, comma: number): OrganisationKind | null {
  let last: OrganisationKind | null = null;
  for (let i = comma - 1; i > comma - LONGEST_PHRASE; i--) {
    const token = reading.tokens[i];
    if (token === undefined || token.sentence !== reading.tokens[comma]!.sentence) break;
    if (token.kind === 'punctuation' || token.kind === 'possessive') break;
    const kind = token.isCapitalised ? undefined : COMMA_HEADS.get(token.lower);
    if (kind === undefined && POST_NOUNS.has(token.lower)) break;
    if (kind === undefined) continue;
    if (i === comma - 1) last = kind;
    else if (/^(?:run|owned|in|near|managed|at|outside)$/.test(reading.tokens[i + 1]!.lower)) return kind;
  }
  return last;
}

/** "The other, Asha Day, said": people speak. */
const SPEAKS = /^(?:said|says|told|who|whose|added)$/;

/** Whether what follows a name after a comma leaves it an apposition, and no clause of its own. */
function closesApposition(reading: Reading, end: number): boolean {
  const next = reading.tokens[end];
  return next === undefined || /^(?:[,.;)–—]|in|at|near|which|is|was|has)$/.test(next.lower);
}
