import { type ArticleRecord, spanAt } from '../../src/record/index.ts';
import { type Act, type Claim, type Decision, decide, type Request } from '../../src/review/index.ts';

/** Decides in memory as the store does, keeping every decision. */
export function createDesk(record: ArticleRecord, decisions: Decision[] = []) {
  const article = { id: 'article-1', record };
  const act = (request: Request, userName = 'Una Vale'): Decision => {
    const draft = decide(article, decisions, request);
    const seq = decisions.length + 1;
    const decision = { ...draft, seq, userId: userName, userName, createdAt: new Date(2026, 0, 5, 9, seq) };
    decisions.push(decision);
    return decision;
  };
  return {
    decisions,
    act,
    /** Decides on a fact as it stands now. */
    on(key: string, action: Act, userName?: string): Decision {
      const latest = decisions.findLast((decision) => decision.key === key);
      return act({ key, seenVersion: latest?.version ?? 0, act: action }, userName);
    },
  };
}

/** The span of words in a record's text. */
export function span(record: ArticleRecord, words: string) {
  const start = record.article.text.indexOf(words);
  return spanAt(record.article.text, start, start + words.length);
}

export function claimRole(record: ArticleRecord, title: string, words: string): Claim {
  return {
    statement: {
      kind: 'role',
      person: 'Joan Marsh',
      title,
      organisation: 'Leeds City Council',
      status: 'current',
      from: null,
      until: null,
    },
    evidence: [span(record, words)],
  };
}
