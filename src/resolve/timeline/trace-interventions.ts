import type { InterventionStatus } from '../../record/index.ts';
import {
  compare,
  compareStatements,
  countStories,
  earliest,
  groupBy,
  type InterventionStatement,
  mostSaid,
} from './statements.ts';

/** One intervention at a body, from when it was spoken of to its end, as articles tell it. */
export interface Episode {
  readonly bodyId: string;
  readonly type: string;
  /** Who intervened, by most articles; null where none says. */
  readonly by: string | null;
  readonly status: InterventionStatus;
  /** The first article by which it was proposed, was imposed, was lifted. */
  readonly proposedBy: string | null;
  readonly imposedBy: string | null;
  readonly liftedBy: string | null;
  readonly stories: number;
  readonly statements: readonly InterventionStatement[];
}

const ORDER: Readonly<Record<InterventionStatus, number>> = { proposed: 0, imposed: 1, lifted: 2 };

/** The interventions at bodies by type, each one's episodes in the order of time. */
export function traceInterventions(statements: readonly InterventionStatement[]): Episode[] {
  const groups = groupBy(statements, ({ bodyId, type }) => `${bodyId}|${type}`);
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, group]) => partEpisodes(group).map(describe));
}

/** A new one begins where one that was lifted is spoken of as imposed or proposed again, on a later day. */
function partEpisodes(statements: readonly InterventionStatement[]): InterventionStatement[][] {
  const ordered = [...statements].sort(
    (a, b) => compare(a.dated, b.dated) || ORDER[a.status] - ORDER[b.status] || compareStatements(a, b),
  );
  const episodes: InterventionStatement[][] = [];
  for (const statement of ordered) {
    const last = episodes.at(-1);
    const isOver = last?.some(({ status }) => status === 'lifted') === true && statement.status !== 'lifted';
    if (last === undefined || isOver) episodes.push([statement]);
    else last.push(statement);
  }
  return episodes;
}

function describe(statements: readonly InterventionStatement[]): Episode {
  const last = statements.reduce((found, one) => (ORDER[one.status] >= ORDER[found.status] ? one : found));
  const first = (status: InterventionStatus) =>
    earliest(statements.filter((one) => one.status === status).map(({ published }) => published));
  const named = statements.filter(({ by }) => by !== null);
  return {
    bodyId: last.bodyId,
    type: last.type,
    by: named.length === 0 ? null : mostSaid(named, ({ by }) => by ?? ''),
    status: last.status,
    proposedBy: first('proposed'),
    imposedBy: first('imposed'),
    liftedBy: first('lifted'),
    stories: countStories(statements),
    statements,
  };
}
