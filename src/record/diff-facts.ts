import { type ArticleRecord, FACT_KINDS } from './article-record.ts';

type FactKind = (typeof FACT_KINDS)[number];

/** The ids of the facts that one of two records states and the other does not. */
export interface FactsDiff {
  /** Of facts in the later record. */
  readonly added: readonly string[];
  /** Of facts in the earlier one. */
  readonly removed: readonly string[];
}

/**
 * What an article states that it did not state before, and the other way round. Facts are the same where their words
 * are, names in place of ids; where they stand and how sure they are does not count.
 */
export function diffFacts(before: ArticleRecord, after: ArticleRecord): FactsDiff {
  const [old, current] = [listFacts(before), listFacts(after)];
  return { added: listMissing(current, old), removed: listMissing(old, current) };
}

function listMissing(of: ReadonlyMap<string, string[]>, from: ReadonlyMap<string, string[]>): string[] {
  return [...of].flatMap(([key, ids]) => ids.slice(from.get(key)?.length ?? 0));
}

/** The ids of the facts by what they say; a record may state one thing twice. */
function listFacts(record: ArticleRecord): Map<string, string[]> {
  const names = new Map(
    [...record.people, ...record.councils, ...record.organisations].map(({ id, name }) => [id, name]),
  );
  const facts = new Map<string, string[]>();
  for (const kind of FACT_KINDS) {
    for (const fact of record[kind]) {
      const key = describe(kind, fact, names);
      facts.set(key, [...(facts.get(key) ?? []), fact.id]);
    }
  }
  return facts;
}

const PROOF = new Set(['id', 'evidence', 'confidence', 'review']);

function describe(kind: FactKind, fact: object, names: ReadonlyMap<string, string>): string {
  const parts = Object.entries(fact)
    .filter(([name]) => !PROOF.has(name))
    .map(([name, value]) => [name, name.endsWith('Id') ? (names.get(String(value)) ?? value) : value]);
  return JSON.stringify([kind, parts]);
}
