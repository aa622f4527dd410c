import { type Kysely, type RawBuilder, sql } from 'kysely';
import { councilByCode, linkName, nationalBodyByName } from '../../register/index.ts';
import { councilKey, fullName, nationalKey, readPersonName } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { InvalidCursor, readCursor, writeCursor } from './cursor.ts';
import { isEntityId } from './entity-id.ts';
import type { EntitySummary, Page, PageOptions } from './entity-types.ts';
import { followMerges } from './follow-merges.ts';
import { foldName } from './sight-record.ts';
import type { EntityKind } from './tables.ts';

export interface FindOptions extends PageOptions {
  /** An id, a name or the beginning of one, a surname; a council's name in any form, or its code. */
  readonly name: string;
  /** `body`: a council or another organisation. */
  readonly kind?: EntityKind | 'body';
}

const PAGE = 50;

export type EntityLookups = ReturnType<typeof createEntityLookups>;

/** Finds people, councils and organisations. */
export function createEntityLookups(db: Kysely<Database>) {
  return {
    /** The entity of an id. One that has become a part of another is that other. */
    getEntity: (id: string) => getEntity(db, id),

    /** The id that an id of an entity now leads to; null for an unknown one. */
    findEntityId: (id: string) => followMerges(db, id),

    /** The id of the article that a record is of. */
    async getArticleId(recordId: string): Promise<string | undefined> {
      const row = await db
        .selectFrom('records')
        .select('articleId')
        .where('id', '=', recordId)
        .executeTakeFirst();
      return row?.articleId;
    },

    /** Entities by name, those of most articles first. */
    async findEntities({ name, kind, after, limit = PAGE }: FindOptions): Promise<Page<EntitySummary>> {
      const direct = isEntityId(name) ? await getEntity(db, name) : undefined;
      if (direct !== undefined) {
        return { items: listKinds(kind).includes(direct.kind) ? [direct] : [], next: null };
      }
      const found = await searchNames(db, name, kind, { after: readFound(after), limit: limit + 1 });
      const shown = found.slice(0, limit);
      const items = await summarise(
        db,
        shown.map(({ entityId }) => entityId),
      );
      const last = found.length > limit ? shown.at(-1) : undefined;
      return { items, next: last === undefined ? null : writeCursor(placeFound(last)) };
    },
  };
}

async function getEntity(db: Kysely<Database>, id: string): Promise<EntitySummary | undefined> {
  const now = await followMerges(db, id);
  return now === null ? undefined : (await summarise(db, [now]))[0];
}

interface Found {
  readonly entityId: string;
  /** What those that stand before it have more of; the less the earlier. */
  readonly keyOrder: number;
  readonly exactOrder: number;
  readonly sightingOrder: string;
  /** The number of the last record that there was at the first page: sightings after it do not count in the order. */
  readonly seenTo: string;
}

const placeFound = ({ keyOrder, exactOrder, sightingOrder, seenTo, entityId }: Found): string[] => [
  String(keyOrder),
  String(exactOrder),
  sightingOrder,
  seenTo,
  entityId,
];

/** @throws InvalidCursor */
function readFound(cursor: string | null | undefined): readonly string[] | null {
  const parts = readCursor(cursor, 5);
  if (parts?.slice(0, 4).every((part) => /^-?\d{1,15}$/.test(part)) === false) throw new InvalidCursor();
  return parts;
}

async function searchNames(
  db: Kysely<Database>,
  name: string,
  kind: FindOptions['kind'],
  { after, limit }: { readonly after: readonly string[] | null; readonly limit: number },
): Promise<Found[]> {
  const keys = kind === 'person' ? [] : listKeys(name);
  const folded = [...new Set([foldName(name), fullName(readPersonName(name))])].filter((one) => one !== '');
  const surnames = /\s/.test(name.trim()) ? [] : folded.map((one) => `person ${one} `);
  const isFound = [
    sql`block = any(${keys}::text[])`,
    ...folded.map((one) => beginsWith(sql`full_name`, one)),
    ...surnames.map((one) => beginsWith(sql`block`, one)),
  ];
  const [key, exact, sightings, seenTo, id] = after ?? [];
  // The first page, which is most of all, need not ask when each was seen.
  const counted =
    seenTo === undefined
      ? sql`alderman.entity_sightings sighting where`
      : sql`alderman.entity_sightings sighting join alderman.records on records.id = sighting.record_id
          where records.seq <= ${seenTo}::bigint and`;
  const isAfter =
    after === null
      ? sql`true`
      : sql`(key_order, exact_order, sighting_order, entity_id) >
          (${key}::bigint, ${exact}::bigint, ${sightings}::bigint, ${id})`;
  const { rows } = await sql<Found>`select *,
      coalesce(${seenTo ?? null}::bigint, (select max(seq) from alderman.records))::text as seen_to
    from (select entity_id, -coalesce(max((block = any(${keys}::text[]))::integer), 0) as key_order,
        -max((full_name = any(${folded}::text[]))::integer) as exact_order,
        -sum((select count(*) from ${counted} sighting.node_id = node.id))::bigint as sighting_order
      from alderman.entity_nodes node
      where (${sql.join(isFound, sql` or `)})
        and kind = any(${listKinds(kind)}::text[])
      group by entity_id) found
    where ${isAfter} order by key_order, exact_order, sighting_order, entity_id limit ${limit}`.execute(db);
  return rows;
}

function listKinds(kind: FindOptions['kind']): readonly EntityKind[] {
  if (kind === undefined) return ['person', 'council', 'organisation'];
  return kind === 'body' ? ['council', 'organisation'] : [kind];
}

/** As a range of the index of a column, which "like" any of several patterns is no way into. */
const beginsWith = (column: RawBuilder<unknown>, start: string): RawBuilder<unknown> =>
  sql`(${column} ~>=~ ${start} and ${column} ~<~ ${`${start}\u{10FFFF}`})`;

/** The keys that a name has as that of a council or a national body. */
function listKeys(name: string): string[] {
  const code = councilByCode(name.trim().toUpperCase())?.code;
  const codes = [
    ...(code === undefined ? [] : [code]),
    ...linkName(name, null).map(({ council }) => council.code),
  ];
  const national = nationalBodyByName(name);
  return [...codes.map(councilKey), ...(national === null ? [] : [nationalKey(national.name)])];
}

async function summarise(db: Kysely<Database>, ids: readonly string[]): Promise<EntitySummary[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Omit<EntitySummary, 'code'> & { blocks: string[] }>`
    select entity.id, entity.kind, entity.name, array_agg(distinct node.name order by node.name) as names,
      array_agg(distinct coalesce(node.block, '')) as blocks,
      (select count(distinct article_id)::integer from alderman.entity_sightings sighting
        join alderman.entity_nodes own on own.id = sighting.node_id where own.entity_id = entity.id) as articles
    from alderman.entities entity join alderman.entity_nodes node on node.entity_id = entity.id
    where entity.id = any(${[...ids]}::text[]) group by entity.id, entity.kind, entity.name`.execute(db);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    if (row === undefined) return [];
    const { blocks, ...entity } = row;
    const key = blocks.find((block) => block.startsWith('council:'))?.slice('council:'.length);
    return [{ ...entity, code: key !== undefined && councilByCode(key) !== undefined ? key : null }];
  });
}
