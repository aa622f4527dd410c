/** What analysts decide, what waits for them, and the filters that they have saved. */
export const statements: readonly string[] = [
  // Nothing refers to an article's row: a decision outlives whatever it is about.
  `create table alderman.decisions (
    seq integer generated always as identity primary key,
    article_id text not null,
    record_id text not null,
    kind text not null,
    key text not null,
    version integer not null,
    action text not null,
    status text not null,
    machine json,
    claim json,
    note text,
    extractor_version text not null,
    user_id text not null,
    user_name text not null,
    batch text,
    created_at timestamptz not null default now(),
    unique (article_id, key, version)
  )`,
  `create index decisions_by_batch on alderman.decisions (batch) where batch is not null`,
  `create index decisions_by_user on alderman.decisions (user_id, seq)`,
  `create function alderman.refuse_decision_change() returns trigger language plpgsql as $$
  begin
    raise exception 'decisions are kept as they are: a change is a new one';
  end $$`,
  `create trigger decisions_are_kept before update or delete on alderman.decisions
    for each row execute function alderman.refuse_decision_change()`,
  `create trigger decisions_are_not_emptied before truncate on alderman.decisions
    for each statement execute function alderman.refuse_decision_change()`,
  // One row a fact of each article's current record, and one a decision's fact that is gone from it.
  `create table alderman.review_items (
    article_id text not null references alderman.articles (id) on delete cascade,
    key text not null,
    record_id text not null,
    fact_id text,
    kind text not null,
    status text not null,
    version integer not null,
    confidence double precision,
    stake smallint not null,
    priority double precision not null,
    body text,
    site text,
    source_id text,
    published text,
    extractor_version text not null,
    is_gone boolean not null,
    is_contested boolean not null,
    is_flagged boolean not null,
    updated_at timestamptz not null default now(),
    primary key (article_id, key)
  )`,
  `create index review_items_waiting on alderman.review_items (priority desc, article_id, key)
    where status = 'waiting' and not is_gone`,
  `create index review_items_by_body on alderman.review_items (body, priority desc)
    where status = 'waiting' and not is_gone`,
  `create index review_items_by_site on alderman.review_items (site, priority desc)
    where status = 'waiting' and not is_gone`,
  `create index review_items_apart on alderman.review_items (updated_at desc)
    where is_gone or is_contested or is_flagged`,
  `create table alderman.review_filters (
    id text primary key,
    user_id text not null,
    name text not null,
    filter json not null,
    created_at timestamptz not null default now(),
    unique (user_id, name)
  )`,
  `create table alderman.review_samples (
    id text primary key,
    user_id text not null,
    filter json not null,
    items json not null,
    created_at timestamptz not null default now()
  )`,
];
