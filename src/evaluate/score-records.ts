import { type Calibration, calibrate, type Judged } from './calibrate.ts';
import { COMPARISONS } from './comparisons.ts';
import type { GoldArticle } from './gold-article.ts';
import { matchFacts } from './match-facts.ts';
import type { StatedFacts } from './stated-facts.ts';

/** Precision, recall and F1 of one row, with the counts behind them. */
interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly found: number;
  readonly hit: number;
}

/** A fact that only one side has. */
type Miss = { readonly id: string; readonly kind: string } & (
  | { readonly missed: unknown }
  | { readonly invented: unknown }
);

export interface Evaluation {
  readonly articles: number;
  /** Gold articles for which there is no record. */
  readonly unanswered: number;
  readonly scores: Readonly<Record<string, Score>>;
  readonly calibrations: Readonly<Record<string, Calibration>>;
  readonly misses: readonly Miss[];
}

interface Tally {
  gold: number;
  found: number;
  hit: number;
  readonly judged: Judged[];
}

/** Compares records, by the id of their source, with the gold articles of the same ids. */
export function scoreRecords(
  gold: readonly GoldArticle[],
  records: ReadonlyMap<string, StatedFacts>,
): Evaluation {
  const tallies = COMPARISONS.map((comparison) => ({
    comparison,
    tally: { gold: 0, found: 0, hit: 0, judged: [] } as Tally,
  }));
  const misses: Miss[] = [];
  for (const article of gold) {
    const stated = records.get(article.id);
    for (const { comparison, tally } of tallies) {
      misses.push(...compareArticle(article, stated, comparison, tally));
    }
  }
  const full = tallies.filter(({ tally }) => tally.judged.length > 0);
  return {
    articles: gold.length,
    unanswered: gold.filter(({ id }) => !records.has(id)).length,
    scores: Object.fromEntries(tallies.map(({ comparison, tally }) => [comparison.name, toScore(tally)])),
    calibrations: Object.fromEntries(
      full.map(({ comparison, tally }) => [comparison.name, calibrate(tally.judged)]),
    ),
    misses,
  };
}

interface AnyComparison {
  readonly name: string;
  readonly of: keyof StatedFacts;
  readonly loose?: true;
  // A method's parameters, unlike a property's, may be wider than those of what implements it.
  isSame(this: void, gold: unknown, stated: unknown): boolean;
}

function compareArticle(
  article: GoldArticle,
  stated: StatedFacts | undefined,
  { name, of, loose, isSame }: AnyComparison,
  tally: Tally,
): Miss[] {
  const facts: readonly unknown[] = stated?.[of] ?? [];
  const { matched, missed, invented } = matchFacts<unknown, unknown>(article[of], facts, isSame);
  tally.gold += article[of].length;
  tally.found += facts.length;
  tally.hit += matched.length;
  if (loose) return [];
  tally.judged.push(
    ...judge(
      matched.map((m) => m.stated),
      true,
    ),
    ...judge(invented, false),
  );
  const { id } = article;
  return [
    ...missed.map((fact) => ({ id, kind: name, missed: fact })),
    ...invented.map((fact) => ({ id, kind: name, invented: fact })),
  ];
}

function judge(facts: readonly unknown[], isRight: boolean): Judged[] {
  return facts.flatMap((fact) => {
    const { confidence } = fact as { confidence?: number };
    return confidence === undefined ? [] : [{ confidence, isRight }];
  });
}

function toScore({ gold, found, hit }: Tally): Score {
  const precision = found === 0 ? 0 : hit / found;
  const recall = gold === 0 ? 0 : hit / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, gold, found, hit };
}
