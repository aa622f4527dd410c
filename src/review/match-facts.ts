import type { ArticleRecord } from '../record/index.ts';
import { LEAST_SHARED, locateEvidence, measureSharedEvidence } from './locate-evidence.ts';
import { listMachineFacts, type MachineFact } from './machine-facts.ts';

/** What became of a fact from one extraction of an article to the next. */
export type FactMatch =
  | { readonly change: 'same' | 'changed'; readonly before: MachineFact; readonly after: MachineFact }
  | { readonly change: 'lost'; readonly before: MachineFact; readonly after: null }
  | { readonly change: 'gained'; readonly before: null; readonly after: MachineFact };

/**
 * Pairs the facts of two extractions of one article: by what they say, else by the words that prove them, wherever
 * these now stand in the text. What is left of the first is lost, of the second gained.
 */
export function matchFacts(before: ArticleRecord, after: ArticleRecord): FactMatch[] {
  const free = new Map(listMachineFacts(after).map((fact) => [fact.key, fact]));
  const matches: FactMatch[] = [];
  const open: MachineFact[] = [];
  for (const fact of listMachineFacts(before)) {
    const same = free.get(fact.key);
    if (same === undefined) open.push(fact);
    else matches.push({ change: 'same', before: fact, after: same });
    free.delete(fact.key);
  }
  for (const fact of open) {
    const found = findByEvidence(fact, free.values(), after.article.text);
    if (found === undefined) matches.push({ change: 'lost', before: fact, after: null });
    else matches.push({ change: 'changed', before: fact, after: found });
    if (found !== undefined) free.delete(found.key);
  }
  return [
    ...matches,
    ...[...free.values()].map((fact) => ({ change: 'gained', before: null, after: fact }) as const),
  ];
}

function findByEvidence(
  { statement, evidence }: MachineFact,
  free: Iterable<MachineFact>,
  text: string,
): MachineFact | undefined {
  const located = locateEvidence(text, evidence);
  if (located === null) return undefined;
  return [...free].find(
    (other) =>
      other.statement.kind === statement.kind &&
      measureSharedEvidence(other.evidence, located) >= LEAST_SHARED,
  );
}
