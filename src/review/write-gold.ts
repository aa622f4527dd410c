import type { ArticleRecord } from '../record/index.ts';
import { type GoldArticle, toWords } from '../evaluate/index.ts';
import type { ReviewedArticle, ReviewedFact } from './review-article.ts';
import { WAITING_KINDS } from './statement.ts';

/** Whether every fact of an article was decided on. */
export function isFullyReviewed({ facts }: ReviewedArticle): boolean {
  return facts.every(({ kind, status }) => status !== 'waiting' || !isWaitingKind(kind));
}

function isWaitingKind(kind: string): boolean {
  return (WAITING_KINDS as readonly string[]).includes(kind);
}

/** What holds: not what was rejected or taken back. */
function holds({ status }: ReviewedFact): boolean {
  return status !== 'rejected' && status !== 'withdrawn';
}

/**
 * An article with the facts that analysts found right, as a gold article. People and councils are right unless they
 * were rejected; of other facts those that wait are left out.
 */
export function toGoldArticle(record: ArticleRecord, reviewed: ReviewedArticle): GoldArticle {
  const { article } = record;
  const statements = reviewed.facts
    .filter((fact) => holds(fact) && (fact.status !== 'waiting' || !isWaitingKind(fact.kind)))
    .map(({ statement }) => statement);
  const gold: GoldArticle = {
    id: record.sourceId ?? record.id,
    url: article.url,
    title: article.title,
    published: article.published,
    text: reviewed.text,
    people: [],
    councils: [],
    roles: [],
    ratings: [],
    interventions: [],
    quotes: [],
  };
  for (const statement of statements) {
    switch (statement.kind) {
      case 'person':
        addOnce(gold.people, statement.name);
        break;
      case 'council':
        addOnce(gold.councils, statement.name);
        break;
      case 'role': {
        const { person, title, organisation, status } = statement;
        addOnce(gold.roles, { person, title, organisation, status });
        break;
      }
      case 'rating': {
        const { subject, service, by, grade, status } = statement;
        addOnce(gold.ratings, { subject, service, by, grade, status });
        break;
      }
      case 'intervention': {
        const { subject, type, by, status } = statement;
        addOnce(gold.interventions, { subject, type, by, status });
        break;
      }
      case 'quote':
        addOnce(gold.quotes, { speaker: statement.speaker, ...findEnds(statement.text) });
        break;
    }
  }
  return gold;
}

/** A fact is listed once, however often the article repeats it. */
function addOnce<T>(list: T[], item: T): void {
  const text = JSON.stringify(item);
  if (!list.some((other) => JSON.stringify(other) === text)) list.push(item);
}

const EDGE_WORDS = 3;

/** The first and the last words of a quote as printed, without the marks around it. */
function findEnds(text: string): { starts: string; ends: string } {
  const parts = text.split(/\s+/).filter((part) => toWords(part).length > 0);
  const bare = (words: readonly string[]) => trimSigns(words.join(' '));
  return { starts: bare(parts.slice(0, EDGE_WORDS)), ends: bare(parts.slice(-EDGE_WORDS)) };
}

/** Sign by sign from either end: a pattern for the end would begin anew at every sign of a long row of them. */
function trimSigns(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && `"“”‘'`.includes(text.charAt(start))) start++;
  while (end > start && `"“”’',.;:!?`.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
