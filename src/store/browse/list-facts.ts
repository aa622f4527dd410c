import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { FACT_KINDS, FactReview } from '../../record/index.ts';
import type { Database } from '../database.ts';
import { isEntityId } from '../entities/entity-id.ts';
import { selectSightings } from './select-sightings.ts';

export type FactKind = (typeof FACT_KINDS)[number];

/** Someone or something that a fact is about, as its article names it. */
export interface NamedRef {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'council' | 'organisation';
}

/** A fact of the current text of an article, with the names and the article that it needs to be understood. */
export interface FactRow {
  readonly kind: FactKind;
  readonly id: string;
  /** The fact's own fields, as in the record: without "id", "evidence" and "confidence". */
  readonly fact: Readonly<Record<string, unknown>>;
  readonly confidence: number;
  /** What an analyst made of it; null where none has decided. */
  readonly review: FactReview | null;
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
  readonly names: readonly NamedRef[];
  readonly article: {
    readonly recordId: string;
    readonly title: string | null;
    readonly site: string | null;
    readonly published: string | null;
    readonly url: string;
  };
  readonly seq: number;
}

export interface FactFilter {
  readonly kind: FactKind;
  /** The ids of a council or organisation, or of a person: of an entity, or as records have them. */
  readonly bodyId?: string;
  readonly personId?: string;
  readonly status?: string;
  readonly site?: string;
  readonly recordId?: string;
  readonly minConfidence?: number;
  /** Only what an analyst stands behind, or only what none has decided on. */
  readonly review?: 'decided' | 'undecided';
  /** Stored since then. */
  readonly since?: string;
  readonly limit: number;
  /** The last one seen. */
  readonly after?: { readonly seq: number; readonly id: string };
}

/** Which columns name a person and a body, and which say what is stated. */
const COLUMNS = {
  roles: { person: 'person_id', body: 'organisation_id', own: ['title', 'status', 'from', 'until'] },
  ratings: {
    person: null,
    body: 'subject_id',
    own: ['service', 'by', 'framework', 'grade', 'rank', 'status', 'as_of'],
  },
  interventions: { person: null, body: 'subject_id', own: ['type', 'by', 'status'] },
  quotes: { person: 'speaker_id', body: 'speaker_id', own: ['text'] },
} as const satisfies Record<FactKind, { person: string | null; body: string; own: readonly string[] }>;

/** Facts of one kind, those of the record stored last first. */
export function createFactQueries(db: Kysely<Database>) {
  return {
    async listFacts(filter: FactFilter): Promise<FactRow[]> {
      const { kind } = filter;
      const { person, body, own } = COLUMNS[kind];
      const refs = [...new Set([person, body].filter((name) => name !== null))];
      const columns = [...own, ...refs].map((name) => sql`f.${sql.id(name)} as ${sql.id(toCamelCase(name))}`);
      const { rows } = await sql<FlatFact>`
        select f.id, ${sql.join(columns)}, f.confidence, f.review, f.evidence, r.seq, r.id as "recordId",
          r.title as "articleTitle", r.site, r.published, u.url, (${selectNames(refs)}) as names
        from alderman.${sql.id(kind)} as f
          join alderman.records as r on r.id = f.record_id
          join alderman.articles as a on a.current_record_id = r.id
          join alderman.urls as u on u.id = r.url_id
        where ${sql.join(listConditions(filter, person, body), sql` and `)}
        order by r.seq desc, f.id desc limit ${filter.limit}`.execute(db.withoutPlugins());
      const names = [...own, ...refs].map(toCamelCase);
      return rows.map((row) => toFact(kind, row, names));
    },
  };
}

interface FlatFact {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly confidence: number;
  readonly review: FactRow['review'];
  readonly evidence: FactRow['evidence'];
  readonly seq: number;
  readonly recordId: string;
  readonly articleTitle: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly url: string;
  readonly names: NamedRef[] | null;
}

function listConditions(filter: FactFilter, person: string | null, body: string): RawBuilder<unknown>[] {
  const { bodyId, personId, status, site, recordId, minConfidence, review, since, after } = filter;
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (bodyId !== undefined) conditions.push(refersTo(body, bodyId));
  if (personId !== undefined) conditions.push(person === null ? sql`false` : refersTo(person, personId));
  if (status !== undefined) {
    conditions.push(filter.kind === 'quotes' ? sql`false` : sql`f.status = ${status}`);
  }
  if (site !== undefined) conditions.push(sql`r.site = ${site}`);
  if (recordId !== undefined) conditions.push(sql`r.id = ${recordId}`);
  if (minConfidence !== undefined) conditions.push(sql`f.confidence >= ${minConfidence}`);
  if (review !== undefined)
    conditions.push(review === 'decided' ? sql`f.review is not null` : sql`f.review is null`);
  // By the second: PostgreSQL reads fewer years and offsets than ISO 8601 has.
  if (since !== undefined)
    conditions.push(sql`r.updated_at >= to_timestamp(${Date.parse(since) / 1000}::float8)`);
  if (after !== undefined) conditions.push(sql`(r.seq, f.id) < (${after.seq}, ${after.id})`);
  return conditions;
}

/** Whether a column means someone or something, whom each record has an id of its own for. */
function refersTo(column: string, id: string): RawBuilder<unknown> {
  const local = sql`f.${sql.id(column)}`;
  return isEntityId(id) ? sql`(f.record_id, ${local}) in (${selectSightings(id)})` : sql`${local} = ${id}`;
}

/** The names, in the record, of whom these columns refer to. */
function selectNames(refs: readonly string[]): RawBuilder<unknown> {
  const ids = sql.join(refs.map((name) => sql`f.${sql.id(name)}`));
  const from = (table: string, kind: string) => sql`select n.id, n.name, ${sql.lit(kind)} as kind
    from alderman.${sql.id(table)} as n where n.record_id = f.record_id and n.id in (${ids})`;
  return sql`select json_agg(json_build_object('id', id, 'name', name, 'kind', kind)) from (
    ${from('people', 'person')} union all ${from('councils', 'council')}
    union all ${from('organisations', 'organisation')}) as named`;
}

function toFact(kind: FactKind, row: FlatFact, names: readonly string[]): FactRow {
  const fields = names.map((name) => [name, row[name]] as const);
  const { id, confidence, review, evidence, seq, recordId, articleTitle: title, site, published, url } = row;
  return {
    kind,
    id,
    fact: Object.fromEntries(fields),
    confidence,
    review,
    evidence,
    names: row.names ?? [],
    article: { recordId, title, site, published, url },
    seq,
  };
}

function toCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
