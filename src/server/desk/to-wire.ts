import {
  type Decision,
  type MachineFact,
  measureStake,
  type ReviewedArticle,
  type ReviewedFact,
} from '../../review/index.ts';
import type { ArticleInReview, InboxItem } from '../../store/index.ts';
import type { SnippetPart, WireArticle, WireDecision, WireFact, WireItem } from './wire.ts';

/** An article as the browser receives it. */
export function toWireArticle(
  { articleId, record, reviewed, url, sourceId, versions, latestSeq }: ArticleInReview,
  copies: WireArticle['copies'],
): WireArticle {
  const { article } = record;
  return {
    articleId,
    recordId: record.id,
    url,
    title: article.title,
    subtitle: article.subtitle,
    byline: article.byline,
    site: article.site,
    published: article.published,
    modified: article.modified,
    section: article.section,
    completeness: article.completeness,
    completenessReason: article.completenessReason,
    sourceId,
    extractorVersion: record.extractor.version,
    versions,
    text: reviewed.text,
    ownLength: article.text.length,
    facts: reviewed.facts.map(toWireFact),
    blocks: reviewed.blocks.map(({ key, text, reason, version, isRestored }) => {
      return { key, text, reason, version, isRestored };
    }),
    ...describeThread(reviewed),
    copies,
    latestSeq,
  };
}

function describeThread({ thread }: ReviewedArticle) {
  return {
    comments: (thread?.decisions ?? []).map(toWireDecision),
    articleVersion: thread?.version ?? 0,
    isFlagged: thread?.isFlagged ?? false,
  };
}

function toWireFact(fact: ReviewedFact): WireFact {
  const { key, kind, status, version, statement, evidence, isGone, isContested, isFlagged } = fact;
  return {
    key,
    kind,
    status,
    version,
    statement,
    evidence,
    isGone,
    isContested,
    isFlagged,
    machine: fact.machine === null ? null : toWireMachine(fact.machine),
    stake: measureStake(statement),
    decisions: fact.decisions.map(toWireDecision),
  };
}

function toWireMachine({ id, statement, evidence, confidence }: MachineFact): WireFact['machine'] {
  return { id, statement, evidence, confidence };
}

function toWireDecision(decision: Decision): WireDecision {
  const { seq, version, action, status, claim, note, userName, createdAt, batch } = decision;
  const at = createdAt.toISOString();
  return { seq, version, action, status, claim, note, userName, at, isBulk: batch !== null };
}

/** What is known of a fact of a list beside what it says. */
type ListedItem = Pick<
  InboxItem,
  'articleId' | 'key' | 'confidence' | 'stake' | 'title' | 'site' | 'published' | 'isFlagged'
>;

/** A fact of a list as the browser receives it. */
export function toWireItem(item: ListedItem, fact: ReviewedFact, text: string): WireItem {
  const { articleId, key, confidence, stake, title, site, published, isFlagged } = item;
  const { kind, status, version, statement, machine, isContested } = fact;
  return {
    articleId,
    key,
    kind,
    status,
    version,
    statement,
    confidence,
    stake,
    title,
    site,
    published,
    isFlagged,
    snippet: cutSnippet(text, fact),
    now: isContested && machine !== null ? machine.statement : null,
  };
}

const AROUND = 110;
const LONGEST = 260;

/** The words around the first of the evidence, its spans set apart; none where they are gone from the text. */
function cutSnippet(text: string, { evidence }: ReviewedFact): SnippetPart[] | null {
  const spans = [...evidence].sort((a, b) => a.start - b.start);
  const [first] = spans;
  if (first === undefined) return null;
  const near = spans.filter(({ start }) => start < first.start + LONGEST);
  const end = Math.min(Math.max(...near.map((span) => span.end)), first.start + LONGEST);
  // Never out of the paragraphs that the evidence is in, and never in the middle of a word.
  const open = text.lastIndexOf('\n\n', first.start);
  const from = Math.max(open === -1 ? 0 : open + 2, findGap(text, first.start - AROUND));
  const shut = text.indexOf('\n\n', end);
  const to = Math.max(end, Math.min(shut === -1 ? text.length : shut, findGap(text, end + AROUND)));
  const parts: SnippetPart[] = [];
  const add = (words: string, isEvidence: boolean) => {
    if (words !== '') parts.push({ text: words, isEvidence });
  };
  add(from > 0 && !text.slice(0, from).endsWith('\n') ? '… ' : '', false);
  let at = Math.min(from, first.start);
  for (const span of near) {
    add(text.slice(at, span.start), false);
    add(text.slice(Math.max(at, span.start), Math.min(span.end, to)), true);
    at = Math.max(at, Math.min(span.end, to));
  }
  add(text.slice(at, to), false);
  add(to < text.length && text[to] !== '\n' ? ' …' : '', false);
  return parts;
}

/** The beginning of a word at or soon after a place. */
function findGap(text: string, near: number): number {
  if (near <= 0) return 0;
  if (near >= text.length) return text.length;
  const at = text.indexOf(' ', near);
  return at === -1 || at - near > 30 ? near : at + 1;
}
