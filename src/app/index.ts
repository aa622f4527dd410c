export { buildSinks } from './build-sinks.ts';
/**
 * What entry points (commands, server, workers) build on:
 *
 * ```ts
 * const config = readConfig(process.env);           // throws ConfigError
 * const app = await openApp(config);                // throws DataDirectoryInUse; builds everything once
 * try {
 *   const outcomes = await ingestAll(app, ['https://example.org/news/1', 'page.html'], { onProgress });
 *   for (const o of outcomes) console.log(o.url, o.state, o.title, o.counts, o.reason);
 * } finally {
 *   await app.close();                              // at most 25 s for jobs under way, then hands them back
 * }
 * ```
 *
 * Commands that only read open the store alone: `const store = await openStore(config)` gives
 * `store.listRecords({ after, limit })`, `store.getRecord(id)`, `store.exportRecords()`, `store.listUrls({
 * state })`, `store.countUrls()` …, and `store.close()` at the end.
 */
export { ConfigError, readConfig, SETTINGS, type Config } from './config.ts';
export { checkSource } from './check-source.ts';
export { crawlOnce, crawlOnSchedule, startWork, type CrawlOptions } from './crawl.ts';
export { pauseSource } from './pause-source.ts';
export { readSourcesFile, storeSources } from './sync-sources.ts';
export { createLogger, type Logger } from './create-logger.ts';
export {
  ingestAll,
  type IngestOptions,
  type IngestOutcome,
  type IngestProgress,
} from './ingest/ingest-all.ts';
export { submitAll, type Submitted, type SubmitOptions } from './ingest/submit-all.ts';
export { submitUpload } from './ingest/submit-upload.ts';
export { checkReady } from './metrics/check-ready.ts';
export { reextractStored } from './reextract-stored.ts';
export { runWorker, runWorkerProcess } from './run-worker.ts';
export { openApp, openStore, type App } from './wire.ts';
