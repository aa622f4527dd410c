/** Who may do what: users, sessions, tokens, one-time links; what they did; and what they submitted. */
export const statements: readonly string[] = [
  `create table alderman.users (
    id text primary key,
    name text not null unique,
    role text not null check (role in ('reader', 'submitter', 'reviewer', 'admin')),
    password_hash text,
    created_at timestamptz not null default now(),
    disabled_at timestamptz
  )`,
  // Of what lets someone in, only the SHA-256 is kept.
  `create table alderman.sessions (
    token_hash text primary key,
    user_id text not null references alderman.users (id) on delete cascade,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at timestamptz not null
  )`,
  `create index sessions_by_user on alderman.sessions (user_id)`,
  `create table alderman.api_tokens (
    id text primary key,
    user_id text not null references alderman.users (id) on delete cascade,
    name text not null,
    token_hash text not null unique,
    scopes text[] not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
  )`,
  `create table alderman.invitations (
    token_hash text primary key,
    user_id text not null references alderman.users (id) on delete cascade,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
  )`,
  `create table alderman.login_attempts (
    key text primary key,
    count integer not null,
    resets_at timestamptz not null
  )`,
  `create table alderman.audit_log (
    seq bigint generated always as identity primary key,
    at timestamptz not null default now(),
    user_id text,
    user_name text,
    via text not null,
    action text not null,
    target text,
    detail json not null,
    address text
  )`,
  `create index audit_log_by_target on alderman.audit_log (target, seq)`,
  `create function alderman.refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit log is only ever added to.' using errcode = 'insufficient_privilege';
    end $$`,
  `create trigger audit_log_is_append_only before update or delete on alderman.audit_log
    for each row execute function alderman.refuse_audit_change()`,
  `create trigger audit_log_is_kept before truncate on alderman.audit_log
    for each statement execute function alderman.refuse_audit_change()`,
  `create table alderman.submissions (
    id text primary key,
    user_id text not null references alderman.users (id) on delete cascade,
    items json not null,
    created_at timestamptz not null default now()
  )`,
  `create index submissions_by_user on alderman.submissions (user_id, created_at)`,
  `create table alderman.idempotency_keys (
    user_id text not null references alderman.users (id) on delete cascade,
    key text not null,
    request_hash text not null,
    answer json,
    created_at timestamptz not null default now(),
    primary key (user_id, key)
  )`,
];
