/** What each sink is still to receive, what it refused, and which sinks fail. */
export const statements: readonly string[] = [
  // Room in each page, so that taking a delivery and giving it back leave the indexes alone.
  `create table alderman.deliveries (
    sink text not null,
    record_id text not null references alderman.records (id) on delete cascade,
    article_id text not null,
    version integer not null,
    seq integer not null,
    key text not null,
    state text not null default 'waiting' check (state in ('waiting', 'dead')),
    attempts integer not null default 0,
    reason text,
    queued_at timestamptz not null default now(),
    next_attempt_at timestamptz not null default now(),
    taken_until timestamptz,
    taken_by text,
    primary key (sink, record_id)
  ) with (fillfactor = 70)`,
  `create index deliveries_due on alderman.deliveries (sink, next_attempt_at, seq) where state = 'waiting'`,
  `create index deliveries_by_article on alderman.deliveries (article_id, sink, version) where state = 'waiting'`,
  `create index deliveries_dead on alderman.deliveries (sink, seq) where state = 'dead'`,
  `create table alderman.sinks (
    name text primary key,
    failures integer not null,
    failing_since timestamptz,
    next_attempt_at timestamptz,
    reason text
  )`,
  `create index records_by_update on alderman.records (updated_at)`,
];
