import { type ArticleRecord, createId, FACT_KINDS, type RecordReview } from '../record/index.ts';
import type { Decision } from './decision.ts';
import { type Fact, listRefs, mapRefs } from './fact-refs.ts';
import { NameDirectory } from './name-directory.ts';
import { readReview } from './read-review.ts';
import { reviewArticle, type ReviewedFact } from './review-article.ts';
import { type FactStatement, type Making, stateFact } from './state-fact.ts';

type FactKind = (typeof FACT_KINDS)[number];

const FIELDS: Readonly<Record<FactStatement['kind'], FactKind>> = {
  role: 'roles',
  rating: 'ratings',
  intervention: 'interventions',
  quote: 'quotes',
};

/**
 * A record as it is once analysts have decided: what they rejected is gone, what they corrected is as they say, what
 * they added is there, each marked. What was read of someone who is rejected falls with them, unless an analyst holds
 * it; a fact whose words are no longer in the text is left out. The record itself where nothing was decided.
 *
 * @param decisions all on the article, in their order
 */
export function toReviewedRecord(record: ArticleRecord, decisions: readonly Decision[]): ArticleRecord {
  const revision = decisions.findLast(changesFacts)?.seq;
  if (revision === undefined) return record;
  const reviewed = reviewArticle(record, decisions);
  const { text, blocks } = reviewed;
  const making: Making = { record, names: new NameDirectory(record, reviewed), text };
  const made = reviewed.facts.flatMap((fact) => {
    const { statement } = fact;
    if (statement.kind === 'person' || statement.kind === 'council') return [];
    return [
      { kind: FIELDS[statement.kind], machineId: fact.machine?.id, fact: makeFact(fact, statement, making) },
    ];
  });
  const restored = new Set(blocks.filter(({ isRestored }) => isRestored).map((block) => block.text));
  const removed = record.article.removed.filter((block) => !restored.has(block.text));
  const rejected: RecordReview['rejected'] = [
    ...made.flatMap(({ kind, machineId, fact }) =>
      fact === null && machineId !== undefined ? [{ kind, id: machineId }] : [],
    ),
    ...making.names.listRejected(),
  ];
  const facts = FACT_KINDS.map((kind) => {
    const places = new Map(record[kind].map(({ id }, at) => [id, at]));
    const own = made.flatMap((one) => (one.kind === kind && one.fact !== null ? [one.fact] : []));
    const placeOf = ({ id }: Fact) => places.get(id) ?? places.size;
    return [kind, own.sort((a, b) => placeOf(a) - placeOf(b))];
  });
  return {
    ...record,
    article: { ...record.article, text, removed },
    ...making.names.list(),
    ...(Object.fromEntries(facts) as Pick<ArticleRecord, FactKind>),
    review: { revision, rejected },
  };
}

/** Comments and flags change nothing about a fact. */
export function changesFacts({ action }: Pick<Decision, 'action'>): boolean {
  return action !== 'comment' && action !== 'flag' && action !== 'unflag';
}

/** Null for what does not hold. */
function makeFact(fact: ReviewedFact, statement: FactStatement, making: Making): Fact | null {
  const { machine, status, decisions, evidence, key } = fact;
  const { record, names } = making;
  const kind = FIELDS[statement.kind];
  const original = record[kind].find(({ id }) => id === machine?.id) ?? null;
  const review = readReview(status, decisions);
  if (review === undefined) {
    if (original === null || status === 'rejected') return null;
    const falls = listRefs(original).some((id) => names.isRejected(id));
    return falls ? null : mapRefs(original, (id) => names.follow(id));
  }
  if (evidence.length === 0) return null;
  if (original !== null && machine?.key === key && status === 'accepted')
    return { ...mapRefs(original, (id) => names.hold(id)), confidence: 1, review };
  const id = original?.id ?? createId(statement.kind, record.id, key);
  return stateFact(statement, { id, evidence: [...evidence], confidence: 1, review }, original, making);
}
