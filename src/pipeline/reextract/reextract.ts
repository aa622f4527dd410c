import { extractFacts } from '../../extract/index.ts';
import { ArchiveError } from '../../fetch/index.ts';
import type { Article, ArticleRecord } from '../../record/index.ts';
import { describeStatement, matchFacts, reviewArticle } from '../../review/index.ts';
import type { CurrentRecord, Store } from '../../store/index.ts';
import type { Ports } from '../ports.ts';
import { readArticle } from '../read-article.ts';
import {
  addToReport,
  type ArticleOutcome,
  type GoneDecision,
  type ReextractReport,
  startReport,
} from './report.ts';

export interface ReextractOptions {
  /** Says what would change, and changes nothing. */
  readonly isDryRun: boolean;
  /** Begins anew, even where a run was broken off. */
  readonly isFresh?: boolean;
  readonly signal?: AbortSignal;
  /** Told after each article, with how many there are. */
  readonly onProgress?: (report: ReextractReport, total: number) => void;
}

export interface ReextractOutcome {
  readonly report: ReextractReport;
  /** Whether all articles were read; else the next run goes on from here. */
  readonly isFinished: boolean;
  readonly isResumed: boolean;
}

/** Where a run is, kept after each few articles. */
interface Progress {
  readonly after: number;
  /** The last record that there was when it began: its own new ones are not read again. */
  readonly last: number;
  readonly report: ReextractReport;
}

const AT_ONCE = 20;

/**
 * Runs the present extractor over the archived pages of all current records, a few at a time. Records that come out
 * different replace those before; analysts' decisions are kept and put on top of them, and what a decision was about
 * and is gone is listed. May be broken off at any time: the next run goes on.
 */
export async function reextractAll(
  ports: Pick<Ports, 'store' | 'archive'>,
  options: ReextractOptions,
): Promise<ReextractOutcome> {
  const { store } = ports;
  const { isDryRun, isFresh = false, signal, onProgress } = options;
  const key = `reextract ${isDryRun ? 'dry-run' : 'run'}`;
  const known = isFresh ? null : ((await store.readState(key)) as Progress | null);
  const { last, total } = await store.countCurrentRecords();
  let progress: Progress = known ?? { after: 0, last, report: startReport() };
  const isStopped = () => signal?.aborted === true;
  while (!isStopped()) {
    const records = await store.listCurrentRecords(progress, AT_ONCE);
    for (const current of records) {
      if (isStopped()) break;
      const outcome = await reextractOne(current, ports, isDryRun);
      progress = { after: current.seq, last: progress.last, report: addToReport(progress.report, outcome) };
      onProgress?.(progress.report, total);
    }
    const isFinished = records.length === 0;
    await keep(store, key, isFinished ? null : progress);
    if (isFinished) return { report: progress.report, isFinished, isResumed: known !== null };
  }
  return { report: progress.report, isFinished: false, isResumed: known !== null };
}

function keep(store: Store, key: string, progress: Progress | null): Promise<void> {
  return store.updateState(key, () => ({ after: progress, result: undefined }));
}

async function reextractOne(
  current: CurrentRecord,
  { store, archive }: Pick<Ports, 'store' | 'archive'>,
  isDryRun: boolean,
): Promise<ArticleOutcome> {
  const { record: before, articleId, urlId, pageId, url } = current;
  const read = await readAgain(current, { store, archive });
  const base = { recordId: before.id, url, isFromText: read.isFromText };
  if (read.article === null) {
    return { ...base, refusal: read.refusal, isChanged: false, matches: [], goneDecisions: [] };
  }
  const after = extractFacts(read.article, { sourceId: before.sourceId });
  const isChanged = JSON.stringify(after) !== JSON.stringify(before);
  const matches = matchFacts(before, after);
  const goneDecisions = await listGone(store, { articleId, url }, before, after);
  if (isChanged && !isDryRun) {
    // Sinks are to have it as it now is: the next worker, or the next run of a command with workers, sees to that.
    const move = { from: 'done', to: 'extracted', stage: 'emit' } as const;
    await store.saveRecord({ urlId, pageId, record: after, move });
  }
  return { ...base, refusal: null, isChanged, matches, goneDecisions };
}

/** The article as its page is now read; its stored text where the page is gone; null where it is none any more. */
async function readAgain(
  { record, pageId, isFile }: CurrentRecord,
  { store, archive }: Pick<Ports, 'store' | 'archive'>,
): Promise<{ article: Article | null; isFromText: boolean; refusal: string | null }> {
  const page = await store.getPage(pageId);
  if (page === undefined) return { article: record.article, isFromText: true, refusal: null };
  const url = isFile ? null : page.finalUrl;
  const memory = url === null ? null : await store.readSiteMemory(new URL(url).host);
  try {
    const result = await readArticle(page, { archive, url, memory });
    return 'article' in result
      ? { article: result.article, isFromText: false, refusal: null }
      : { article: null, isFromText: false, refusal: result.refusal.code };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { article: record.article, isFromText: true, refusal: null };
  }
}

/** The decisions whose fact was there and is there no more. */
async function listGone(
  store: Store,
  { articleId, url }: { readonly articleId: string; readonly url: string },
  before: ArticleRecord,
  after: ArticleRecord,
): Promise<GoneDecision[]> {
  const decisions = await store.listDecisions({ articleId });
  if (decisions.length === 0) return [];
  const gone = (record: ArticleRecord) =>
    reviewArticle(record, decisions).facts.filter(({ isGone }) => isGone);
  const known = new Set(gone(before).map(({ key }) => key));
  return gone(after)
    .filter(({ key }) => !known.has(key))
    .map(({ key, statement, status }) => ({
      articleId,
      url,
      key,
      words: describeStatement(statement),
      status,
    }));
}
