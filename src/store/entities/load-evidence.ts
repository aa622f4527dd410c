import { type Kysely, sql } from 'kysely';
import type { Span } from '../../record/index.ts';
import type { Statement } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { runRaw } from '../run-raw.ts';
import type { Evidence, EntityRef, Proof } from './entity-types.ts';

export type FactTable = 'roles' | 'ratings' | 'interventions';

type Stated = Statement & { readonly status: string };

/** Articles that are given with a line unless told otherwise. */
export const EVIDENCE_LIMIT = 5;

/** Of the statements behind a line those that are shown: one of each story, the latest first. */
export function chooseShown<T extends Stated>(statements: readonly T[], limit: number): T[] {
  const byStory = new Map<string, T>();
  for (const statement of [...statements].reverse()) {
    if (!byStory.has(statement.story)) byStory.set(statement.story, statement);
  }
  return [...byStory.values()].slice(0, limit);
}

/** The words of statements and the articles that they are in, for all lines of a page at once. */
export async function loadEvidence(
  db: Kysely<Database>,
  table: FactTable,
  statements: readonly Stated[],
): Promise<(statement: Stated) => Evidence> {
  const found = new Map<string, EvidenceRow>();
  if (statements.length > 0) {
    const [records, facts] = [statements.map((s) => s.recordId), statements.map((s) => s.factId)];
    const { rows } = await sql<EvidenceRow>`
      select fact.record_id as "recordId", fact.id, fact.evidence, fact.confidence, record.article_id as "articleId",
        record.title, record.site, record.published, urls.url
      from unnest(${records}::text[], ${facts}::text[]) as wanted (record_id, id)
      join ${sql.table(`alderman.${table}`)} fact on fact.record_id = wanted.record_id and fact.id = wanted.id
      join alderman.records record on record.id = wanted.record_id
      join alderman.urls on urls.id = record.url_id`.execute(db.withoutPlugins());
    for (const row of rows) found.set(`${row.recordId} ${row.id}`, row);
  }
  return ({ recordId, factId, story, status, published, review }) => {
    const row = found.get(`${recordId} ${factId}`);
    const { articleId = '', title = null, url = '', site = null, evidence = [], confidence = 0 } = row ?? {};
    return {
      articleId,
      recordId,
      factId,
      story,
      title,
      url,
      site,
      published: row?.published ?? published,
      status,
      spans: evidence,
      confidence,
      review,
    };
  };
}

interface EvidenceRow {
  readonly recordId: string;
  readonly id: string;
  readonly articleId: string;
  readonly evidence: Span[];
  readonly confidence: number;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly url: string;
}

/** Gives each of some findings its articles. */
export async function proveAll<
  T extends { readonly statements: readonly Stated[]; readonly stories: number },
  L,
>(
  db: Kysely<Database>,
  table: FactTable,
  findings: readonly T[],
  limit: number,
  show: (finding: T, proof: Proof) => L,
): Promise<L[]> {
  const shown = findings.map(({ statements }) => chooseShown(statements, limit));
  const tell = await loadEvidence(db, table, shown.flat());
  return findings.map((finding, at) =>
    show(finding, {
      stories: finding.stories,
      evidence: (shown[at] ?? []).map(tell),
      isDecided: finding.statements.some(({ review }) => review !== null),
    }),
  );
}

/** The names of entities by their ids. */
export async function loadNames(
  db: Kysely<Database>,
  ids: readonly (string | null)[],
): Promise<(id: string) => EntityRef> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows =
    wanted.length === 0
      ? []
      : await runRaw(
          db,
          // One statement, however many they are: it is planned once.
          sql<EntityRef>`select id, name from alderman.entities where id = any(${wanted}::text[])`,
        );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? id });
}
