import { isMark, type Clause } from './clause.ts';
import { type Portfolio, readWords } from './portfolio-field.ts';

/** A line of a list of a cabinet. */
export interface CabinetRow extends Portfolio {
  /** "cabinet member", "portfolio holder": as the line before the list calls them. */
  readonly noun: string;
}

/** How many lines of a list are looked back over for the line that opens it. */
const LONGEST_CABINET = 25;
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/\bportfolio[ -]holders?\b/i, 'portfolio holder'],
  [/\bexecutive members?\b/i, 'executive member'],
  [/\b(?:cabinet|portfolios?)\b/i, 'cabinet member'],
];

/** "• Cllr Asha Day (leader, Hull) – transport" under "The new portfolio holders are:". */
export function readCabinetRow(clause: Clause): CabinetRow | null {
  const { items } = clause;
  const { titleAt, reading } = clause.scene;
  const { tokens, paragraphs } = reading;
  const { firstToken, endToken } = paragraphs[clause.paragraph]!;
  if (items[0]?.first !== firstToken) return null;
  const at = items.findIndex((i, n) => n < 3 && i.kind === 'person');
  const holder = items[at];
  if (holder?.kind !== 'person' || holder.isPronoun || holder.isPossessive) return null;
  let dash = at + 1;
  if (isMark(items[dash], '(')) while (dash < items.length && !isMark(items[dash - 1], ')')) dash++;
  if (!isMark(items[dash], '–', '—', '-', ':')) return null;
  const words = readWords(clause, items[dash]!.end, null);
  const isWhole = words !== null && tokens.slice(words.end, endToken).every((t) => t.kind === 'punctuation');
  // "– leader and cabinet member for finance" is read as titles are.
  const isTitle = words !== null && titleAt.slice(words.first, words.end).some((t) => t !== undefined);
  const noun = isWhole && !isTitle ? readHeading(clause) : null;
  return noun === null || words === null ? null : { holder, field: words, noun };
}

/** What the line with a colon before a list calls those whom it lists; null where it speaks of no cabinet. */
function readHeading({ scene, paragraph }: Clause): string | null {
  const { tokens, paragraphs, text } = scene.reading;
  for (let i = paragraph - 1; i >= Math.max(0, paragraph - LONGEST_CABINET); i--) {
    const { firstToken, endToken } = paragraphs[i]!;
    if (tokens[endToken - 1]?.text !== ':') continue;
    const line = text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
    return HEADINGS.find(([words]) => words.test(line))?.[1] ?? null;
  }
  return null;
}
