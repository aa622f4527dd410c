import type { ArticleRecord, RemovedBlock, Span } from '../record/index.ts';
import type { Decision, ReviewStatus } from './decision.ts';
import { foldThreads, type ThreadState } from './fold-thread.ts';
import { LEAST_SHARED, locateEvidence, measureSharedEvidence } from './locate-evidence.ts';
import { createFactKey, listMachineFacts, type MachineFact } from './machine-facts.ts';
import { createBlockKey, joinRestored, type ReviewedBlock } from './restored-blocks.ts';
import { CLAIM_KINDS, type ClaimKind, type Statement } from './statement.ts';

/** A fact as it stands: what the extractor says now, and what analysts have decided. */
export interface ReviewedFact {
  readonly key: string;
  readonly kind: ClaimKind;
  readonly status: ReviewStatus;
  readonly version: number;
  /** What holds: the analyst's words where there are some, else the extractor's. */
  readonly statement: Statement;
  /** Within the reading text; empty where its words are no longer in it. */
  readonly evidence: readonly Span[];
  /** What the extractor says now; null for what was added, or is gone. */
  readonly machine: MachineFact | null;
  /** Decided on, and the extractor no longer says it. */
  readonly isGone: boolean;
  /** Accepted or corrected, and the extractor now says something else of the same words. */
  readonly isContested: boolean;
  readonly isFlagged: boolean;
  readonly decisions: readonly Decision[];
}

/** An article with all that was decided about it. */
export interface ReviewedArticle {
  /** The article's text, and after it the blocks that were restored; what offsets count. */
  readonly text: string;
  /** By kind, and within a kind in the order of the text. */
  readonly facts: readonly ReviewedFact[];
  readonly blocks: readonly ReviewedBlock[];
  /** Comments and flags on the article as a whole. */
  readonly thread: ThreadState | null;
}

/** The key of the thread about the article as a whole. */
export const ARTICLE_KEY = 'article';

/**
 * Puts decisions on top of whatever an extractor made of the article. A decision finds its fact by key, else, where
 * an analyst's word stands, by its evidence; no later extraction takes a decision away or changes what it says.
 *
 * @param decisions all on the article, in their order
 */
export function reviewArticle(record: ArticleRecord, decisions: readonly Decision[]): ReviewedArticle {
  const threads = foldThreads(decisions);
  const byKey = new Map(threads.map((thread) => [thread.key, thread]));
  const blocks = record.article.removed.map((block) => describeBlock(block, byKey));
  const text = joinRestored(record.article.text, blocks);
  const free = new Map(listMachineFacts(record).map((fact) => [fact.key, fact]));
  const facts = matchThreads(threads, free, text)
    .filter(([{ status }, fact]) => status !== 'withdrawn' || fact !== null)
    .map(([thread, fact]) => describeThread(thread, fact, text));
  for (const fact of free.values()) facts.push(describeUndecided(fact));
  return { text, facts: sortFacts(facts), blocks, thread: byKey.get(ARTICLE_KEY) ?? null };
}

function describeBlock(
  { text, reason }: RemovedBlock,
  threads: ReadonlyMap<string, ThreadState>,
): ReviewedBlock {
  const key = createBlockKey(text);
  const { version = 0, status, standing = null, decisions = [] } = threads.get(key) ?? {};
  const isRestored = status === 'restored';
  const restoredBy = isRestored ? (standing?.seq ?? null) : null;
  return { key, text, reason, version, isRestored, restoredBy, decisions };
}

/** Gives each thread its fact, taking it out of those that are free: sure matches first. */
function matchThreads(
  threads: readonly ThreadState[],
  free: Map<string, MachineFact>,
  text: string,
): [ThreadState, MachineFact | null][] {
  const isAboutFact = ({ kind }: ThreadState) => (CLAIM_KINDS as readonly string[]).includes(kind);
  const matched = new Map<ThreadState, MachineFact>();
  const open = threads.filter(isAboutFact);
  const ways = [
    (thread: ThreadState) => free.get(thread.key),
    ({ claim, machine }: ThreadState) => {
      const told = claim ?? machine;
      return told === null ? undefined : free.get(createFactKey(told.statement));
    },
    (thread: ThreadState) => findByEvidence(thread, free, text),
  ];
  for (const find of ways) {
    for (const thread of open) {
      const fact = matched.has(thread) ? undefined : find(thread);
      if (fact === undefined) continue;
      matched.set(thread, fact);
      free.delete(fact.key);
    }
  }
  return open.map((thread) => [thread, matched.get(thread) ?? null]);
}

/** A rejection is of what was said, and another statement is to be looked at; what was found right goes on to be. */
function findByEvidence(
  thread: ThreadState,
  free: ReadonlyMap<string, MachineFact>,
  text: string,
): MachineFact | undefined {
  if (thread.status !== 'accepted' && thread.status !== 'corrected' && thread.status !== 'added')
    return undefined;
  const evidence = (thread.claim ?? thread.machine)?.evidence;
  const located = evidence === undefined ? null : locateEvidence(text, evidence);
  if (located === null) return undefined;
  return [...free.values()].find(
    (fact) =>
      fact.statement.kind === thread.kind && measureSharedEvidence(fact.evidence, located) >= LEAST_SHARED,
  );
}

function describeThread(thread: ThreadState, fact: MachineFact | null, text: string): ReviewedFact {
  const { key, version, claim, isFlagged, decisions } = thread;
  // What someone added and took back, an extractor may find by itself.
  const status = thread.status === 'withdrawn' ? 'waiting' : thread.status;
  const then = fact !== null && fact.key === key ? fact : (thread.machine ?? fact);
  const told = claim ?? then;
  if (told === null) throw new Error(`The thread ${key} has no statement.`);
  const { statement } = told;
  const isHeld = status === 'accepted' || status === 'corrected' || status === 'added';
  return {
    key,
    kind: statement.kind,
    status,
    version,
    statement,
    evidence: locateEvidence(text, told.evidence) ?? fact?.evidence ?? [],
    machine: fact,
    isGone: fact === null && thread.machine !== null,
    // What an analyst corrected is not contested by the very words that were corrected.
    isContested: isHeld && fact !== null && fact.key !== key && fact.key !== createFactKey(statement),
    isFlagged,
    decisions,
  };
}

function describeUndecided(fact: MachineFact): ReviewedFact {
  const { key, statement, evidence } = fact;
  return {
    key,
    kind: statement.kind,
    status: 'waiting',
    version: 0,
    statement,
    evidence,
    machine: fact,
    isGone: false,
    isContested: false,
    isFlagged: false,
    decisions: [],
  };
}

function sortFacts(facts: readonly ReviewedFact[]): ReviewedFact[] {
  const placeOf = ({ evidence }: ReviewedFact) => Math.min(...evidence.map(({ start }) => start));
  const compare = (a: number, b: number) => (a === b ? 0 : a - b);
  return [...facts].sort(
    (a, b) =>
      CLAIM_KINDS.indexOf(a.kind) - CLAIM_KINDS.indexOf(b.kind) ||
      compare(placeOf(a), placeOf(b)) ||
      (a.key < b.key ? -1 : 1),
  );
}
