import { type RawBuilder, sql } from 'kysely';
import { takePart } from './claim-deliveries.ts';
import { signaturePart } from './copies.ts';
import { countFacts } from './count-facts.ts';
import { cutForIndex } from './cut-for-index.ts';
import { FRESH_BLOCKS, tieRecord } from './entities/tie-record.ts';
import { type MovedRow, movePart } from './move-url.ts';
import type { RecordPlan } from './plan-record.ts';
import { itemParts } from './review/write-items.ts';
import { aliasPart, findMain } from './tie-addresses.ts';
import { factParts } from './write-facts.ts';

/** Whether the record's mentions are tied by the same statement that writes it. */
export function isTiedAtOnce({ isKept, home, articleId }: RecordPlan): boolean {
  return !isKept && home === articleId;
}

/** Whether the article is to be counted in its site's memory. */
export function isLesson({ toSave, isLearned, home, articleId }: RecordPlan): boolean {
  return toSave.lesson !== undefined && !isLearned && home === articleId;
}

/** The URL's row, the blocks to be resolved, and the sinks whose deliveries were taken. */
export interface Written extends MovedRow {
  readonly freshBlocks: string[];
  readonly taken: string[] | null;
}

/** The statement that writes a record with all that goes with it. */
export function buildStatement(plan: RecordPlan): RawBuilder<Written> {
  const { toSave, isKept, isListed, decisions, reviewed, signature, home } = plan;
  const { urlId, pageId, record, addresses = [], move, claim } = toSave;
  const main = { urlId, pageId, recordId: record.id };
  const isTied = isTiedAtOnce(plan);
  const takes = !isKept && claim !== undefined;
  const columns = sql`record_id = ${record.id}, extracted_page_id = ${pageId}, same_as = ${findMain(main, addresses)}`;
  const parts = [
    ...(isKept ? [] : [recordPart(plan), ...factParts(reviewed)]),
    ...(isKept && isListed ? [] : itemParts({ articleId: plan.articleId, urlId }, record, decisions)),
    ...(isTied ? tieRecord(home, { record: reviewed }, plan) : []),
    ...(signature === null ? [] : [signaturePart(home, signature)]),
    ...(isTied || isLesson(plan) ? [articlePart(plan)] : []),
    ...(takes ? [takePart(claim)] : []),
    aliasPart(main, addresses),
    movePart(urlId, move, columns),
  ];
  return sql<Written>`with ${sql.join(parts)} select moved.*,
    ${isTied ? FRESH_BLOCKS : sql`'[]'::json as fresh_blocks`},
    ${takes ? sql`(select json_agg(sink) from taken)` : sql`null::json`} as taken from moved`;
}

/** What of the article is resolved, and whether its site was learned from it. */
function articlePart(plan: RecordPlan): RawBuilder<unknown> {
  const resolved = isTiedAtOnce(plan) ? sql`${plan.key}::text` : sql`resolved_key`;
  return sql`resolved as (update alderman.articles
    set resolved_key = ${resolved}, is_learned = is_learned or ${isLesson(plan)}::boolean
    where id = ${plan.articleId})`;
}

/** The part `stored`: the record's own row. */
function recordPart({ toSave, articleId, reviewed, key }: RecordPlan): RawBuilder<unknown> {
  const { urlId, pageId, record } = toSave;
  const { article, extractor } = record;
  const values = {
    url_id: urlId,
    page_id: pageId,
    schema: record.schema,
    extractor_name: extractor.name,
    extractor_version: extractor.version,
    title: article.title,
    site: cutForIndex(article.site),
    published: article.published,
    language: article.language,
    completeness: article.completeness,
    counts: JSON.stringify(countFacts(reviewed)),
    record: JSON.stringify(record),
    reviewed: reviewed === record ? null : JSON.stringify(reviewed),
    key,
  };
  const names = Object.keys(values);
  const changed = names.map((name) => sql.raw(`${name} = excluded.${name}`));
  return sql`stored as (insert into alderman.records (id, article_id, version, ${sql.raw(names.join(', '))})
    values (${record.id}, ${articleId},
      (select coalesce(max(version), 0) + 1 from alderman.records where article_id = ${articleId}),
      ${sql.join(Object.values(values))})
    on conflict (id) do update set ${sql.join(changed)}, updated_at = now()
    returning id, article_id, version, seq, key)`;
}
