/** Finds what was to be tried again by now. Most rows wait for nothing, and are not in it. */
export const statements: readonly string[] = [
  `create index urls_waiting on alderman.urls (next_attempt_at) where next_attempt_at is not null`,
];
