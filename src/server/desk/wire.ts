import type {
  Action,
  Claim,
  ClaimKind,
  InboxFilter,
  Quality,
  ReviewStatus,
  Statement,
} from '../../review/index.ts';
import type { BulkOutcome, InboxFacets, ReviewDay, SavedFilter } from '../../store/index.ts';

/** What the desk's routes answer, as the browser receives it: dates are ISO 8601 text. */

export interface Me {
  readonly name: string;
  readonly role: 'reader' | 'submitter' | 'reviewer' | 'admin';
  /** Goes with every change, as header `x-csrf-token`. */
  readonly csrfToken: string | null;
}

export interface WireSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface WireDecision {
  readonly seq: number;
  readonly version: number;
  readonly action: Action;
  readonly status: ReviewStatus;
  readonly claim: Claim | null;
  readonly note: string | null;
  readonly userName: string;
  readonly at: string;
  readonly isBulk: boolean;
}

export interface WireFact {
  readonly key: string;
  readonly kind: ClaimKind;
  readonly status: ReviewStatus;
  readonly version: number;
  readonly statement: Statement;
  readonly evidence: readonly WireSpan[];
  /** What the extractor says now; null for what was added, or is gone. */
  readonly machine: {
    readonly id: string;
    readonly statement: Statement;
    readonly evidence: readonly WireSpan[];
    readonly confidence: number | null;
  } | null;
  readonly stake: number;
  readonly isGone: boolean;
  readonly isContested: boolean;
  readonly isFlagged: boolean;
  readonly decisions: readonly WireDecision[];
}

export interface WireBlock {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
  readonly version: number;
  readonly isRestored: boolean;
}

export interface WireArticle {
  readonly articleId: string;
  readonly recordId: string;
  readonly url: string;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly byline: readonly string[];
  readonly site: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly completeness: string;
  readonly completenessReason: string | null;
  readonly sourceId: string | null;
  readonly extractorVersion: string;
  readonly versions: number;
  /** The reading text, whose offsets the evidence counts. */
  readonly text: string;
  /** How much of it is the article's own; after that come restored blocks. */
  readonly ownLength: number;
  readonly facts: readonly WireFact[];
  readonly blocks: readonly WireBlock[];
  readonly comments: readonly WireDecision[];
  readonly articleVersion: number;
  readonly isFlagged: boolean;
  readonly copies: readonly {
    readonly recordId: string;
    readonly title: string | null;
    readonly site: string | null;
  }[];
  readonly latestSeq: number;
}

/** An event on an article: someone decided, or came or went. */
export interface WireEvent {
  readonly seq: number;
  readonly key: string;
  readonly action: Action;
  readonly userName: string;
}

export interface WireItem {
  readonly articleId: string;
  readonly key: string;
  readonly kind: ClaimKind;
  readonly status: ReviewStatus;
  readonly version: number;
  readonly statement: Statement;
  readonly confidence: number | null;
  readonly stake: number;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly isFlagged: boolean;
  /** The words that prove it, with some around them. */
  readonly snippet: readonly SnippetPart[] | null;
  /** What the extractor says now, where that is something else or nothing. */
  readonly now: Statement | null;
}

export interface SnippetPart {
  readonly text: string;
  readonly isEvidence: boolean;
}

export interface WireInbox {
  readonly items: readonly WireItem[];
  /** To be given as `after` for the next page; null at the end. */
  readonly next: string | null;
  readonly count: number;
  /** Whether there are more than were counted. */
  readonly isMore: boolean;
}

export interface WireSample {
  readonly id: string;
  readonly filter: InboxFilter;
  readonly accepted: number;
  readonly wrong: number;
  readonly waiting: number;
  readonly items: readonly WireItem[];
}

export interface WireQuality extends Quality {
  readonly days: readonly ReviewDay[];
}

/** One address on its way. */
export interface WireProgress {
  readonly id: string;
  readonly url: string;
  readonly state: 'queued' | 'fetched' | 'extracted' | 'done' | 'skipped' | 'quarantined';
  readonly reason: string | null;
  readonly code: string | null;
  readonly nextAttemptAt: string | null;
  readonly recordId: string | null;
  readonly title: string | null;
  readonly facts: number | null;
}

export interface WireSource {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  readonly kind: string;
  readonly schedule: string;
  readonly isPaused: boolean;
  readonly expectedYield: number;
  readonly run: {
    readonly outcome: 'done' | 'unchanged' | 'failed';
    readonly reason: string | null;
    readonly finishedAt: string;
    readonly found: number;
    readonly fresh: number;
    readonly changed: number;
    readonly warnings: readonly string[];
  } | null;
  readonly pending: number;
}

/** A council or another body that the register knows. */
export interface WireBody {
  readonly name: string;
  readonly detail: string;
}

export type { BulkOutcome, InboxFacets, ReviewDay, SavedFilter };
