import type { FactReview, Span } from '../../record/index.ts';
import type { Emission } from '../sink.ts';

type Row = Readonly<Record<string, unknown>>;

/** The rows of some emissions, by the names of their tables; of an article's versions only the newest has its row. */
export function toRows(emissions: readonly Emission[], receivedAt: Date): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  const articles = new Map<string, Row & { version: number }>();
  const add = (table: string, more: readonly Row[]) => {
    const own = rows.get(table);
    if (own === undefined) rows.set(table, [...more]);
    else own.push(...more);
  };
  for (const emission of emissions) {
    const row = toArticle(emission, receivedAt);
    const known = articles.get(emission.articleId);
    if (known === undefined || known.version <= row.version) articles.set(emission.articleId, row);
    add('records', [toRecord(emission, receivedAt)]);
    const { record } = emission;
    const entity = (e: object) => ({ record_id: record.id, ...e });
    add('people', record.people.map(entity));
    add('councils', record.councils.map(entity));
    add('organisations', record.organisations.map(entity));
    const fact = <T extends { evidence: Span[]; review?: FactReview | undefined }>({
      evidence,
      review,
      ...f
    }: T) => ({
      record_id: record.id,
      ...f,
      review: review?.status,
      evidence: evidence.map(({ quote }) => quote).join(' … '),
      evidence_spans: evidence,
    });
    add(
      'roles',
      record.roles.map(({ personId, organisationId, from, until, ...role }) =>
        fact({
          ...role,
          person_id: personId,
          organisation_id: organisationId,
          valid_from: from,
          valid_until: until,
        }),
      ),
    );
    add(
      'ratings',
      record.ratings.map(({ subjectId, by, asOf, ...rating }) =>
        fact({ ...rating, subject_id: subjectId, rated_by: by, as_of: asOf }),
      ),
    );
    add(
      'interventions',
      record.interventions.map(({ subjectId, by, ...i }) =>
        fact({ ...i, subject_id: subjectId, imposed_by: by }),
      ),
    );
    add(
      'quotes',
      record.quotes.map(({ speakerId, ...quote }) => fact({ ...quote, speaker_id: speakerId })),
    );
  }
  rows.set('articles', [...articles.values()]);
  return rows;
}

function toArticle({ record, articleId, version }: Emission, receivedAt: Date) {
  const { url, canonicalUrl, site, title, published } = record.article;
  return {
    article_id: articleId,
    record_id: record.id,
    version,
    url,
    canonical_url: canonicalUrl,
    site,
    title,
    published,
    published_on: readDay(published),
    received_at: receivedAt,
  };
}

function toRecord({ record, key, articleId, version }: Emission, receivedAt: Date): Row {
  const { title, text, language, completeness } = record.article;
  return {
    record_id: record.id,
    article_id: articleId,
    version,
    idempotency_key: key,
    schema: record.schema,
    extractor_version: record.extractor.version,
    title,
    text,
    language,
    completeness,
    revision: record.review?.revision,
    received_at: receivedAt,
  };
}

/** The day of a date of ISO 8601, if it names one that there is. */
function readDay(date: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  if (day === undefined) return null;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? day : null;
}

/** As JSON. PostgreSQL takes neither NUL nor half a surrogate pair out of it into text: shown as U+FFFD. */
export function toStorableJson(rows: readonly Row[]): string {
  const json = JSON.stringify(rows);
  // Looked for only where one is written as an escape: to look at each value takes several times as long.
  return /\\u(?:0000|d[89a-f])/.test(json) ? JSON.stringify(rows, makeStorable) : json;
}

function makeStorable(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !/[\0\ud800-\udfff]/.test(value)) return value;
  return Buffer.from(value.replaceAll('\0', '\uFFFD')).toString();
}
