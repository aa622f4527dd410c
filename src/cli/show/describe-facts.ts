import type { ArticleRecord, Span } from '../../record/index.ts';

/** One fact in words, with the number that the text refers to it by. */
export interface DescribedFact {
  readonly number: number;
  readonly kind: 'role' | 'rating' | 'intervention' | 'quote';
  readonly words: string;
  readonly confidence: number;
  /** What an analyst made of it; null where none has decided. */
  readonly review: string | null;
  readonly evidence: readonly Span[];
  /** The names of the rules that read it, where they are known. */
  readonly rules: readonly string[];
}

const QUOTE_LENGTH = 90;

/**
 * Puts each fact of a record into words, names in place of ids, numbered from 1.
 *
 * @param rules the names of the rules that read each fact, by the fact's id
 */
export function describeFacts(
  record: ArticleRecord,
  rules: ReadonlyMap<string, readonly string[]> = new Map(),
): DescribedFact[] {
  const entities = [...record.people, ...record.councils, ...record.organisations];
  const names = new Map(entities.map((e) => [e.id, e.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const facts = [
    ...record.roles.map((r) => {
      const place = r.organisationId === null ? '' : `, ${nameOf(r.organisationId)}`;
      return {
        fact: r,
        kind: 'role',
        words: `${nameOf(r.personId)}: ${r.title}${place} (${r.status})`,
      } as const;
    }),
    ...record.ratings.map((r) => {
      const subject = [nameOf(r.subjectId), ...(r.service === null ? [] : [r.service])].join(', ');
      const words = `${subject}: “${r.grade}” from ${r.by} (${r.status})`;
      return { fact: r, kind: 'rating', words } as const;
    }),
    ...record.interventions.map((i) => {
      const by = i.by === null ? '' : ` by ${i.by}`;
      const words = `${nameOf(i.subjectId)}: ${i.type}${by} (${i.status})`;
      return { fact: i, kind: 'intervention', words } as const;
    }),
    ...record.quotes.map((q) => {
      return { fact: q, kind: 'quote', words: `${nameOf(q.speakerId)}: “${shorten(q.text)}”` } as const;
    }),
  ];
  return facts.map(({ fact, kind, words }, index) => {
    const { confidence, evidence } = fact;
    return {
      number: index + 1,
      kind,
      words,
      confidence,
      evidence,
      review: fact.review?.status ?? null,
      rules: rules.get(fact.id) ?? [],
    };
  });
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH - 2).trimEnd()} …`;
}
