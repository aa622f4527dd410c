import { type RawBuilder, sql } from 'kysely';
import { cutWords, indexWords } from './browse/index-article.ts';
import { takePart } from './claim-deliveries.ts';
import { signaturePart } from './copies.ts';
import { countFacts } from './count-facts.ts';
import { cutForIndex } from './cut-for-index.ts';
import { FRESH_BLOCKS, tieRecords } from './entities/tie-records.ts';
import { givenRows } from './given-rows.ts';
import { type MovedRow, movePart } from './move-url.ts';
import type { RecordPlan } from './plan-records.ts';
import { itemParts } from './review/write-items.ts';
import { type AddressedPage, aliasPart, MAIN } from './tie-addresses.ts';
import type { Move } from './url-row.ts';
import { factParts } from './write-facts.ts';

/** Whether the record's mentions are tied by the same statement that writes it. */
export function isTiedAtOnce({ isKept, home, articleId }: RecordPlan): boolean {
  return !isKept && home === articleId;
}

/** Whether the article is to be counted in its site's memory. */
export function isLesson({ toSave, isLearned, home, articleId }: RecordPlan): boolean {
  return toSave.lesson !== undefined && !isLearned && home === articleId;
}

/** A URL's row, the blocks to be resolved, and the sinks whose deliveries were taken. */
export interface Written extends MovedRow {
  /** Of all records, in each row. */
  readonly freshBlocks: string[];
  readonly taken: string[] | null;
}

/** The statement that writes records with all that goes with them. */
export function buildStatement(plans: readonly RecordPlan[]): RawBuilder<Written> {
  const fresh = plans.filter(({ isKept }) => !isKept);
  const listed = plans.filter(({ isKept, isListed }) => !(isKept && isListed));
  const pages = plans.map(describePage);
  const parts = [
    recordPart(fresh),
    ...factParts(fresh.map(({ reviewed }) => reviewed)),
    ...itemParts(
      listed.map(({ articleId, toSave: { urlId, record }, decisions }) => ({
        articleId,
        urlId,
        record,
        decisions,
      })),
    ),
    ...tieRecords(
      plans
        .filter(isTiedAtOnce)
        .map(({ home, reviewed, pins, old }) => ({ articleId: home, record: reviewed, pins, old })),
    ),
    signaturePart(
      plans.flatMap(({ home, signature }) => (signature ? [{ articleId: home, signature }] : [])),
    ),
    articlePart(plans),
    takePart(
      fresh.flatMap(({ toSave: { claim, record } }) => (claim ? [{ ...claim, recordId: record.id }] : [])),
    ),
    aliasPart(pages),
    movePart(pages.map(describeChange), {
      columns: sql`page_id text, record_id text, others text[]`,
      set: sql`record_id = here.record_id, extracted_page_id = here.page_id, same_as = ${MAIN}`,
    }),
  ];
  return sql<Written>`with ${sql.join(parts)} select moved.*, ${FRESH_BLOCKS},
    (select json_agg(sink) from taken where taken.record_id = moved.record_id) as taken from moved`;
}

interface WrittenPage extends AddressedPage {
  readonly move: Move | undefined;
}

function describePage({ toSave: { urlId, pageId, record, move, addresses = [] } }: RecordPlan): WrittenPage {
  const others = addresses.filter(({ id }) => id !== urlId);
  return { urlId, pageId, recordId: record.id, others, move };
}

function describeChange({ urlId, pageId, recordId, others, move }: WrittenPage) {
  return { id: urlId, move, page_id: pageId, record_id: recordId, others: others.map(({ id }) => id) };
}

const TOLD = sql`id text, canonical_url text, title text, site text, published text, heading text, body text,
  resolved_key text, is_learned boolean`;

/** What the articles say, which of them are resolved, and whether their sites were learned from them. */
function articlePart(plans: readonly RecordPlan[]): RawBuilder<unknown> {
  const rows = plans.map((plan) => {
    const { canonicalUrl, title, site, published, text } = plan.toSave.record.article;
    return {
      id: plan.articleId,
      canonical_url: canonicalUrl,
      title,
      site: cutForIndex(site),
      published,
      ...cutWords(title, text),
      resolved_key: isTiedAtOnce(plan) ? plan.key : null,
      is_learned: isLesson(plan),
    };
  });
  return sql`told as (update alderman.articles own set title = now.title, site = now.site, published = now.published,
      canonical_url = coalesce(own.canonical_url, now.canonical_url), dated = coalesce(now.published, own.dated),
      search = ${indexWords(sql`now.heading`, sql`now.body`)}, updated_at = now(), resolved_key = coalesce(now.resolved_key, own.resolved_key),
      is_learned = own.is_learned or now.is_learned
    from ${givenRows(rows, TOLD)} now where own.id = now.id)`;
}

/** The part `stored`: the records' own rows. */
function recordPart(plans: readonly RecordPlan[]): RawBuilder<unknown> {
  const rows = plans.map(({ toSave: { urlId, pageId, record }, articleId, reviewed, key }) => {
    const { schema, article, extractor } = record;
    return {
      id: record.id,
      article_id: articleId,
      url_id: urlId,
      page_id: pageId,
      schema,
      extractor_name: extractor.name,
      extractor_version: extractor.version,
      title: article.title,
      site: cutForIndex(article.site),
      published: article.published,
      language: article.language,
      completeness: article.completeness,
      counts: countFacts(reviewed),
      // As text, which is read as JSON only in the end: what stands for NUL in it would be no text.
      record: JSON.stringify(record),
      reviewed: reviewed === record ? null : JSON.stringify(reviewed),
      key,
    };
  });
  const names = Object.keys(COLUMNS);
  const given = sql.raw(
    Object.entries(COLUMNS)
      .map((column) => column.join(' '))
      .join(', '),
  );
  const changed = sql.raw(names.map((name) => `${name} = excluded.${name}`).join(', '));
  return sql`stored as (insert into alderman.records (id, article_id, version, record, reviewed, ${sql.raw(names.join(', '))})
    select id, article_id,
      (select coalesce(max(version), 0) + 1 from alderman.records r where r.article_id = given.article_id),
      record::json, reviewed::json, ${sql.raw(names.join(', '))}
    from ${givenRows(rows, sql`id text, article_id text, record text, reviewed text, ${given}`)} given
    on conflict (id) do update set record = excluded.record, reviewed = excluded.reviewed, ${changed}, updated_at = now()
    returning id, article_id, version, seq, key)`;
}

/** Of a record's row, what is written as it is given. */
const COLUMNS = {
  url_id: 'text',
  page_id: 'text',
  schema: 'text',
  extractor_name: 'text',
  extractor_version: 'text',
  title: 'text',
  site: 'text',
  published: 'text',
  language: 'text',
  completeness: 'text',
  counts: 'json',
  key: 'text',
};
