import type { Discovery } from '../discover/index.ts';
import type { Source } from '../sites/index.ts';
import type { ParsingHealth } from '../store/index.ts';

/** The latest pages of a source by which it is judged, and how many it takes for a judgement. */
export const PAGES_JUDGED = 20;
const FEWEST_JUDGED = 4;
/** A site whose layout has changed fails nearly always; one with odd pages now and then. */
const WORST_SHARE = 0.5;

/** What a person should look at after a run, in words with numbers. */
export function judgeRun(
  source: Pick<Source, 'expectedYield'>,
  discovery: Discovery,
  health: ParsingHealth,
): string[] {
  return [...judgeYield(source, discovery), ...judgeParsing(health), ...discovery.notes];
}

function judgeYield(
  { expectedYield }: Pick<Source, 'expectedYield'>,
  { links, old, denied, elsewhere, unchanged }: Discovery,
): string[] {
  // Of what is unchanged it is not known how much there is; what is old was found all the same.
  const found = links.length + old;
  if (unchanged > 0 || found >= expectedYield) return [];
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
