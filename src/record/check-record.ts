import { ArticleRecord } from './article-record.ts';
import type { Span } from './span.ts';

/** A record that breaks its schema or its own invariants. Always a defect of the code that made it. */
export class InvalidRecord extends Error {
  readonly code = 'invalid-record';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The record is not valid: ${problems.join('; ')}`);
    this.name = 'InvalidRecord';
    this.problems = problems;
  }
}

/**
 * Checks a record wherever one is written: its schema, that every span holds the words that it claims,
 * and that every id of a fact names an entity of the same record. Returns the record.
 *
 * @throws InvalidRecord with every problem found
 */
export function checkRecord(input: unknown): ArticleRecord {
  const parsed = ArticleRecord.safeParse(input);
  if (!parsed.success) {
    throw new InvalidRecord(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`));
  }
  const record = parsed.data;
  const problems = [...findSpanProblems(record), ...findIdProblems(record)];
  if (problems.length > 0) throw new InvalidRecord(problems);
  return record;
}

function* findSpanProblems(record: ArticleRecord): Generator<string> {
  const { text } = record.article;
  const isTrue = (s: Span) => text.slice(s.start, s.end) === s.quote;
  for (const entity of [...record.people, ...record.councils, ...record.organisations]) {
    for (const s of entity.mentions) {
      if (!isTrue(s)) yield `${entity.id}: a mention at ${s.start}-${s.end} is not "${s.quote}"`;
    }
  }
  for (const fact of [...record.roles, ...record.ratings, ...record.interventions, ...record.quotes]) {
    for (const s of fact.evidence) {
      if (!isTrue(s)) yield `${fact.id}: evidence at ${s.start}-${s.end} is not "${s.quote}"`;
    }
  }
}

function* findIdProblems(record: ArticleRecord): Generator<string> {
  const people = new Set(record.people.map((p) => p.id));
  const bodies = new Set([...record.councils, ...record.organisations].map((b) => b.id));
  for (const r of record.roles) {
    if (!people.has(r.personId)) yield `${r.id}: no person ${r.personId}`;
    if (r.organisationId !== null && !bodies.has(r.organisationId))
      yield `${r.id}: no body ${r.organisationId}`;
  }
  for (const f of [...record.ratings, ...record.interventions]) {
    if (!bodies.has(f.subjectId)) yield `${f.id}: no body ${f.subjectId}`;
  }
  for (const q of record.quotes) {
    if (!people.has(q.speakerId) && !bodies.has(q.speakerId)) yield `${q.id}: no speaker ${q.speakerId}`;
  }
}
