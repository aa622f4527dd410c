import { fold } from '../evaluate/index.ts';
import type { ArticleRecord, FactReview, Rating, Span } from '../record/index.ts';
import { findFramework } from '../register/index.ts';
import { type Fact, listRefs } from './fact-refs.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Statement } from './statement.ts';

export type FactStatement = Extract<
  Statement,
  { readonly kind: 'role' | 'rating' | 'intervention' | 'quote' }
>;

/** What a record is made of anew. */
export interface Making {
  readonly record: ArticleRecord;
  readonly names: NameDirectory;
  /** The article's, with the blocks that were restored. */
  readonly text: string;
}

export interface Proof {
  readonly id: string;
  readonly evidence: Span[];
  readonly confidence: number;
  readonly review: FactReview;
}

/** A fact in an analyst's words. A name that the extractor gave, too, goes on to mean whom it meant. */
export function stateFact(
  statement: FactStatement,
  proof: Proof,
  original: Fact | null,
  { record, names, text }: Making,
): Fact {
  const { published } = record.article;
  const find = (kind: 'person' | 'body', name: string): string => {
    const known = original === null ? undefined : listRefs(original).find((id) => isNamed(record, id, name));
    return known === undefined
      ? names.name(kind, name, { text, published, evidence: proof.evidence })
      : names.hold(known);
  };
  switch (statement.kind) {
    case 'role': {
      const { person, organisation, title, status, from, until } = statement;
      const organisationId = organisation === null ? null : find('body', organisation);
      return { ...proof, personId: find('person', person), title, organisationId, status, from, until };
    }
    case 'rating': {
      const { subject, service, by, status, asOf } = statement;
      const subjectId = find('body', subject);
      const grade = statement.grade.toLowerCase();
      const entity = names.get(subjectId);
      const body = entity !== undefined && 'kind' in entity ? entity.kind : 'council';
      const scale = findScale({ ...statement, grade }, original, body, published);
      return { ...proof, subjectId, service, by, grade, ...scale, status, asOf };
    }
    case 'intervention': {
      const { subject, type, by, status } = statement;
      return { ...proof, subjectId: find('body', subject), type, by, status };
    }
    default: {
      const { speaker } = statement;
      const bodies = [...record.councils, ...record.organisations];
      const isBody = bodies.some(({ name }) => fold(name) === fold(speaker));
      return { ...proof, speakerId: find(isBody ? 'body' : 'person', speaker), text: statement.text };
    }
  }
}

/** The scale of a grade: that which the extractor found for the same grade, else the one that fits. */
function findScale(
  { by, grade, service, asOf }: Extract<FactStatement, { readonly kind: 'rating' }>,
  original: Fact | null,
  subject: string,
  published: string | null,
): Pick<Rating, 'framework' | 'rank'> {
  if (original !== null && 'grade' in original && original.by === by && original.grade === grade)
    return { framework: original.framework, rank: original.rank };
  const found = findFramework({
    issuer: by,
    grade,
    subject,
    service: service?.toLowerCase() ?? null,
    from: null,
    until: asOf ?? published?.slice(0, 10) ?? null,
  });
  return { framework: found?.framework.id ?? null, rank: found?.rank ?? null };
}

function isNamed({ people, councils, organisations }: ArticleRecord, id: string, name: string): boolean {
  const entity = [...people, ...councils, ...organisations].find((one) => one.id === id);
  return entity !== undefined && fold(entity.name) === fold(name);
}
