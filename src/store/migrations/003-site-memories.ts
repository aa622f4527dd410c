/** What is remembered of a site's repeated blocks, and which articles have been counted in it. */
export const statements: readonly string[] = [
  `create table alderman.site_memories (
    host text primary key,
    memory jsonb,
    updated_at timestamptz not null default now()
  )`,
  `alter table alderman.articles add column is_learned boolean not null default false`,
];
