import { readCouncilTable } from './council-table.ts';
import type { Council } from './council.ts';
import { ABOLISHED_DISTRICTS } from './tables/abolished-districts.ts';
import { COMBINED_AUTHORITIES } from './tables/combined-authorities.ts';
import { COUNTY_COUNCILS } from './tables/county-councils.ts';
import { METROPOLITAN_COUNCILS } from './tables/metropolitan-councils.ts';
import { NORTHERN_IRISH_COUNCILS } from './tables/northern-irish-councils.ts';
import { SCOTTISH_COUNCILS } from './tables/scottish-councils.ts';
import { STANDING_DISTRICTS } from './tables/standing-districts.ts';
import { UNITARY_COUNCILS } from './tables/unitary-councils.ts';
import { WELSH_COUNCILS } from './tables/welsh-councils.ts';

function withPredecessors(councils: readonly Council[]): Council[] {
  const before = new Map<string, string[]>();
  for (const { code, successors } of councils) {
    for (const next of successors) before.set(next, [...(before.get(next) ?? []), code]);
  }
  return councils.map((council) => ({ ...council, predecessors: before.get(council.code) ?? [] }));
}

/** Every principal council and combined authority of the United Kingdom since 1974, and those to come. */
export const COUNCILS: readonly Council[] = withPredecessors(
  [
    COUNTY_COUNCILS,
    UNITARY_COUNCILS,
    METROPOLITAN_COUNCILS,
    STANDING_DISTRICTS,
    ABOLISHED_DISTRICTS,
    COMBINED_AUTHORITIES,
    SCOTTISH_COUNCILS,
    WELSH_COUNCILS,
    NORTHERN_IRISH_COUNCILS,
  ]
    .flat()
    .flatMap(readCouncilTable),
);

const BY_CODE = new Map(COUNCILS.map((council) => [council.code, council]));

export function councilByCode(code: string): Council | undefined {
  return BY_CODE.get(code);
}
