import { type RawBuilder, sql } from 'kysely';
import type { ArticleRecord } from '../../record/index.ts';
import { givenIntegers, givenRows, givenTexts } from '../given-rows.ts';
import { type Pin, sightRecord } from './sight-record.ts';
import type { OldNode } from './write-sightings.ts';

/** Held shared by whoever resolves, and alone by whoever writes an analyst's decision down. */
export const DECISION_LOCK = 0x41_4c_44_45;
/** Blocks are locked by their names' hashes under this number. */
const BLOCK_LOCKS = 0x41_4c_44_42;

/** What decisions say of an article's mentions, and the nodes that it had a part in before. */
export interface KnownOfArticle {
  readonly pins: readonly Pin[];
  readonly old: readonly OldNode[];
}

/** A record and its article. */
export interface RecordOfArticle {
  readonly articleId: string;
  readonly record: ArticleRecord;
}

/** The parts `pins` and `old` of a statement. */
export function knownParts(articleIds: readonly string[]): RawBuilder<unknown>[] {
  return [
    sql`pins as (select article_id, decision, side, kind, block, name from alderman.entity_pins
      where article_id = any(${givenTexts(articleIds)}::text[]))`,
    sql`old as (select distinct seen.article_id, node.id, node.kind, node.block, node.full_name, node.entity_id
      from alderman.entity_sightings seen join alderman.entity_nodes node on node.id = seen.node_id
      where seen.article_id = any(${givenTexts(articleIds)}::text[]))`,
  ];
}

/** Both as columns, `KnownOfArticle`, of a part `given` with the articles. */
export const KNOWN = sql`coalesce((select json_agg(pins order by decision) from pins
    where pins.article_id = given.article_id), '[]') as pins,
  coalesce((select json_agg(json_build_object('id', id, 'kind', kind, 'block', block, 'fullName', full_name,
    'entityId', entity_id)) from old where old.article_id = given.article_id), '[]') as old`;

/** Locks beside those of blocks: hashes under a number. */
export interface MoreLocks {
  readonly space: number;
  readonly hashes: readonly number[];
  /** A part of the statement that is to be done before anything is locked. */
  readonly after: string;
}

/**
 * The part `locks` of a statement with `pins` and `old`: locks the blocks of all that records name, in the order of
 * their hashes, which is the same for everybody. A body that is known already stays as it is; were it locked, every
 * article that names it would wait for the others.
 */
export function lockPart(records: readonly RecordOfArticle[], more?: MoreLocks): RawBuilder<unknown> {
  const named = records.flatMap(({ record, articleId }) =>
    sightRecord(record, articleId, []).sightings.map(({ node: { id, kind, block } }) => {
      return { article_id: articleId, id, kind, block };
    }),
  );
  const others = more && sql`select ${sql.lit(more.space)}, unnest(${givenIntegers(more.hashes)}) union`;
  const before = more && sql`cross join (select count(*) from ${sql.raw(more.after)}) first`;
  return sql`locks as materialized (select pg_advisory_xact_lock(space, hash) from (
    select space, hash from (${others ?? sql``}
      select ${sql.lit(BLOCK_LOCKS)}, hashtext(block) from (
        select block from old where kind = 'person'
        union select named.block from ${givenRows(named, sql`article_id text, id text, kind text, block text`)} named
          where named.kind = 'person' or exists (select from pins where pins.article_id = named.article_id)
            or not exists (select from alderman.entity_nodes node where node.id = named.id)
      ) blocks where block is not null
    ) wanted (space, hash) ${before ?? sql``} order by space, hash) ordered)`;
}
