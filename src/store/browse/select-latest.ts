import { type RawBuilder, sql } from 'kysely';

/** Which articles are wanted, of all that hold the words. */
export interface Wanted {
  /** As typed: words, "phrases", or, -not. */
  readonly query: string;
  readonly site?: string;
  /** ISO dates: from this day or time, and before that. */
  readonly since?: string;
  readonly until?: string;
  /** Only those that come after this one, the latest first. */
  readonly after?: Match | null;
  /** Only those between two, and these. */
  readonly within?: { readonly newest: Match; readonly oldest: Match };
  readonly limit: number;
}

/** An article that holds the words of a search, and its place in the order of the latest first. */
export interface Match {
  readonly id: string;
  readonly dated: string;
}

/** So many of the latest articles are looked into; words that so many of them hold are common. */
const [SAMPLE, COMMON] = [60, 6];

/** What is looked for. As a query of its own it is read once, and not again for each article. */
export function toQuery(query: string): RawBuilder<unknown> {
  return sql`(select websearch_to_tsquery('english', ${query}))`;
}

/**
 * The latest articles that hold the words, as rows of `id`, `dated`, `search` and `current_record_id`.
 *
 * Words that are in every few articles are looked for in the articles by date, until there are enough; rare ones in
 * the index of words, and what it gives is put in order. PostgreSQL, left to choose, goes by date for words of
 * middling frequency too, and unpacks the words of thousands of articles: it takes that for as cheap as comparing two
 * numbers. So a sample chooses. `coalesce` keeps the index of words out of the first way, and has the planner expect
 * many matches; `offset 0` keeps the order out of the second.
 */
export function selectLatest({ query, limit, ...wanted }: Wanted): RawBuilder<unknown> {
  const where = listConditions(wanted);
  const order = sql`order by dated desc, id desc`;
  const holds = sql`search @@ ${toQuery(query)}`;
  const from = sql`select id, dated, search, current_record_id from alderman.articles where ${where}`;
  return sql`with sample as materialized (
      select count(*) filter (where ${holds}) >= ${sql.lit(COMMON)} as is_common
      from (${from} ${order} limit ${sql.lit(SAMPLE)}) recent)
    (${from} and coalesce(${holds}, false) and (select is_common from sample) ${order} limit ${limit})
    union all
    (select * from (${from} and ${holds} offset 0) by_words
      where not (select is_common from sample) ${order} limit ${limit})`;
}

function listConditions({
  site,
  since,
  until,
  after,
  within,
}: Omit<Wanted, 'query' | 'limit'>): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (site !== undefined) conditions.push(sql`site = ${site}`);
  if (since !== undefined) conditions.push(sql`dated >= ${since}`);
  if (until !== undefined) conditions.push(sql`dated < ${until}`);
  if (after !== undefined && after !== null)
    conditions.push(sql`(dated, id) < (${after.dated}, ${after.id})`);
  if (within !== undefined) {
    const { newest, oldest } = within;
    conditions.push(sql`(dated, id) <= (${newest.dated}, ${newest.id})`);
    conditions.push(sql`(dated, id) >= (${oldest.dated}, ${oldest.id})`);
  }
  return sql.join(conditions, sql` and `);
}
