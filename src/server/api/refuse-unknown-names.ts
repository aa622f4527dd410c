import { z } from 'zod';
import type { Server } from '../server-type.ts';

/**
 * Refuses what a route's query does not know: a filter with a slip in its name would otherwise be passed over, and
 * the answer hold what was not asked for. For the routes that are added after it.
 */
export function refuseUnknownNames(server: Server): void {
  server.addHook('onRoute', ({ schema }) => {
    if (schema === undefined) return;
    const { querystring: query = z.object({}) } = schema;
    if (query instanceof z.ZodObject) schema.querystring = toStrict(query);
  });
}

function toStrict({ shape }: z.ZodObject): z.ZodObject {
  const known = Object.keys(shape).map((name) => `"${name}"`);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const names = issue.keys.map((name) => `"${name}"`).join(', ');
      return `${names}: ${known.length === 0 ? 'it takes no query' : `it knows ${known.join(', ')}`}`;
    },
  });
}
