import { enqueueUrls } from '../../pipeline/index.ts';
import type { Acceptance, Submission } from '../../store/index.ts';
import type { App } from '../wire.ts';
import { judgeInput } from './judge-input.ts';

/** What became of an input at the door. */
export interface Submitted {
  /** As given. */
  readonly input: string;
  /** The id of its row, whatever its state. */
  readonly id: string;
  readonly acceptance: Acceptance;
}

export interface SubmitOptions {
  /** Fetch again what is done already. */
  readonly refresh?: boolean;
}

/** Rows asked for at once. */
const WINDOW = 500;

/**
 * Takes URLs and paths of files on and enqueues them, without waiting. Each has a row of its own in the
 * store: what is refused at the door has one too, which says why. A file's body goes into the archive at
 * once, so that whichever process works on it need not reach the file.
 */
export async function submitAll(
  { store, archive, queue }: Pick<App, 'store' | 'archive' | 'queue'>,
  inputs: readonly string[],
  options: SubmitOptions = {},
): Promise<Submitted[]> {
  const acceptances = new Map<string, Acceptance>();
  const urls: Submission[] = [];
  const ids: string[] = [];
  for (const input of inputs) {
    const { submission, page } = await judgeInput(input);
    const { id } = submission;
    ids.push(id);
    if (page === undefined) urls.push(submission);
    else if (!acceptances.has(id)) {
      await archive.put(page.body);
      acceptances.set(id, await store.submitPage(submission, page));
    }
  }
  for (const [id, acceptance] of await store.submitUrls(urls, options)) acceptances.set(id, acceptance);
  const unique = [...new Set(ids)];
  for (let i = 0; i < unique.length; i += WINDOW) {
    const window = unique.slice(i, i + WINDOW);
    const hastened = await store.hastenUrls(window);
    await enqueueUrls(queue, await store.getUrls(window));
    await queue.hasten('fetch', hastened);
  }
  return inputs.map((input, i) => {
    const id = ids[i] ?? '';
    return { input, id, acceptance: acceptances.get(id) ?? 'known' };
  });
}
