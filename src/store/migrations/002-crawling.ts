/** Sources, what their runs came to, what is remembered of hosts, and the copies of an article. */
export const statements: readonly string[] = [
  `alter table alderman.urls
    add column source_id text,
    add column same_as text,
    add column extracted_page_id text`,
  `create index urls_by_source on alderman.urls (source_id, updated_at) where source_id is not null`,
  `create table alderman.states (
    key text primary key,
    value json not null,
    updated_at timestamptz not null default now()
  )`,
  `create table alderman.sources (
    id text primary key,
    definition json not null,
    updated_at timestamptz not null default now()
  )`,
  `create table alderman.source_runs (
    seq integer generated always as identity primary key,
    source_id text not null references alderman.sources (id) on delete cascade,
    outcome text not null check (outcome in ('done', 'unchanged', 'failed')),
    code text,
    reason text,
    counts json not null,
    warnings json not null,
    finished_at timestamptz not null default now()
  )`,
  `create index source_runs_by_source on alderman.source_runs (source_id, seq desc)`,
  `create table alderman.signatures (
    article_id text primary key references alderman.articles (id) on delete cascade,
    cluster_id text not null,
    bands integer[] not null,
    minima integer[] not null
  )`,
  `create index signatures_by_band on alderman.signatures using gin (bands)`,
  `create index signatures_by_cluster on alderman.signatures (cluster_id)`,
];
