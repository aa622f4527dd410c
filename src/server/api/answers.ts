import type { z } from 'zod';
import { ProblemBody } from '../problem.ts';

/** The responses of a route: what it answers when all is well, and a problem for anything else. */
export function answers<T extends z.ZodType>(schema: T) {
  return { 200: schema, '4xx': ProblemBody, '5xx': ProblemBody } as const;
}
