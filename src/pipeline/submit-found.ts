import type { FoundLink } from '../discover/index.ts';
import { normaliseUrl } from '../fetch/index.ts';
import { createId, Outcome } from '../record/index.ts';
import type { Source } from '../sites/index.ts';
import type { Submission, UrlRow } from '../store/index.ts';
import type { SourcePorts } from './ports.ts';
import { enqueueUrls } from './refill-queue.ts';

/** What a person submits has 0, which is first. */
const CRAWL_PRIORITY = 10;
/** Rows asked for at once. */
const WINDOW = 500;

export interface SubmittedCounts {
  readonly fresh: number;
  readonly changed: number;
  /** Links that are no address of a page. */
  readonly invalid: number;
}

/**
 * Takes on the links of a source that are new, and again those whose page has changed since it was fetched, as the
 * source says. What failed or was passed over before is not tried again for being found again.
 */
export async function submitFound(
  source: Pick<Source, 'id'>,
  links: readonly FoundLink[],
  { store, queue }: Pick<SourcePorts, 'store' | 'queue'>,
): Promise<SubmittedCounts> {
  const counts = { fresh: 0, changed: 0, invalid: 0 };
  for (let i = 0; i < links.length; i += WINDOW) {
    const wanted = new Map<string, Found>();
    for (const { url, changedAtMs } of links.slice(i, i + WINDOW)) {
      const submission = createSubmission(source.id, url);
      if (submission === null) counts.invalid++;
      else wanted.set(submission.id, { submission, changedAtMs });
    }
    const rows = await findRows([...wanted.keys()], store);
    const found = [...wanted.values()];
    const fresh = found.filter(({ submission }) => !rows.has(submission.id));
    const changed = found.flatMap((one) => {
      const row = rows.get(one.submission.id);
      return row === undefined || !hasChanged(row, one) ? [] : [moveTo(row, one)];
    });
    counts.fresh += fresh.length;
    counts.changed += changed.length;
    await store.submitUrls(fresh.map(toSubmission), { onlyNew: true });
    await store.submitUrls(changed.map(toSubmission), { refresh: true });
    const ids = [...fresh, ...changed].map(({ submission }) => submission.id);
    await enqueueUrls(queue, await store.getUrls(ids));
  }
  return counts;
}

interface Found extends Pick<FoundLink, 'changedAtMs'> {
  readonly submission: Submission;
}

const toSubmission = ({ submission }: Found): Submission => submission;

function createSubmission(sourceId: string, found: string): Submission | null {
  try {
    const url = normaliseUrl(found);
    const id = createId('url', url);
    const place = { state: 'queued', stage: 'fetch', priority: CRAWL_PRIORITY } as const;
    return { id, url, submittedAs: found, sourceId, ...place };
  } catch (error) {
    if (error instanceof Outcome) return null;
    throw error;
  }
}

/** The rows of these ids; for one that only points to another, that other. */
async function findRows(ids: readonly string[], store: SourcePorts['store']): Promise<Map<string, UrlRow>> {
  const rows = await store.getUrls(ids);
  const mainIds = rows.flatMap(({ sameAs }) => (sameAs === null ? [] : [sameAs]));
  const mains = new Map((await store.getUrls(mainIds)).map((row) => [row.id, row]));
  return new Map(rows.map((row) => [row.id, mains.get(row.sameAs ?? '') ?? row]));
}

function moveTo({ id, url }: UrlRow, found: Found): Found {
  return { ...found, submission: { ...found.submission, id, url } };
}

function hasChanged({ state, finishedAt }: UrlRow, { changedAtMs }: Found): boolean {
  if (state !== 'done' || finishedAt === null || changedAtMs === null) return false;
  return changedAtMs > finishedAt.getTime();
}
