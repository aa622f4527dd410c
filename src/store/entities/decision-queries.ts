import { type Kysely, sql, type Transaction } from 'kysely';
import { fullName, nameBlock, type PersonNode, readPersonName } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Page, PageOptions } from './entity-types.ts';
import { followMerges } from './follow-merges.ts';
import { REVIEWED } from '../record-key.ts';
import { DECISION_LOCK } from './lock-article.ts';
import { resolveArticle } from './resolve-article.ts';
import { resolveBlocks } from './resolve-blocks.ts';
import type { BodyData, EntityKind } from './tables.ts';

/** What an analyst decides of entities, with the reason for those who come after. */
interface Ruling {
  readonly reason: string;
  readonly by: string;
}

export interface EntityDecision {
  readonly seq: number;
  readonly verdict: 'same' | 'different' | 'revoked';
  readonly leftEntity: string;
  readonly rightEntity: string | null;
  /** The decision that this one takes back. */
  readonly revokes: number | null;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  /** Whether a later one has taken it back. */
  readonly isRevoked: boolean;
}

/** A decision cannot be made: `reason` says why in words an analyst understands. */
export class DecisionRefused extends Error {
  override readonly name = 'DecisionRefused';
  readonly code = 'decision-refused';
}

/** Nodes of an entity that are named by a decision; the others follow those by what they have in common. */
const MOST_NODES = 200;
const PAGE = 50;

export type DecisionQueries = ReturnType<typeof createDecisionQueries>;

/** What analysts decide of entities. Kept for good: what comes later, a new extraction too, is put together by it. */
export function createDecisionQueries(db: Kysely<Database>) {
  return {
    /**
     * Says that two entities are one. Gives the id under which they now are.
     *
     * @throws DecisionRefused
     */
    async mergeEntities(
      left: string,
      right: string,
      ruling: Ruling,
    ): Promise<{ seq: number; entityId: string }> {
      return decide(db, async (trx) => {
        const [a, b] = [await require(trx, left), await require(trx, right)];
        if (a.id === b.id) throw new DecisionRefused('These two are one already.');
        if ((a.kind === 'person') !== (b.kind === 'person')) {
          throw new DecisionRefused('A person and a body cannot be one.');
        }
        const seq = await insertDecision(trx, {
          verdict: 'same',
          leftEntity: a.id,
          rightEntity: b.id,
          ...ruling,
        });
        const articles = [
          ...(await pin(trx, seq, 'a', await listOnePerNode(trx, a.id))),
          ...(await pin(trx, seq, 'b', await listOnePerNode(trx, b.id))),
        ];
        await resolveAnew(trx, articles);
        return { seq, entityId: (await followMerges(trx, b.id)) ?? b.id };
      });
    },

    /**
     * Says that an entity is two: that the articles given mean another one than the rest. Gives its id.
     *
     * @throws DecisionRefused
     */
    async splitEntity(
      entity: string,
      articleIds: readonly string[],
      ruling: Ruling,
    ): Promise<{ seq: number; entityId: string }> {
      return decide(db, async (trx) => {
        const { id } = await require(trx, entity);
        const all = await listSightings(trx, id);
        const wanted = new Set(articleIds);
        const moved = all.filter(({ articleId }) => wanted.has(articleId));
        const rest = all.filter(({ articleId }) => !wanted.has(articleId));
        if (moved.length === 0) throw new DecisionRefused('None of these articles names it.');
        if (rest.length === 0) throw new DecisionRefused('No article would be left of it.');
        const seq = await insertDecision(trx, {
          verdict: 'different',
          leftEntity: id,
          rightEntity: null,
          ...ruling,
        });
        const articles = [
          ...(await pin(trx, seq, 'a', onePerNode(rest))),
          ...(await pin(trx, seq, 'b', moved)),
        ];
        await resolveAnew(trx, articles);
        const [now] = await trx
          .selectFrom('entitySightings')
          .innerJoin('entityNodes', 'entityNodes.id', 'entitySightings.nodeId')
          .select('entityNodes.entityId')
          .where('entitySightings.articleId', '=', moved[0]?.articleId ?? '')
          .where('entityNodes.data', 'is not', null)
          .where(sql<boolean>`(entity_nodes.data -> 'pins')::jsonb @> ${JSON.stringify([`${seq}:b`])}::jsonb`)
          .execute();
        return { seq, entityId: now?.entityId ?? id };
      });
    },

    /**
     * Takes a decision back, which stays in the list.
     *
     * @throws DecisionRefused
     */
    async revokeDecision(seq: number, ruling: Ruling): Promise<{ seq: number }> {
      return decide(db, async (trx) => {
        const known = await selectDecisions(trx).where('decision.seq', '=', seq).executeTakeFirst();
        if (known === undefined || known.verdict === 'revoked') {
          throw new DecisionRefused(`There is no decision ${seq} to take back.`);
        }
        if (known.isRevoked) throw new DecisionRefused(`Decision ${seq} has been taken back already.`);
        const { leftEntity, rightEntity } = known;
        const own = await insertDecision(trx, {
          verdict: 'revoked',
          leftEntity,
          rightEntity,
          revokes: seq,
          ...ruling,
        });
        await resolveBlocks(trx, await listBlocks(trx, seq));
        return { seq: own };
      });
    },

    /** Decisions, all or those on one entity, the latest first. */
    async listEntityDecisions(
      options: PageOptions & { readonly entity?: string } = {},
    ): Promise<Page<EntityDecision>> {
      const { entity, limit = PAGE } = options;
      const after = readCursor(options.after, 1);
      const rows = await selectDecisions(db)
        .$if(entity !== undefined, (query) => query.where(isAbout(entity ?? '')))
        .$if(after !== null, (query) => query.where('decision.seq', '<', Number(after?.[0])))
        .orderBy('decision.seq', 'desc')
        .limit(limit + 1)
        .execute();
      const items = rows.slice(0, limit);
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { items, next: last === undefined ? null : writeCursor([String(last.seq)]) };
    },
  };
}

