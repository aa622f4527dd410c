export * from './access/index.ts';
export * from './browse/index.ts';
export type { Claim } from './claim-deliveries.ts';
export type { Copy } from './copies.ts';
export type { CurrentRecord } from './current-records.ts';
export { createStore, type Store } from './create-store.ts';
export type { Following, RecordCounts, SourceRunCounts, UrlState } from './database.ts';
export type { Delivery, DeliveryFailure } from './delivery.ts';
export type { DeadLetter, ReplayRequest, SinkStatus } from './delivery-lists.ts';
export * from './entities/exports.ts';
export type { ExportRequest } from './export-items.ts';
export { DataDirectoryInUse } from './lock-data-directory.ts';
export type { DatabaseHome } from './open-database.ts';
export type { PageRow } from './pages.ts';
export type { RecordSummary } from './records.ts';
export { LEAST_BULK_CONFIDENCE, type BulkOutcome, type SampleState } from './review/bulk.ts';
export type { ArticleInReview } from './review/decisions.ts';
export type { SavedFilter } from './review/filters.ts';
export {
  MOST_COUNTED,
  type InboxCursor,
  type InboxFacets,
  type InboxItem,
  type ReviewedEntry,
} from './review/inbox.ts';
export type { ReviewDay } from './review/quality.ts';
export type { RecordToSave } from './plan-records.ts';
export type { ParsingHealth, SourceRun, SourceRunRow, SourceStatus } from './sources.ts';
export {
  FINAL_STATES,
  type Acceptance,
  type Move,
  type Settlement,
  type Submission,
  type UrlRow,
  type UrlToEnqueue,
} from './url-row.ts';
