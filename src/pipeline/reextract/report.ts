import { CLAIM_KINDS, type ClaimKind, describeStatement, type FactMatch } from '../../review/index.ts';

/** What a fact was and is, in words, and where. */
export interface ChangeExample {
  readonly recordId: string;
  readonly url: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How many facts of a kind came, went and changed, with some of each. */
export interface KindReport {
  readonly same: number;
  readonly gained: number;
  readonly lost: number;
  readonly changed: number;
  readonly examples: Readonly<Record<'gained' | 'lost' | 'changed', readonly ChangeExample[]>>;
}

/** A decision whose fact the extractor no longer states. It is kept. */
export interface GoneDecision {
  readonly articleId: string;
  readonly url: string;
  readonly key: string;
  /** What was decided on, in words, and what was decided: "accepted", "rejected" … */
  readonly words: string;
  readonly status: string;
}

/** What a new extraction of stored articles came to, so far. */
export interface ReextractReport {
  readonly articles: number;
  /** Of these, those whose record is now another. */
  readonly changed: number;
  /** Read again from their stored text, since the page is no longer in the archive. */
  readonly fromText: number;
  /** Whose page is now taken for no article; their records are kept as they were. */
  readonly refused: readonly { readonly url: string; readonly code: string }[];
  readonly kinds: Readonly<Record<ClaimKind, KindReport>>;
  readonly goneDecisions: readonly GoneDecision[];
}

/** Examples of each change that are kept; and of what is listed one by one, so that memory stays flat. */
const MOST_EXAMPLES = 5;
const MOST_LISTED = 1000;

export function startReport(): ReextractReport {
  const empty: KindReport = {
    same: 0,
    gained: 0,
    lost: 0,
    changed: 0,
    examples: { gained: [], lost: [], changed: [] },
  };
  const kinds = Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, empty])) as Record<ClaimKind, KindReport>;
  return { articles: 0, changed: 0, fromText: 0, refused: [], kinds, goneDecisions: [] };
}

/** What one article came to. */
export interface ArticleOutcome {
  readonly recordId: string;
  readonly url: string;
  readonly isChanged: boolean;
  readonly isFromText: boolean;
  /** Why the page is no article any more; null where it is one. */
  readonly refusal: string | null;
  readonly matches: readonly FactMatch[];
  readonly goneDecisions: readonly GoneDecision[];
}

export function addToReport(report: ReextractReport, outcome: ArticleOutcome): ReextractReport {
  const { url, refusal, matches } = outcome;
  const kinds = { ...report.kinds };
  for (const match of matches) {
    const { kind } = (match.before ?? match.after).statement;
    kinds[kind] = addMatch(kinds[kind], match, outcome);
  }
  return {
    articles: report.articles + 1,
    changed: report.changed + Number(outcome.isChanged),
    fromText: report.fromText + Number(outcome.isFromText),
    refused:
      refusal === null ? report.refused : [...report.refused, { url, code: refusal }].slice(0, MOST_LISTED),
    kinds,
    goneDecisions: [...report.goneDecisions, ...outcome.goneDecisions].slice(0, MOST_LISTED),
  };
}

function addMatch(kind: KindReport, match: FactMatch, { recordId, url }: ArticleOutcome): KindReport {
  const { change } = match;
  const counted = { ...kind, [change]: kind[change] + 1 };
  if (change === 'same' || kind.examples[change].length >= MOST_EXAMPLES) return counted;
  const say = (fact: FactMatch['before']) => (fact === null ? null : describeStatement(fact.statement));
  const example: ChangeExample = { recordId, url, before: say(match.before), after: say(match.after) };
  return { ...counted, examples: { ...kind.examples, [change]: [...kind.examples[change], example] } };
}
