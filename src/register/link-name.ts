import { nameAt, stoodAt, type Council } from './council.ts';
import { findCouncilName, type CouncilName } from './find-council-name.ts';
import { nameWords } from './name-words.ts';

/** A council that a name may mean, with the probability that it does. Those of one name sum to at most 1. */
export interface LinkedCouncil {
  readonly council: Council;
  /** Its official name on the date. */
  readonly name: string;
  readonly confidence: number;
}

/** A name may run ahead of its council, while the council is being made: by so many years. */
const YEARS_AHEAD = 4;

function isComing(council: Council, date: string | null): boolean {
  if (council.starts === null || date === null) return true;
  return Number(council.starts.slice(0, 4)) - Number(date.slice(0, 4)) <= YEARS_AHEAD;
}

/** How well a council answers to a name with a head; 0 for not at all. */
function scoreHead(name: CouncilName, words: string, council: Council, date: string | null): number {
  const { head } = name;
  if (head === null) return 1;
  const isCombined = council.kind === 'combined' || council.kind === 'regional';
  if (isCombined !== (head.family === 'combined')) {
    return nameWords(council.name).join(' ') === words ? 4 : 0;
  }
  const stands = stoodAt(council, date);
  const isExact = nameWords(nameAt(council, date)).join(' ') === words;
  if (isExact && (stands || isComing(council, date))) return stands ? 5 : 4.5;
  if (!head.fits(council)) return stands ? 1.5 : 1;
  return head.words.length === 1 && /^(?:council|authority)s?$/.test(head.words[0] ?? '')
    ? stands
      ? 3
      : 1.2
    : stands
      ? 3.5
      : 3;
}

/** How well a council answers to its place's bare name at the date. */
function scorePlace(council: Council, date: string | null): number {
  if (council.kind === 'combined' || council.kind === 'regional') return stoodAt(council, date) ? 1 : 0.5;
  if (stoodAt(council, date)) return 3;
  // The metropolitan counties are long gone: their names now are those of combined authorities.
  if (council.ends !== null && council.ends < '1990') return 0.2;
  if (council.ends !== null && (date === null || council.ends <= date))
    return 1 + Number(council.ends.slice(0, 4)) / 10000;
  return 0.9;
}

/** Larger authorities first among equals: the one that a newspaper means without saying so. */
const WEIGHT: Partial<Record<Council['kind'], number>> = { county: 0.3, unitary: 0.2, metropolitan: 0.25 };

/** The councils that a found name may mean at the date, likeliest first. */
export function rankCouncils(
  found: CouncilName,
  words: readonly string[],
  date: string | null,
): LinkedCouncil[] {
  if (found.form === 'group') {
    return found.councils.map((council) => ({ council, name: nameAt(council, date), confidence: 0.95 }));
  }
  const text = words.join(' ');
  const scored = found.councils
    .map((council) => {
      const base =
        found.form === 'own' && found.head !== null
          ? scoreHead(found, text, council, date)
          : scorePlace(council, date);
      return { council, score: base === 0 ? 0 : base + (WEIGHT[council.kind] ?? 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const near = scored.filter(({ score }) => best - score < 0.5);
  const base = found.form === 'own' ? 0.98 : 0.9;
  const [first, ...others] = near;
  if (first === undefined) return [];
  const share = others.length === 0 ? base : 0.65;
  return [
    { council: first.council, name: nameAt(first.council, date), confidence: share },
    ...others.map(({ council }) => ({
      council,
      name: nameAt(council, date),
      confidence: (0.95 - share) / others.length,
    })),
  ];
}

/**
 * The councils that a name may mean, likeliest first; none where it names no council. `date` is that of the
 * article (ISO 8601), null for now. A name that only an abolished council bore means that council still.
 */
export function linkName(name: string, date: string | null): LinkedCouncil[] {
  const words = nameWords(name);
  const start = words[0] === 'the' ? 1 : 0;
  const found = findCouncilName(words, start);
  if (found === null || start + found.length !== words.length) return [];
  return rankCouncils(found, words.slice(start), date);
}
