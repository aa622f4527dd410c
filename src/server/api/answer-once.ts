import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { requireViewer } from '../access/authorise.ts';
import { Problem } from '../problem.ts';
import type { Request } from '../server-type.ts';

export const KeyHeaders = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be 1 to 200 visible ASCII characters')
    .optional()
    .describe('Of your choice: a request repeated under it within a day gets the first answer again.'),
});

/**
 * Does what a request asks for, once for each Idempotency-Key: whoever repeats the request, since the answer
 * got lost, gets the first answer. `parts` are what makes the request what it is.
 *
 * @throws Problem where the key was used for another request, or its first request is not answered yet
 */
export async function answerOnce<T>(
  { store: { access } }: Pick<App, 'store'>,
  request: Request,
  parts: readonly (string | Uint8Array)[],
  act: () => Promise<T>,
): Promise<T> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return act();
  const { userId } = requireViewer(request);
  const hash = createHash('sha256').update(`${request.method} ${request.routeOptions.url}`);
  for (const part of parts) hash.update(`\n${part.length}\n`).update(part);
  const state = await access.takeKey(userId, key, hash.digest('hex'));
  if (state === 'other') {
    throw new Problem(
      422,
      'key-used',
      'This Idempotency-Key was used for another request. Choose a new one.',
    );
  }
  if (state === 'busy') {
    const words = 'The first request under this Idempotency-Key is still at work. Try again in a moment.';
    throw new Problem(409, 'key-busy', words, { 'retry-after': '1' });
  }
  if (state !== 'fresh') return state.answer as T;
  try {
    const answer = await act();
    await access.answerKey(userId, key, answer);
    return answer;
  } catch (error) {
    await access.freeKey(userId, key);
    throw error;
  }
}
