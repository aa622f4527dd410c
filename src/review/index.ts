export { decide, type Request } from './decide.ts';
export {
  Act,
  type Action,
  type Analyst,
  type Decision,
  type DecisionDraft,
  ReviewConflict,
  ReviewRefused,
  type ReviewStatus,
  type ThreadKind,
} from './decision.ts';
export { describeStatement, nameBody } from './describe-statement.ts';
export { foldThreads, type ThreadState } from './fold-thread.ts';
export { InboxFilter } from './inbox-filter.ts';
export { createFactKey, type MachineFact } from './machine-facts.ts';
export { type FactMatch, matchFacts } from './match-facts.ts';
export { measurePriority, measureStake } from './measure-priority.ts';
export { measureQuality, type Quality, type Verdict } from './measure-quality.ts';
export type { ReviewedBlock } from './restored-blocks.ts';
export { ARTICLE_KEY, reviewArticle, type ReviewedArticle, type ReviewedFact } from './review-article.ts';
export {
  Claim,
  CLAIM_KINDS,
  type ClaimKind,
  type MachineClaim,
  Statement,
  WAITING_KINDS,
} from './statement.ts';
export { changesFacts, toReviewedRecord } from './reviewed-record.ts';
export { isFullyReviewed, toGoldArticle } from './write-gold.ts';
