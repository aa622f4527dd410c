import { createHash } from 'node:crypto';
import { type Table, TABLES } from './layout.ts';
import { VIEWS } from './views.ts';

/** Any constant will do; this spells "ALDS". It keeps two processes from making the tables at once. */
const LAYOUT_LOCK = 0x41_4c_44_53;

/** What makes the tables of a schema, and how to see that they are there. */
export interface Layout {
  /** Waits for another process that makes them. */
  readonly lock: string;
  /** Answers with one row where all is there, in this form. */
  readonly check: string;
  /** Makes what is not there: tables, views, and a comment on each of them and on every column. */
  readonly make: string;
}

/** To be run in one transaction: what is made anew holds up those who write, so it is left where it is right. */
export function describeLayout(schema: string): Layout {
  const quoted = quoteName(schema);
  const statements = [
    `create schema if not exists ${quoted}`,
    `set local search_path to ${quoted}`,
    ...TABLES.map(describeTable),
    `create index if not exists articles_by_record on articles (record_id)`,
    `create index if not exists articles_by_day on articles (published_on)`,
    `create index if not exists records_by_article on records (article_id, version)`,
    // Hashed, for an article may print a name that is longer than an ordered index takes.
    `drop index if exists people_by_name`,
    `create index if not exists people_by_whole_name on people using hash (name)`,
    `create index if not exists councils_by_gss on councils (gss)`,
    ...VIEWS.flatMap(({ name, comment, sql }) => [
      `create or replace view ${name} as ${sql}`,
      `comment on view ${name} is ${quoteText(comment)}`,
    ]),
  ].join(';\n');
  const hash = createHash('sha256').update(statements).digest('hex').slice(0, 12);
  const comment = `Facts read from local-government news by Alderman. Begin with the views current_roles, current_ratings, current_interventions and current_quotes. (Layout ${hash}.)`;
  return {
    lock: `select pg_advisory_xact_lock(${LAYOUT_LOCK})`,
    check: `select from pg_namespace where nspname = ${quoteText(schema)}
      and obj_description(oid, 'pg_namespace') = ${quoteText(comment)}`,
    make: `${statements};\ncomment on schema ${quoted} is ${quoteText(comment)}`,
  };
}

function describeTable({ name, comment, columns, key }: Table): string {
  const made = columns.map((column) => `${column.name} ${column.type}`).join(', ');
  const later = columns
    .filter(({ isLater }) => isLater === true)
    .map((column) => `alter table ${name} add column if not exists ${column.name} ${column.type}`);
  const explained = columns.map(
    (column) => `comment on column ${name}.${column.name} is ${quoteText(column.comment)}`,
  );
  return [
    `create table if not exists ${name} (${made}, primary key (${key}))`,
    ...later,
    `comment on table ${name} is ${quoteText(comment)}`,
    ...explained,
  ].join(';\n');
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
