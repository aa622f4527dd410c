import type { Source } from '../sites/index.ts';
import type { ParsingHealth, SourceRunCounts } from '../store/index.ts';

/** The latest pages of a source by which it is judged, and how many it takes for a judgement. */
export const PAGES_JUDGED = 20;
const FEWEST_JUDGED = 4;
/** A site whose layout has changed fails nearly always; one with odd pages now and then. */
const WORST_SHARE = 0.5;

/** What a source has told of. */
export type Told = Pick<SourceRunCounts, 'found' | 'old' | 'denied' | 'elsewhere'>;

/**
 * What a person should look at after a run, in words with numbers.
 *
 * @param told undefined where it is not known, since a part of the source was not read
 */
export function judgeRun(
  source: Pick<Source, 'expectedYield'>,
  { told, notes }: { readonly told: Told | undefined; readonly notes: readonly string[] },
  health: ParsingHealth,
): string[] {
  return [...(told === undefined ? [] : judgeYield(source, told)), ...judgeParsing(health), ...notes];
}

function judgeYield(
  { expectedYield }: Pick<Source, 'expectedYield'>,
  { found: wanted, old, denied, elsewhere }: Told,
): string[] {
  // What is old was found all the same.
  const found = wanted + old;
  if (found >= expectedYield) return [];
  const left = [
    ...(denied > 0 ? [`${denied} are left out by their paths`] : []),
    ...(elsewhere > 0 ? [`${elsewhere} lead to other hosts`] : []),
  ];
  const beside = left.length === 0 ? '' : ` (${left.join(', ')})`;
  return [`It told of ${found} pages, and at least ${expectedYield} are expected${beside}.`];
}

function judgeParsing({ ended, unparsed }: ParsingHealth): string[] {
  if (ended < FEWEST_JUDGED || unparsed / ended < WORST_SHARE) return [];
  return [`Of its last ${ended} pages ${unparsed} gave no article.`];
}
