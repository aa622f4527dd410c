import type { ArticleRecord } from '../record/index.ts';
import {
  type Act,
  type Decision,
  type DecisionDraft,
  ReviewConflict,
  ReviewRefused,
  type ReviewStatus,
  type ThreadKind,
} from './decision.ts';
import { foldThread, listStanding, type ThreadState } from './fold-thread.ts';
import { createFactKey } from './machine-facts.ts';
import { ARTICLE_KEY, type ReviewedArticle, reviewArticle } from './review-article.ts';
import type { Claim, MachineClaim } from './statement.ts';

/** What an analyst asks for. */
export interface Request {
  /** The fact, block or article that it is about; not for `add`, whose claim names its own. */
  readonly key?: string;
  /** The version of it that the analyst saw; 0 where nothing was decided. Not asked of comments and flags. */
  readonly seenVersion?: number;
  readonly act: Act;
  /** Names the bulk acceptance that it is part of. */
  readonly batch?: string;
}

/** What a request is about, as it stands. */
interface Subject {
  readonly key: string;
  readonly kind: ThreadKind;
  readonly machine: MachineClaim | null;
  readonly thread: ThreadState | undefined;
}

/**
 * Turns what an analyst asks for into the next decision of its thread, or says why it cannot be.
 *
 * @param decisions all on the article, in their order
 * @throws ReviewConflict, ReviewRefused
 */
export function decide(
  article: { readonly id: string; readonly record: ArticleRecord },
  decisions: readonly Decision[],
  { key, seenVersion, act, batch }: Request,
): DecisionDraft {
  const reviewed = reviewArticle(article.record, decisions);
  if ('claim' in act) checkEvidence(act.claim, reviewed.text);
  const wanted = act.action === 'add' ? createFactKey(act.claim.statement) : (key ?? '');
  const subject = findSubject(reviewed, decisions, wanted, act);
  checkVersion(subject, seenVersion, act);
  const status = chooseStatus(subject, act);
  // What an analyst added has no other words than theirs, so that each decision on it carries them on.
  const carried = subject.machine === null ? (subject.thread?.claim ?? null) : null;
  const claim = 'claim' in act ? act.claim : carried;
  return {
    articleId: article.id,
    recordId: article.record.id,
    kind: subject.kind,
    key: subject.key,
    version: (subject.thread?.version ?? 0) + 1,
    action: act.action,
    status,
    machine: subject.machine,
    claim,
    note: act.note === undefined || act.note === '' ? null : act.note,
    extractorVersion: article.record.extractor.version,
    batch: batch ?? null,
  };
}

function findSubject(
  reviewed: ReviewedArticle,
  decisions: readonly Decision[],
  key: string,
  act: Act,
): Subject {
  const thread = foldThread(decisions.filter((decision) => decision.key === key));
  if (key === ARTICLE_KEY) return { key, kind: 'article', machine: null, thread };
  if (reviewed.blocks.some((block) => block.key === key))
    return { key, kind: 'block', machine: null, thread };
  const fact = reviewed.facts.find((one) => one.key === key);
  if (fact !== undefined) {
    const machine = fact.machine ?? thread?.machine ?? null;
    return { key, kind: fact.kind, machine: machine && toClaim(machine), thread };
  }
  if (act.action === 'add') return { key, kind: act.claim.statement.kind, machine: null, thread };
  throw new ReviewRefused(
    'no-such-fact',
    'This fact is not in the article any more. Load the article again to see what is.',
  );
}

function toClaim({ statement, evidence, confidence }: MachineClaim): MachineClaim {
  return { statement, evidence, confidence };
}

function checkVersion({ thread }: Subject, seenVersion: number | undefined, { action }: Act): void {
  if (action === 'comment' || action === 'flag' || action === 'unflag' || action === 'add') return;
  const latest = thread?.decisions.at(-1);
  if (latest === undefined || latest.version === seenVersion) return;
  // A comment or a flag since then is no reason to stop: the fact stands where it stood.
  const since = thread?.decisions.filter(({ version }) => version > (seenVersion ?? 0)) ?? [];
  const decided = since.findLast(({ action }) => !['comment', 'flag', 'unflag'].includes(action));
  if (decided !== undefined) throw new ReviewConflict(decided);
}

/** Of what each action makes a fact, a block or an article. */
function chooseStatus({ kind, machine, thread }: Subject, act: Act): ReviewStatus {
  const now = thread?.status ?? 'waiting';
  const isFact = kind !== 'block' && kind !== 'article';
  switch (act.action) {
    case 'comment':
    case 'flag':
    case 'unflag':
      return now;
    case 'undo': {
      const standing = listStanding(thread?.decisions ?? []);
      if (standing.length === 0) throw new ReviewRefused('nothing-to-undo', 'There is nothing to undo here.');
      return standing.at(-2)?.status ?? (machine === null && isFact ? 'withdrawn' : 'waiting');
    }
    case 'restore':
      if (kind !== 'block') throw new ReviewRefused('not-a-block', 'Only a removed block can be restored.');
      return 'restored';
    case 'add':
      if (machine !== null || (thread !== undefined && now !== 'withdrawn'))
        throw new ReviewRefused('already-there', 'This very fact is in the article already.');
      return 'added';
    case 'correct':
      requireFact(isFact);
      if (act.claim.statement.kind !== kind)
        throw new ReviewRefused('other-kind', 'A correction cannot turn a fact into one of another kind.');
      return machine === null ? 'added' : 'corrected';
    default:
      requireFact(isFact);
      return act.action === 'accept' ? (machine === null ? 'added' : 'accepted') : 'rejected';
  }
}

function requireFact(isFact: boolean): void {
  if (!isFact) throw new ReviewRefused('not-a-fact', 'Only a fact can be accepted, rejected or corrected.');
}

function checkEvidence({ evidence }: Claim, text: string): void {
  const wrong = evidence.find(({ start, end, quote }) => text.slice(start, end) !== quote);
  if (wrong === undefined) return;
  const shown = wrong.quote.length > 60 ? `${wrong.quote.slice(0, 58)} …` : wrong.quote;
  throw new ReviewRefused('evidence-not-found', `The article does not say “${shown}” there.`);
}
