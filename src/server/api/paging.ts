import { z } from 'zod';
import { createCursorProblem } from '../problem.ts';

/** How many, and after which: for every list. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many at most.'),
  cursor: z.string().max(1000).optional().describe('"nextCursor" of the page before; none for the first.'),
});

/** A page of a list. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe('Pass it as "cursor" for the next page; null at the end.'),
  });
}

/** Reads a cursor, which is what `cutPage` made of the last item; undefined for the first page. */
export function readCursor<T>(cursor: string | undefined, shape: z.ZodType<T>): T | undefined {
  if (cursor === undefined) return undefined;
  const parsed = shape.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (parsed.success) return parsed.data;
  throw createCursorProblem();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes what was asked for off a list that was read with one more than that, which tells whether there is more. */
export function cutPage<T, U>(
  rows: readonly T[],
  limit: number,
  describe: (row: T) => U,
  position: (last: T) => unknown,
): { items: U[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  const nextCursor = hasMore ? Buffer.from(JSON.stringify(position(last))).toString('base64url') : null;
  return { items: shown.map(describe), nextCursor };
}
