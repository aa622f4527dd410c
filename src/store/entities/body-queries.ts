import { type Kysely, type RawBuilder, sql } from 'kysely';
import {
  type Episode,
  type Grading,
  GRADING_PARTS,
  traceInterventions,
  traceRatings,
} from '../../resolve/index.ts';
import { serviceKey } from '../../resolve/index.ts';
import type { Database } from '../database.ts';
import { cutLines, readCursor, writeCursor } from './cursor.ts';
import type { GradingLine, InterventionLine, Page, PageOptions, ProofOptions } from './entity-types.ts';
import { EVIDENCE_LIMIT, loadNames, proveAll } from './load-evidence.ts';
import { isReviewed, selectInterventions, selectRatings } from './select-statements.ts';

export interface RatingOptions extends PageOptions, ProofOptions {
  /** The entity of a council or another body. */
  readonly body: string;
  /** Only this service; "" for the body as a whole. */
  readonly service?: string;
}

export interface InterventionOptions extends PageOptions, ProofOptions {
  /** The entity of a council or another body; all without. */
  readonly body?: string;
  readonly status?: Episode['status'];
}

const PAGE = 50;
/** Statements that are read for a page: the newest say what matters. */
const MOST_STATEMENTS = 5000;

/** Bodies' interventions that are read together. */
const KEYS_AT_ONCE = 16;

export type BodyStatementQueries = ReturnType<typeof createBodyQueries>;

/** What inspectors and ministers did to a body, over time. */
export function createBodyQueries(db: Kysely<Database>) {
  return {
    /** A body's ratings by service, each service's in the order of time. */
    async listRatings(options: RatingOptions): Promise<Page<GradingLine>> {
      const { body, service, after, limit = PAGE } = options;
      const only = service === undefined ? sql`true` : sql`stated.service_key = ${serviceKey(service)}`;
      const where = sql`stated.body_entity = ${body} and ${only} and ${isReviewed(options.review)}`;
      const gradings = traceRatings(await selectRatings(db, { where, limit: MOST_STATEMENTS }));
      const page = cutLines(gradings, { after, limit, parts: GRADING_PARTS });
      return { items: await tellRatings(db, page.shown, options), next: page.next };
    },

    /** Interventions at a body or at all, body by body; `status: 'imposed'` gives those in force. */
    async listInterventions(options: InterventionOptions = {}): Promise<Page<InterventionLine>> {
      const { limit = PAGE, status } = options;
      const found: Episode[] = [];
      let at = readCursor(options.after, 2) ?? ['', ''];
      for (let isMore = true; isMore && found.length <= limit;) {
        // Each has an episode or more: what is read beyond the page is read for nothing.
        const wanted = Math.min(KEYS_AT_ONCE, limit + 1 - found.length);
        const keys = await listKeys(db, options, at, wanted);
        isMore = keys.length === wanted;
        const last = keys.at(-1);
        if (last === undefined) break;
        at = [last.bodyEntity, last.type];
        const [bodies, types] = [keys.map((key) => key.bodyEntity), keys.map((key) => key.type)];
        const where = sql`(stated.body_entity, stated.type) in
          (select * from unnest(${bodies}::text[], ${types}::text[])) and ${isReviewed(options.review)}`;
        const statements = await selectInterventions(db, { where, limit: MOST_STATEMENTS });
        found.push(
          ...traceInterventions(statements).filter((one) => status === undefined || one.status === status),
        );
      }
      return cutPage(db, found, options, limit);
    },
  };
}

/** Episodes of one body and type stay on one page. */
async function cutPage(
  db: Kysely<Database>,
  found: readonly Episode[],
  options: InterventionOptions,
  limit: number,
): Promise<Page<InterventionLine>> {
  const last = found[limit - 1];
  const isSame = (one: Episode) => one.bodyId === last?.bodyId && one.type === last.type;
  const shown = found.filter((one, at) => at < limit || isSame(one));
  const next =
    shown.length < found.length && last !== undefined ? writeCursor([last.bodyId, last.type]) : null;
  return { items: await tellInterventions(db, shown, options), next };
}

/**
 * The next bodies and types of which anything is stated: steps from one to the next along the index, past all that is
 * stated of each. Only the last episode of each can be other than lifted, and is where the last day's articles do not
 * call it so.
 */
async function listKeys(
  db: Kysely<Database>,
  { body, status, review }: InterventionOptions,
  after: readonly string[],
  limit: number,
): Promise<{ bodyEntity: string; type: string }[]> {
  const only = body === undefined ? sql`true` : sql`stated.body_entity = ${body}`;
  const next = (last: RawBuilder<unknown>) => sql`(select stated.body_entity, stated.type
    from alderman.intervention_statements stated where (stated.body_entity, stated.type) > (${last}) and ${only}
    order by stated.body_entity, stated.type limit 1)`;
  const isOn =
    status === undefined || status === 'lifted'
      ? sql`true`
      : sql`not exists (select from alderman.intervention_statements stated, (
          select max(stated.dated) as day from alderman.intervention_statements stated
          where stated.body_entity = key.body_entity and stated.type = key.type and ${isReviewed(review)}) last
        where stated.body_entity = key.body_entity and stated.type = key.type and stated.dated = last.day
          and stated.status = 'lifted' and ${isReviewed(review)})`;
  // Without an order of its own, so that the steps end with the limit: they are made in order.
  const { rows } = await sql<{ bodyEntity: string; type: string }>`with recursive key as (
      ${next(sql`${after[0]}, ${after[1]}`)}
      union all select step.* from key cross join lateral ${next(sql`key.body_entity, key.type`)} step)
    select body_entity, type from key where ${isOn} limit ${limit}`.execute(db);
  return rows;
}

async function tellRatings(
  db: Kysely<Database>,
  gradings: readonly Grading[],
  { evidence = EVIDENCE_LIMIT }: ProofOptions,
): Promise<GradingLine[]> {
  const nameOf = await loadNames(
    db,
    gradings.map(({ bodyId }) => bodyId),
  );
  return proveAll(db, 'ratings', gradings, evidence, (grading, proof) => {
    const { bodyId, service, by, framework, grade, rank, status, asOf, heldFirst, heldLast } = grading;
    return {
      body: nameOf(bodyId),
      service,
      by,
      framework,
      grade,
      rank,
      status,
      asOf,
      heldFirst,
      heldLast,
      ...proof,
    };
  });
}

async function tellInterventions(
  db: Kysely<Database>,
  episodes: readonly Episode[],
  { evidence = EVIDENCE_LIMIT }: ProofOptions,
): Promise<InterventionLine[]> {
  const nameOf = await loadNames(
    db,
    episodes.map(({ bodyId }) => bodyId),
  );
  return proveAll(db, 'interventions', episodes, evidence, (episode, proof) => {
    const { bodyId, type, by, status, proposedBy, imposedBy, liftedBy } = episode;
    return { body: nameOf(bodyId), type, by, status, proposedBy, imposedBy, liftedBy, ...proof };
  });
}
