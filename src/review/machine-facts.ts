import { createHash } from 'node:crypto';
import type { ArticleRecord, Span } from '../record/index.ts';
import { fold } from '../evaluate/index.ts';
import type { MachineClaim, Statement } from './statement.ts';

/** A fact as one record states it. */
export interface MachineFact extends MachineClaim {
  /** The id within the record. */
  readonly id: string;
  /** The same for the same statement in every record; see `createFactKey`. */
  readonly key: string;
}

/**
 * Names a fact by what it says, so that it is found again in whatever a later extractor makes of the article. Case,
 * accents and typography do not count, nor does what is null.
 */
export function createFactKey(statement: Statement): string {
  const { kind, ...fields } = statement;
  const told = Object.entries(fields)
    .filter(([name, value]) => value !== null && name !== 'honorific')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(told.map(([name, value]) => [name, fold(value)]));
  return `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
}

/** Every fact of a record that can be decided on; one that is stated twice has two keys. */
export function listMachineFacts(record: ArticleRecord): MachineFact[] {
  const counts = new Map<string, number>();
  return [...stateFacts(record)].map(({ id, statement, evidence, confidence }) => {
    const key = createFactKey(statement);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { id, key: count === 1 ? key : `${key}-${count}`, statement, evidence, confidence };
  });
}

interface Stated {
  readonly id: string;
  readonly statement: Statement;
  readonly evidence: Span[];
  readonly confidence: number | null;
}

function* stateFacts(record: ArticleRecord): Generator<Stated> {
  const entities = [...record.people, ...record.councils, ...record.organisations];
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  for (const { id, personId, organisationId, title, status, from, until, ...proof } of record.roles) {
    const organisation = organisationId === null ? null : nameOf(organisationId);
    const person = nameOf(personId);
    yield { id, statement: { kind: 'role', person, title, organisation, status, from, until }, ...proof };
  }
  for (const { id, subjectId, service, by, grade, status, asOf, evidence, confidence } of record.ratings) {
    const statement = {
      kind: 'rating',
      subject: nameOf(subjectId),
      service,
      by,
      grade,
      status,
      asOf,
    } as const;
    yield { id, statement, evidence, confidence };
  }
  for (const { id, subjectId, type, by, status, ...proof } of record.interventions) {
    yield { id, statement: { kind: 'intervention', subject: nameOf(subjectId), type, by, status }, ...proof };
  }
  for (const { id, speakerId, text, ...proof } of record.quotes) {
    yield { id, statement: { kind: 'quote', speaker: nameOf(speakerId), text }, ...proof };
  }
  for (const { id, name, honorific, party, mentions } of record.people) {
    yield { id, statement: { kind: 'person', name, honorific, party }, evidence: mentions, confidence: null };
  }
  for (const { id, name, mentions } of record.councils) {
    yield { id, statement: { kind: 'council', name }, evidence: mentions, confidence: null };
  }
}
