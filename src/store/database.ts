import type { ColumnType, Generated } from 'kysely';
import type { ArticleRecord, FactReview, Page, Span } from '../record/index.ts';
import type { Decision, InboxFilter } from '../review/index.ts';
import type { Source } from '../sites/index.ts';
import type { SiteMemory } from '../strip/index.ts';
import type { AccessTables } from './access/access-tables.ts';
import type { EntityTables } from './entities/tables.ts';

/** The life of a URL. The last three are final. */
export type UrlState = 'queued' | 'fetched' | 'extracted' | 'done' | 'skipped' | 'quarantined';

/** How many of each entity and fact a record holds. */
export interface RecordCounts {
  readonly people: number;
  readonly councils: number;
  readonly organisations: number;
  readonly roles: number;
  readonly ratings: number;
  readonly interventions: number;
  readonly quotes: number;
}

/** The pages on which an article goes on after its first. */
export interface Following {
  /** In order; their bodies are in the archive. */
  readonly pages: readonly Pick<Page, 'finalUrl' | 'headers' | 'sha256' | 'fetchedAt' | 'url'>[];
  /** The page that could not be had, and why; null where all were. */
  readonly missing: { readonly url: string; readonly code: string; readonly reason: string } | null;
}

/** Written as text and parsed by the driver: the `json` type keeps the text as it is, `jsonb` would not. */
export type Json<T> = ColumnType<T, string, string>;
export type Time = ColumnType<Date, Date | string, Date | string>;
export type NullableTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

interface UrlTable {
  id: string;
  url: string;
  /** What was typed or found, before normalisation. */
  submittedAs: string;
  state: UrlState;
  /** The stage that works on it, or that ended it. */
  stage: string;
  /** Attempts started at this stage. */
  attempts: Generated<number>;
  /** Times that it was put off at this stage without costing an attempt. */
  deferrals: Generated<number>;
  code: string | null;
  reason: string | null;
  priority: Generated<number>;
  pageId: string | null;
  recordId: string | null;
  submittedAt: Generated<Date>;
  updatedAt: Generated<Date>;
  nextAttemptAt: NullableTime;
  finishedAt: NullableTime;
  /** The source that found it; null for what a person submitted. */
  sourceId: string | null;
  /** The row under which the same page is kept, for another address of it. */
  sameAs: string | null;
  /** The page that was last brought to its end; with it, an unchanged answer says that nothing is to be done. */
  extractedPageId: string | null;
}

interface PageTable {
  id: string;
  urlId: string;
  finalUrl: string;
  status: number;
  headers: Json<Record<string, string>>;
  sha256: string;
  bytes: number;
  fetchedAt: Time;
  following: ColumnType<Following | null, string | null | undefined, string | null>;
}

interface ArticleTable {
  id: string;
  canonicalUrl: string | null;
  currentRecordId: string;
  title: string | null;
  site: string | null;
  published: string | null;
  firstSeenAt: Generated<Date>;
  /** When it was published, or else first seen, as ISO 8601; the order of lists. */
  dated: string;
  /** Its words, as PostgreSQL searches them. */
  search: string | null;
  /** Whether its site's memory counts it. */
  isLearned: Generated<boolean>;
  /** The key of the record whose entities are resolved; null for what was stored before there were entities. */
  resolvedKey: ColumnType<string | null, string | null | undefined, string | null>;
  updatedAt: Generated<Date>;
}

interface RecordTable {
  /** Rising with the order of storing; the cursor of lists and exports. */
  seq: Generated<number>;
  id: string;
  articleId: string;
  urlId: string;
  pageId: string;
  /** 1 for the first text seen of the article, 2 for the next … */
  version: number;
  schema: string;
  extractorName: string;
  extractorVersion: string;
  title: string | null;
  site: string | null;
  published: string | null;
  language: string | null;
  completeness: string;
  counts: Json<RecordCounts>;
  /** As it was extracted. */
  record: Json<ArticleRecord>;
  /** As it is once analysts have decided; null where they have not. */
  reviewed: ColumnType<ArticleRecord | null, string | null | undefined, string | null>;
  /** The idempotency key under which sinks receive this content. */
  key: string;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
}

