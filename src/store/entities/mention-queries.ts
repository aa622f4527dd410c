import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Span } from '../../record/index.ts';
import { councilKey } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { EntityRef, Page, PageOptions } from './entity-types.ts';
import type { EntityKind } from './tables.ts';

/** An article that names an entity. */
export interface Mention {
  readonly articleId: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  /** The ways in which it writes the name. */
  readonly names: readonly string[];
}

/** What someone is quoted as saying. */
export interface QuoteLine extends Omit<Mention, 'names'> {
  readonly factId: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly confidence: number;
}

/** Whom or what an article names, by the name that its record has. */
export interface NamedEntity extends EntityRef {
  readonly kind: EntityKind;
  readonly writtenAs: string;
}

interface MentionOptions extends PageOptions {
  readonly entity: string;
}

const PAGE = 50;

export type MentionQueries = ReturnType<typeof createMentionQueries>;

/** Where entities are named, and what they say. */
export function createMentionQueries(db: Kysely<Database>) {
  return {
    /** The articles that name an entity, the latest first. */
    async listMentions({ entity, after, limit = PAGE }: MentionOptions): Promise<Page<Mention>> {
      const [day, article] = readCursor(after, 2) ?? [];
      const { rows } = await sql<Mention>`
        select article.id as article_id, record.title, record.site, record.published,
          array_agg(distinct node.name) as names
        from alderman.entity_nodes node
        join alderman.entity_sightings sighting on sighting.node_id = node.id
        join alderman.articles article on article.id = sighting.article_id
        join alderman.records record on record.id = sighting.record_id
        where node.entity_id = ${entity} and ${isAfter(day, [sql`article.id`], [article])}
        group by article.id, record.id
        order by ${DAY} desc, article.id limit ${limit + 1}`.execute(db);
      return cut(rows, limit, ({ published, articleId }) => [published ?? '', articleId]);
    },

    /** What a person is quoted as saying, the latest first. */
    async listQuotes({ entity, after, limit = PAGE }: MentionOptions): Promise<Page<QuoteLine>> {
      const [day, ...rest] = readCursor(after, 3) ?? [];
      const { rows } = await sql<QuoteLine>`
        select sighting.article_id, record.title, record.site, record.published, quote.id as fact_id, quote.text,
          quote.evidence as spans, quote.confidence
        from alderman.entity_nodes node
        join alderman.entity_sightings sighting on sighting.node_id = node.id
        join alderman.quotes quote
          on quote.record_id = sighting.record_id and quote.speaker_id = sighting.local_id
        join alderman.records record on record.id = sighting.record_id
        where node.entity_id = ${entity} and ${isAfter(day, [sql`sighting.article_id`, sql`quote.id`], rest)}
        order by ${DAY} desc, sighting.article_id, quote.id limit ${limit + 1}`.execute(db);
      return cut(rows, limit, ({ published, articleId, factId }) => [published ?? '', articleId, factId]);
    },

    /** Everyone and everything that an article names. */
    async listNamed(articleId: string): Promise<NamedEntity[]> {
      const { rows } = await sql<NamedEntity>`
        select distinct entity.id, entity.kind, entity.name,
          coalesce(person.name, council.name, organisation.name, node.name) as written_as
        from alderman.entity_sightings sighting
        join alderman.entity_nodes node on node.id = sighting.node_id
        join alderman.entities entity on entity.id = node.entity_id
        left join alderman.people person
          on person.record_id = sighting.record_id and person.id = sighting.local_id
        left join alderman.councils council
          on council.record_id = sighting.record_id and council.id = sighting.local_id
        left join alderman.organisations organisation
          on organisation.record_id = sighting.record_id and organisation.id = sighting.local_id
        where sighting.article_id = ${articleId} order by entity.name, entity.id`.execute(db);
      return rows;
    },

    /** The entities of councils by their codes; of councils that no article names there is none. */
    async findCouncils(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const keys = new Map(codes.map((code) => [councilKey(code), code]));
      const { rows } = await sql<{ block: string; entityId: string }>`
        select distinct block, entity_id from alderman.entity_nodes
        where block = any(${[...keys.keys()]}::text[])`.execute(db);
      return new Map(rows.map(({ block, entityId }) => [keys.get(block) ?? '', entityId]));
    },
  };
}

/** What is undated comes last. */
const DAY = sql`coalesce(record.published, '')`;

/** Whether a row comes after the last of the page before: of an earlier day, or later in the order of one day. */
function isAfter(
  day: string | undefined,
  columns: readonly RawBuilder<unknown>[],
  last: readonly (string | undefined)[],
): RawBuilder<unknown> {
  if (day === undefined) return sql`true`;
  return sql`(${DAY} < ${day} or (${DAY} = ${day} and (${sql.join(columns)}) > (${sql.join(last)})))`;
}

function cut<T>(rows: readonly T[], limit: number, place: (last: T) => readonly string[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : writeCursor(place(last)) };
}