/** One decision at a time, while nobody resolves anything. */
function decide<T>(db: Kysely<Database>, act: (trx: Transaction<Database>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(DECISION_LOCK)})`.execute(trx);
    return act(trx);
  });
}

async function require(trx: Transaction<Database>, id: string): Promise<{ id: string; kind: EntityKind }> {
  const now = await followMerges(trx, id);
  const row =
    now === null
      ? undefined
      : await trx.selectFrom('entities').select(['id', 'kind']).where('id', '=', now).executeTakeFirst();
  if (row === undefined) throw new DecisionRefused(`There is no entity ${id}.`);
  return row;
}

async function insertDecision(
  trx: Transaction<Database>,
  {
    by,
    ...decision
  }: Ruling & Pick<EntityDecision, 'verdict' | 'leftEntity' | 'rightEntity'> & { revokes?: number },
): Promise<number> {
  const { seq } = await trx
    .insertInto('entityDecisions')
    .values({ revokes: null, ...decision, decidedBy: by })
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
}

interface SightingRow {
  readonly articleId: string;
  readonly nodeId: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly data: PersonNode | BodyData;
}

function listSightings(trx: Transaction<Database>, entityId: string): Promise<SightingRow[]> {
  return trx
    .selectFrom('entitySightings')
    .innerJoin('entityNodes as node', 'node.id', 'entitySightings.nodeId')
    .select(['entitySightings.articleId', 'node.id as nodeId', 'node.kind', 'node.name', 'node.data'])
    .where('node.entityId', '=', entityId)
    .orderBy('entitySightings.articleId')
    .execute();
}

const listOnePerNode = async (trx: Transaction<Database>, entityId: string): Promise<SightingRow[]> =>
  onePerNode(await listSightings(trx, entityId));

/** What a node says, all its articles say: one of them speaks for the others. */
function onePerNode(rows: readonly SightingRow[]): SightingRow[] {
  return [...new Map(rows.map((row) => [row.nodeId, row])).values()].slice(0, MOST_NODES);
}

/** Ties articles' mentions to a side of a decision, by their names; gives the articles. */
async function pin(
  trx: Transaction<Database>,
  decision: number,
  side: 'a' | 'b',
  rows: readonly SightingRow[],
): Promise<string[]> {
  const pins = rows.map(({ articleId, kind, name, data }) => {
    const person = readPersonName(name);
    const own = kind === 'person' ? { block: nameBlock(person), name: fullName(person) } : nameBody(data);
    return { decision, side, articleId, kind, ...own };
  });
  const distinct = new Map(pins.map((row) => [`${row.articleId} ${row.kind} ${row.name}`, row]));
  for (const row of distinct.values()) await trx.insertInto('entityPins').values(row).execute();
  return pins.map(({ articleId }) => articleId);
}

function nameBody(data: PersonNode | BodyData): { block: null; name: string } {
  return { block: null, name: 'key' in data ? data.key : '' };
}

/** Ties articles to entities by the decisions as they now are. */
async function resolveAnew(trx: Transaction<Database>, articleIds: readonly string[]): Promise<void> {
  for (const articleId of new Set(articleIds)) {
    const stored = await trx
      .selectFrom('articles')
      .innerJoin('records', 'records.id', 'articles.currentRecordId')
      .select([REVIEWED.as('record'), 'records.key'])
      .where('articles.id', '=', articleId)
      .executeTakeFirst();
    if (stored !== undefined) await resolveArticle(trx, articleId, stored);
  }
}

async function listBlocks(trx: Transaction<Database>, seq: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('entityPins')
    .innerJoin('entitySightings', 'entitySightings.articleId', 'entityPins.articleId')
    .innerJoin('entityNodes', 'entityNodes.id', 'entitySightings.nodeId')
    .select(['entityNodes.block', 'entityNodes.data'])
    .where('entityPins.decision', '=', seq)
    .execute();
  const own = rows.filter(({ data }) => data.pins.some((one) => one.startsWith(`${seq}:`)));
  return [...new Set(own.flatMap(({ block }) => (block === null ? [] : [block])))];
}

/** Of the row `decision`: whether it names the entity, or articles that mean it now; what takes it back does too. */
function isAbout(entity: string) {
  return sql<boolean>`(${entity} in (decision.left_entity, decision.right_entity)
    or coalesce(decision.revokes, decision.seq) in (
      select split_part(pin, ':', 1)::integer from alderman.entity_nodes node,
        jsonb_array_elements_text((node.data -> 'pins')::jsonb) pin where node.entity_id = ${entity}))`;
}

function selectDecisions(db: Kysely<Database>) {
  return db
    .selectFrom('entityDecisions as decision')
    .leftJoin('entityDecisions as later', 'later.revokes', 'decision.seq')
    .select([
      'decision.seq',
      'decision.verdict',
      'decision.leftEntity',
      'decision.rightEntity',
      'decision.revokes',
      'decision.reason',
      'decision.decidedBy',
      'decision.decidedAt',
      sql<boolean>`later.seq is not null`.as('isRevoked'),
    ]);
}
