/** The first tables: the fate of every URL, pages, articles, records and the facts in them. */
export const statements: readonly string[] = [
  `create table alderman.urls (
    id text primary key,
    url text not null,
    submitted_as text not null,
    state text not null check (state in ('queued', 'fetched', 'extracted', 'done', 'skipped', 'quarantined')),
    stage text not null,
    attempts integer not null default 0,
    deferrals integer not null default 0,
    code text,
    reason text,
    priority integer not null default 0,
    page_id text,
    record_id text,
    submitted_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    next_attempt_at timestamptz,
    finished_at timestamptz
  ) with (fillfactor = 80)`,
  // Only the unfinished are swept, so the sweep's cost follows them and not the size of the table.
  `create index urls_unfinished on alderman.urls (id) where state in ('queued', 'fetched', 'extracted')`,
  // By a time that never changes, so that most updates of a row leave the indexes alone.
  `create index urls_by_state on alderman.urls (state, submitted_at)`,
  `create table alderman.pages (
    id text primary key,
    url_id text not null references alderman.urls (id) on delete cascade,
    final_url text not null,
    status integer not null,
    headers json not null,
    sha256 text not null,
    bytes integer not null,
    fetched_at timestamptz not null
  )`,
  `create index pages_by_url on alderman.pages (url_id, fetched_at)`,
  `create table alderman.articles (
    id text primary key,
    canonical_url text,
    current_record_id text not null,
    title text,
    site text,
    published text,
    first_seen_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  `create table alderman.records (
    seq integer generated always as identity unique,
    id text primary key,
    article_id text not null references alderman.articles (id) on delete cascade,
    url_id text not null references alderman.urls (id) on delete cascade,
    page_id text not null references alderman.pages (id) on delete cascade,
    version integer not null,
    schema text not null,
    extractor_name text not null,
    extractor_version text not null,
    title text,
    site text,
    published text,
    language text,
    completeness text not null,
    counts json not null,
    record json not null,
    key text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (article_id, version)
  )`,
  ...entityTables(),
  ...factTables(),
  `create table alderman.emissions (
    sink text not null,
    key text not null,
    record_id text not null references alderman.records (id) on delete cascade,
    emitted_at timestamptz not null default now(),
    primary key (sink, key)
  )`,
];

function entityTables(): string[] {
  const table = (name: string, columns: string) =>
    `create table alderman.${name} (
      record_id text not null references alderman.records (id) on delete cascade,
      id text not null,
      name text not null,
      ${columns},
      mentions json not null,
      primary key (record_id, id)
    )`;
  return [
    table('people', 'honorific text, party text'),
    table('councils', 'code text, gss text'),
    table('organisations', 'kind text not null'),
    `create index people_by_name on alderman.people (name)`,
    `create index councils_by_gss on alderman.councils (gss)`,
  ];
}

function factTables(): string[] {
  const table = (name: string, columns: string) =>
    `create table alderman.${name} (
      record_id text not null references alderman.records (id) on delete cascade,
      id text not null,
      ${columns},
      evidence json not null,
      confidence double precision not null,
      primary key (record_id, id)
    )`;
  return [
    table(
      'roles',
      `person_id text not null, title text not null, organisation_id text, status text not null,
      "from" text, until text, foreign key (record_id, person_id) references alderman.people (record_id, id)
        on delete cascade`,
    ),
    table(
      'ratings',
      `subject_id text not null, service text, "by" text not null, framework text, grade text not null,
      rank integer, status text not null, as_of text`,
    ),
    table('interventions', `subject_id text not null, type text not null, "by" text, status text not null`),
    table('quotes', `speaker_id text not null, text text not null`),
  ];
}
