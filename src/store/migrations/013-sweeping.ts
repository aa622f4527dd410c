/**
 * An index that holds all that the sweep reads of what is unfinished: its rows lie anywhere in the table, and to read a
 * million of them takes many times as long as to read the index alone.
 */
export const statements: readonly string[] = [
  `drop index alderman.urls_unfinished`,
  `create index urls_unfinished on alderman.urls (id) include (state, priority, next_attempt_at, updated_at)
    where state in ('queued', 'fetched', 'extracted')`,
];
