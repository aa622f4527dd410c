import { RetryLater } from '../record/index.ts';
import type { Store } from '../store/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** What waits for the next day does not all begin at its first second. */
const SPREAD_MS = 60 * 60 * 1000;

/** What a source has spent of its budget on one day; days end at midnight, UTC. */
interface Spending {
  readonly day: number;
  readonly pages: number;
}

type BudgetStore = Pick<Store, 'getSource' | 'updateState'>;

/**
 * Takes one page off the day's budget of the source that found it.
 *
 * @throws RetryLater `budget-spent`, until the next day, when there is nothing left
 */
export async function spendBudget(sourceId: string | null, store: BudgetStore): Promise<void> {
  const source = sourceId === null ? undefined : await store.getSource(sourceId);
  if (source === undefined || source.dailyBudget === null) return;
  const { id, name, dailyBudget } = source;
  const nowMs = Date.now();
  const isLeft = await store.updateState(keyOf(id), (before) => {
    const { day, pages } = readSpending(before, nowMs);
    const result = pages < dailyBudget;
    return { after: { day, pages: result ? pages + 1 : pages }, result };
  });
  if (isLeft) return;
  const delayMs = DAY_MS - (nowMs % DAY_MS) + Math.round(Math.random() * SPREAD_MS);
  const reason = `${name} has had its ${dailyBudget} pages for today; this one is fetched tomorrow.`;
  throw new RetryLater('budget-spent', reason, delayMs, { isBounded: false });
}

/** Puts one page back that was not asked for after all. */
export async function returnBudget(sourceId: string | null, store: BudgetStore): Promise<void> {
  const source = sourceId === null ? undefined : await store.getSource(sourceId);
  if (source === undefined || source.dailyBudget === null) return;
  await store.updateState(keyOf(source.id), (before) => {
    const { day, pages } = readSpending(before, Date.now());
    return { after: { day, pages: Math.max(0, pages - 1) }, result: undefined };
  });
}

function keyOf(sourceId: string): string {
  return `budget:${sourceId}`;
}

function readSpending(value: unknown, nowMs: number): Spending {
  const day = Math.floor(nowMs / DAY_MS);
  const spending = value as Spending | null;
  return spending?.day === day ? spending : { day, pages: 0 };
}
