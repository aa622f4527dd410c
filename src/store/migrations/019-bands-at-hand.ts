/**
 * Bands go into their index at once. Kept aside for later, as an index of this kind does with what is new, they are gone
 * through one by one for every article that is placed among its copies: half of what writing a record cost.
 */
export const statements: readonly string[] = [
  `alter index alderman.signatures_by_band set (fastupdate = off)`,
  `select gin_clean_pending_list('alderman.signatures_by_band')`,
];
