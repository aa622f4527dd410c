/** What kind of authority a council is. The regions, counties and districts of 1974-96 are kinds of their own. */
export type CouncilKind =
  | 'county'
  | 'district'
  | 'unitary'
  | 'metropolitan'
  | 'london-borough'
  | 'city-corporation'
  | 'combined'
  | 'regional'
  | 'scottish'
  | 'scottish-region'
  | 'scottish-district'
  | 'welsh'
  | 'welsh-county'
  | 'welsh-district'
  | 'ni-district';

export type Nation = 'England' | 'Scotland' | 'Wales' | 'Northern Ireland';

/** A name that a council bore until a date. */
export interface FormerName {
  readonly name: string;
  /** ISO 8601; the first day on which the name no longer held. */
  readonly until: string;
}

/** One authority, standing, abolished or still to come. Dates are ISO 8601, some to the month or year only. */
export interface Council {
  /** Three-letter local authority code, or a name of the register's own beginning "x-" where there is none. */
  readonly code: string;
  /** ONS nine-character code. */
  readonly gss: string | null;
  /** The official name, as of today or of its last day. */
  readonly name: string;
  /** The place alone: "Stoke-on-Trent". */
  readonly short: string;
  readonly kind: CouncilKind;
  readonly nation: Nation;
  /** The first day on which it stood; null where that is beyond memory. */
  readonly starts: string | null;
  /** The first day on which it no longer stood; null while it stands. */
  readonly ends: string | null;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  /** The code of the county council (or region) over a district. */
  readonly county: string | null;
  readonly combinedAuthority: string | null;
  /** Other names of the same place: Welsh, Gaelic, shorthand. */
  readonly otherNames: readonly string[];
  /** Names of a part that newspapers use for the whole: "Redcar". */
  readonly partNames: readonly string[];
  readonly formerNames: readonly FormerName[];
}

/** Whether the code is one in public use, and not the register's own. */
export function isPublicCode(code: string): boolean {
  return !code.startsWith('x-');
}

/** The register has no clock: without a date, a council stands that stood when the table was compiled. */
const COMPILED = '2026-11';

/** Whether the council stood on the date. */
export function stoodAt(council: Council, date: string | null): boolean {
  const day = date ?? COMPILED;
  if (council.starts !== null && day < council.starts) return false;
  return council.ends === null || day < council.ends;
}

/** The official name on the date. */
export function nameAt(council: Council, date: string | null): string {
  if (date === null) return council.name;
  return council.formerNames.find((f) => date < f.until)?.name ?? council.name;
}
