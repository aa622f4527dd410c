/** People are looked up by their whole name alone, and a page may print one that is longer than an ordered index takes. */
export const statements: readonly string[] = [
  `drop index alderman.people_by_name`,
  `create index people_by_name on alderman.people using hash (name)`,
];
