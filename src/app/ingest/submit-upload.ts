import { createHash } from 'node:crypto';
import { judgeBytes, normaliseUrl } from '../../fetch/index.ts';
import { enqueueUrls } from '../../pipeline/index.ts';
import { createId } from '../../record/index.ts';
import type { App } from '../wire.ts';
import type { Submitted } from './submit-all.ts';

/** A page that someone has, to be taken as what its address holds. */
export interface Upload {
  readonly body: Uint8Array;
  readonly contentType: string;
  /** Where the page was found; null where that is not known. */
  readonly url: string | null;
  /** What its sender calls it. */
  readonly name: string | null;
}

/**
 * Takes a page on as if it had been fetched, without waiting. One without an address is known by its content.
 *
 * @throws Quarantine where the address or the body is none of a page
 */
export async function submitUpload(
  { store, archive, queue }: Pick<App, 'store' | 'archive' | 'queue'>,
  { body, contentType, url: given, name }: Upload,
): Promise<Submitted> {
  judgeBytes(body, contentType, 'page');
  const sha256 = createHash('sha256').update(body).digest('hex');
  // With a host, so that it is the path of no file.
  const url = given === null ? `file://upload/${sha256}` : normaliseUrl(given);
  const id = createId('url', url);
  const input = name ?? given ?? url;
  await archive.put(body);
  const acceptance = await store.submitPage(
    { id, url, submittedAs: input, state: 'fetched', stage: 'extract' },
    {
      url,
      finalUrl: url,
      status: 200,
      headers: { 'content-type': contentType },
      body,
      fetchedAt: new Date().toISOString(),
      sha256,
    },
  );
  await enqueueUrls(queue, await store.getUrls([id]));
  return { input, id, acceptance };
}
