import type { Decision, ReviewStatus } from './decision.ts';
import type { Claim, MachineClaim } from './statement.ts';

/** What the decisions of one thread come to. */
export interface ThreadState {
  readonly key: string;
  readonly kind: Decision['kind'];
  readonly status: ReviewStatus;
  /** Of the latest decision; what the next one has to follow. */
  readonly version: number;
  /** The analyst's own words, where they stand. */
  readonly claim: Claim | null;
  /** What the extractor said at the decision that stands, or first. */
  readonly machine: MachineClaim | null;
  /** The decision that stands; null while it is waiting. */
  readonly standing: Decision | null;
  readonly isFlagged: boolean;
  readonly decisions: readonly Decision[];
}

/** Decisions that an undo takes back. */
function isUndoable({ action }: Pick<Decision, 'action'>): boolean {
  return action !== 'undo' && action !== 'comment' && action !== 'flag' && action !== 'unflag';
}

/** The decisions that stand on each other, the latest last; each undo takes one off. */
export function listStanding(decisions: readonly Decision[]): Decision[] {
  const standing: Decision[] = [];
  for (const decision of decisions) {
    if (decision.action === 'undo') standing.pop();
    else if (isUndoable(decision)) standing.push(decision);
  }
  return standing;
}

/** Folds the decisions of one thread, in their order; undefined where there is none. */
export function foldThread(decisions: readonly Decision[]): ThreadState | undefined {
  const [first] = decisions;
  const last = decisions.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const standing = listStanding(decisions).at(-1) ?? null;
  const flag = decisions.findLast(({ action }) => action === 'flag' || action === 'unflag');
  return {
    key: first.key,
    kind: first.kind,
    status: standing?.status ?? (first.action === 'add' ? 'withdrawn' : 'waiting'),
    version: last.version,
    // What was added and taken back still has words, by which it can be shown.
    claim: standing === null ? first.claim : standing.claim,
    machine: (standing ?? first).machine,
    standing,
    isFlagged: flag?.action === 'flag',
    decisions,
  };
}

/** All decisions on an article, in their order, as threads. */
export function foldThreads(decisions: readonly Decision[]): ThreadState[] {
  const threads = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const own = threads.get(decision.key);
    if (own === undefined) threads.set(decision.key, [decision]);
    else own.push(decision);
  }
  return [...threads.values()].flatMap((own) => foldThread(own) ?? []);
}
