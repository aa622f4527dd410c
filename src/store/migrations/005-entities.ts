/** People and bodies across articles, why each is one, what analysts decided, and what is stated of them. */
export const statements: readonly string[] = [
  // Null only for what was stored before there were entities, and waits to be resolved.
  `alter table alderman.articles add column resolved_key text`,
  `create index articles_unresolved on alderman.articles (id) where resolved_key is null`,
  `create table alderman.entities (
    seq integer generated always as identity,
    id text primary key,
    kind text not null check (kind in ('person', 'council', 'organisation')),
    name text not null,
    merged_into text,
    created_at timestamptz not null default now()
  )`,
  `create table alderman.entity_nodes (
    id text primary key,
    kind text not null,
    block text,
    name text not null,
    full_name text not null,
    type text not null,
    data json not null,
    entity_id text not null
  )`,
  `create index entity_nodes_by_block on alderman.entity_nodes (block text_pattern_ops)`,
  `create index entity_nodes_by_entity on alderman.entity_nodes (entity_id)`,
  `create index entity_nodes_by_name on alderman.entity_nodes (full_name text_pattern_ops)`,
  `create table alderman.entity_sightings (
    record_id text not null references alderman.records (id) on delete cascade,
    local_id text not null,
    article_id text not null,
    node_id text not null,
    primary key (record_id, local_id)
  )`,
  `create index entity_sightings_by_article on alderman.entity_sightings (article_id)`,
  `create index entity_sightings_by_node on alderman.entity_sightings (node_id)`,
  `create table alderman.entity_links (
    left_node text not null,
    right_node text not null,
    block text not null,
    rule text not null,
    evidence json not null,
    made_at timestamptz not null default now(),
    primary key (left_node, right_node)
  )`,
  `create index entity_links_by_block on alderman.entity_links (block)`,
  `create index entity_links_by_right on alderman.entity_links (right_node)`,
  `create table alderman.entity_events (
    seq integer generated always as identity primary key,
    entity_id text not null,
    event text not null check (event in ('merged', 'parted')),
    other_id text not null,
    at timestamptz not null default now()
  )`,
  `create index entity_events_by_entity on alderman.entity_events (entity_id)`,
  `create table alderman.entity_decisions (
    seq integer generated always as identity primary key,
    verdict text not null check (verdict in ('same', 'different', 'revoked')),
    left_entity text not null,
    right_entity text,
    revokes integer references alderman.entity_decisions (seq),
    reason text not null,
    decided_by text not null,
    decided_at timestamptz not null default now()
  )`,
  `create table alderman.entity_pins (
    decision integer not null references alderman.entity_decisions (seq),
    side text not null check (side in ('a', 'b')),
    article_id text not null,
    kind text not null,
    block text,
    name text not null,
    primary key (decision, article_id, kind, name)
  )`,
  `create index entity_pins_by_article on alderman.entity_pins (article_id)`,
  // Decisions are added to and never changed, by whatever program.
  `create function alderman.refuse_entity_change() returns trigger language plpgsql as
    $$ begin raise exception '% is added to and never changed', tg_table_name; end $$`,
  ...['entity_decisions', 'entity_pins'].map(
    (table) => `create trigger ${table}_is_kept before update or delete on alderman.${table}
      for each row execute function alderman.refuse_entity_change()`,
  ),
  ...statementTables(),
];

function statementTables(): string[] {
  const table = (name: string, columns: string) =>
    `create table alderman.${name} (
      record_id text not null references alderman.records (id) on delete cascade,
      id text not null,
      article_id text not null,
      body_node text,
      body_entity text,
      ${columns},
      status text not null,
      published text,
      dated text not null,
      confidence double precision not null,
      primary key (record_id, id)
    )`;
  return [
    table(
      'role_statements',
      `person_node text not null, person_entity text not null, title text not null, post_key text not null,
      is_single boolean not null, "from" text, until text`,
    ),
    // Holds all that a list of holders is made of, so that it reads none of the rows themselves.
    `create index role_statements_by_body on alderman.role_statements
      (body_entity, post_key, person_entity, status, dated)`,
    `create index role_statements_by_person on alderman.role_statements
      (person_entity, body_entity, post_key, dated) include (status, record_id, id)`,
    `create index role_statements_by_date on alderman.role_statements (dated, record_id, id)`,
    `create index role_statements_by_person_node on alderman.role_statements (person_node)`,
    `create index role_statements_by_body_node on alderman.role_statements (body_node)`,
    table(
      'rating_statements',
      `service text, service_key text not null, "by" text not null, framework text, grade text not null,
      rank integer, as_of text`,
    ),
    `create index rating_statements_by_body on alderman.rating_statements (body_entity, service_key, dated)`,
    `create index rating_statements_by_date on alderman.rating_statements (dated, record_id, id)`,
    `create index rating_statements_by_body_node on alderman.rating_statements (body_node)`,
    table('intervention_statements', `type text not null, "by" text`),
    `create index intervention_statements_by_body on alderman.intervention_statements (body_entity, type, dated)`,
    `create index intervention_statements_by_date on alderman.intervention_statements (dated, record_id, id)`,
    `create index intervention_statements_by_body_node on alderman.intervention_statements (body_node)`,
    ...['role_statements', 'rating_statements', 'intervention_statements'].map(
      (name) => `create index ${name}_by_article on alderman.${name} (article_id)`,
    ),
  ];
}