interface EntityColumns {
  recordId: string;
  id: string;
  name: string;
  mentions: Json<Span[]>;
  review: ColumnType<FactReview | null, string | null, string | null>;
}
interface FactColumns {
  recordId: string;
  id: string;
  confidence: number;
  evidence: Json<Span[]>;
  review: ColumnType<FactReview | null, string | null, string | null>;
}

interface EmissionTable {
  sink: string;
  key: string;
  recordId: string;
  emittedAt: Generated<Date>;
}

/** How many links a run found, and what became of them. */
export interface SourceRunCounts {
  /** Wanted, each counted once. */
  readonly found: number;
  /** Of these, those never seen before, and those known that have changed since. */
  readonly fresh: number;
  readonly changed: number;
  /** Links left out: by path, by host, by age; and those that are no address at all. */
  readonly denied: number;
  readonly elsewhere: number;
  readonly old: number;
  readonly invalid: number;
  /** Documents that had not changed, so that what they tell is not counted here. */
  readonly unread?: number;
}

interface StateTable {
  key: string;
  value: ColumnType<unknown, string, string>;
  updatedAt: Generated<Date>;
}

interface SourceTable {
  id: string;
  definition: Json<Source>;
  updatedAt: Generated<Date>;
}

interface SourceRunTable {
  seq: Generated<number>;
  sourceId: string;
  outcome: 'done' | 'unchanged' | 'failed';
  code: string | null;
  reason: string | null;
  counts: Json<SourceRunCounts>;
  warnings: Json<string[]>;
  finishedAt: Generated<Date>;
}

interface SignatureTable {
  articleId: string;
  /** The article that was first of those that are copies of each other. */
  clusterId: string;
  bands: number[];
  minima: number[];
}

interface SiteMemoryTable {
  host: string;
  /** Null only until the transaction that makes the row has filled it. */
  memory: ColumnType<SiteMemory | null, string | null, string>;
  updatedAt: Generated<Date>;
}

interface DecisionTable extends Omit<Decision, 'seq' | 'machine' | 'claim' | 'createdAt'> {
  seq: Generated<number>;
  machine: ColumnType<Decision['machine'], string | null, never>;
  claim: ColumnType<Decision['claim'], string | null, never>;
  createdAt: Generated<Date>;
}

/** One fact of an article's current record, or one that was decided on and is gone from it. */
export interface ReviewItemTable {
  articleId: string;
  key: string;
  recordId: string;
  factId: string | null;
  kind: string;
  status: string;
  version: number;
  confidence: number | null;
  stake: number;
  priority: number;
  body: string | null;
  site: string | null;
  sourceId: string | null;
  published: string | null;
  extractorVersion: string;
  isGone: boolean;
  isContested: boolean;
  isFlagged: boolean;
  updatedAt: Generated<Date>;
}

interface ReviewFilterTable {
  id: string;
  userId: string;
  name: string;
  filter: ColumnType<InboxFilter, string, string>;
  createdAt: Generated<Date>;
}

interface ReviewSampleTable {
  id: string;
  userId: string;
  filter: ColumnType<InboxFilter, string, never>;
  items: ColumnType<{ articleId: string; key: string }[], string, never>;
  createdAt: Generated<Date>;
}

/** The tables of schema `alderman`, as camel-case TypeScript. */
export interface Database extends AccessTables, EntityTables {
  urls: UrlTable;
  pages: PageTable;
  articles: ArticleTable;
  records: RecordTable;
  people: EntityColumns & { honorific: string | null; party: string | null };
  councils: EntityColumns & { code: string | null; gss: string | null };
  organisations: EntityColumns & { kind: string };
  roles: FactColumns & {
    personId: string;
    title: string;
    organisationId: string | null;
    status: string;
    from: string | null;
    until: string | null;
  };
  ratings: FactColumns & {
    subjectId: string;
    service: string | null;
    by: string;
    framework: string | null;
    grade: string;
    rank: number | null;
    status: string;
    asOf: string | null;
  };
  interventions: FactColumns & { subjectId: string; type: string; by: string | null; status: string };
  quotes: FactColumns & { speakerId: string; text: string };
  emissions: EmissionTable;
  states: StateTable;
  sources: SourceTable;
  sourceRuns: SourceRunTable;
  signatures: SignatureTable;
  siteMemories: SiteMemoryTable;
  decisions: DecisionTable;
  reviewItems: ReviewItemTable;
  reviewFilters: ReviewFilterTable;
  reviewSamples: ReviewSampleTable;
}
