import { z } from 'zod';

/**
 * A stretch of an article's text: `start` and `end` are UTF-16 offsets into `article.text`, and
 * `text.slice(start, end) === quote` always. Used for mentions of entities and for evidence of facts.
 */
export const Span = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    quote: z.string().min(1),
  })
  .meta({ id: 'Span', description: 'A stretch of article.text, by UTF-16 offsets, with its words.' });
export type Span = z.infer<typeof Span>;

/** Cuts the span `[start, end)` out of `text`. The only way that code should make a span. */
export function spanAt(text: string, start: number, end: number): Span {
  return { start, end, quote: text.slice(start, end) };
}
