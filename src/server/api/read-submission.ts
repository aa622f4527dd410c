import { z } from 'zod';
import type { App } from '../../app/index.ts';
import { FINAL_STATES, type SubmissionRow } from '../../store/index.ts';
import { URL_STATES } from './schemas.ts';

export const SubmissionBody = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    total: z.int(),
    finished: z.int().describe('Of these, those that are done, skipped or quarantined.'),
    items: z.array(
      z.object({
        input: z.string(),
        urlId: z.string(),
        acceptance: z
          .enum(['new', 'again', 'known'])
          .describe('"again": taken up again; "known": left as it was.'),
        state: z.enum(URL_STATES),
        code: z.string().nullable(),
        reason: z.string().nullable(),
        recordId: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Submission' });
export type SubmissionBody = z.infer<typeof SubmissionBody>;

/** What has become so far of all that was submitted at once. */
export async function readSubmission(
  { store }: Pick<App, 'store'>,
  { id, items, createdAt }: SubmissionRow,
): Promise<SubmissionBody> {
  const rows = new Map((await store.getUrls(items.map((item) => item.urlId))).map((row) => [row.id, row]));
  const shown = items.map((item) => {
    const row = rows.get(item.urlId);
    const { state = 'queued', code = null, reason = null, recordId = null } = row ?? {};
    return { ...item, state, code, reason, recordId };
  });
  const finished = shown.filter(({ state }) => isFinal(state)).length;
  return { id, createdAt: createdAt.toISOString(), total: items.length, finished, items: shown };
}

function isFinal(state: string): boolean {
  return (FINAL_STATES as readonly string[]).includes(state);
}
