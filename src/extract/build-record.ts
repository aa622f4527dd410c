import {
  type ArticleRecord,
  type Council,
  createId,
  type Intervention,
  type Organisation,
  type OrganisationKind,
  type Person,
  type Quote,
  type Rating,
  RECORD_SCHEMA,
  type Role,
  type Span,
} from '../record/index.ts';
import { spanOfTokens } from './reading/index.ts';
import type {
  BodyEntity,
  InterventionDraft,
  Mention,
  QuoteDraft,
  RatingDraft,
  RoleDraft,
  Scene,
} from './types.ts';

/** The facts of one article as their finders gave them. */
export interface Drafts {
  readonly roles: readonly RoleDraft[];
  readonly ratings: readonly RatingDraft[];
  readonly interventions: readonly InterventionDraft[];
  readonly quotes: readonly QuoteDraft[];
}

/** A record, and for the id of each of its facts the names of the rules that read it. */
export interface ExplainedRecord {
  readonly record: ArticleRecord;
  readonly rules: ReadonlyMap<string, readonly string[]>;
}

/** The ids of a record and of its entities, the latter by index into the scene's lists. */
interface Ids {
  readonly record: string;
  readonly people: readonly string[];
  readonly bodies: readonly string[];
}

/** Gives entities and facts their ids, and merges a fact stated twice: its evidence adds up. */
export function buildRecord(
  scene: Scene,
  drafts: Drafts,
  extractor: ArticleRecord['extractor'],
  sourceId: string | null,
): ExplainedRecord {
  const { article, people, bodies } = scene;
  const ids: Ids = {
    // Facts are told apart by their record, so the text is hashed once and not for every fact.
    record: createId('record', article.canonicalUrl ?? article.url, article.title, article.text),
    people: people.map((p) => createId('person', p.name)),
    bodies: bodies.map((b) => createId(isCouncil(b) ? 'council' : 'organisation', b.code ?? b.name)),
  };
  const rules = new Map<string, readonly string[]>();
  const named = bodies.filter((b) => b.mentions.length > 0);
  const record: ArticleRecord = {
    schema: RECORD_SCHEMA,
    id: ids.record,
    sourceId,
    article,
    people: people.map((p) => toPerson(p, ids, scene)),
    councils: named.filter(isCouncil).map((b) => toCouncil(b, ids, scene)),
    organisations: named.filter((b) => !isCouncil(b)).map((b) => toOrganisation(b, ids, scene)),
    roles: mergeFacts(drafts.roles, (r) => toRole(r, ids), rules),
    ratings: mergeFacts(drafts.ratings, (r) => toRating(r, ids), rules),
    interventions: mergeFacts(drafts.interventions, (i) => toIntervention(i, ids), rules),
    quotes: mergeFacts(drafts.quotes, (q) => toQuote(q, ids), rules),
    extractor,
  };
  return { record, rules };
}

function isCouncil(body: BodyEntity): boolean {
  return body.kind === 'council';
}

function toMentions({ reading }: Scene, mentions: readonly Mention[]): Span[] {
  return mentions.map((m) => spanOfTokens(reading, m.first, m.end));
}

function toPerson(person: Scene['people'][number], ids: Ids, scene: Scene): Person {
  const { index, name, honorific, party, mentions } = person;
  return { id: ids.people[index]!, name, honorific, party, mentions: toMentions(scene, mentions) };
}

function toCouncil({ index, name, code, gss, mentions }: BodyEntity, ids: Ids, scene: Scene): Council {
  return { id: ids.bodies[index]!, name, code, gss, mentions: toMentions(scene, mentions) };
}

function toOrganisation({ index, name, kind, mentions }: BodyEntity, ids: Ids, scene: Scene): Organisation {
  return {
    id: ids.bodies[index]!,
    name,
    kind: kind as OrganisationKind,
    mentions: toMentions(scene, mentions),
  };
}

/** A draft's own part of its fact: all but the evidence and what stands for entities. */
type Stated<F> = Omit<F, 'evidence' | 'confidence'>;

function toRole({ person, body, title, status, from, until }: RoleDraft, ids: Ids): Stated<Role> {
  const personId = ids.people[person]!;
  const organisationId = body === null ? null : ids.bodies[body]!;
  const id = createId('role', ids.record, personId, title.toLowerCase(), organisationId, status);
  return { id, personId, title, organisationId, status, from: from ?? null, until: until ?? null };
}

function toRating(draft: RatingDraft, ids: Ids): Stated<Rating> {
  const { service, by, framework, grade, rank, status, asOf } = draft;
  const subjectId = ids.bodies[draft.subject]!;
  const named = service?.toLowerCase() ?? null;
  const id = createId('rating', ids.record, subjectId, named, by, grade, status);
  return { id, subjectId, service, by, framework, grade, rank, status, asOf };
}

function toIntervention({ subject, type, by, status }: InterventionDraft, ids: Ids): Stated<Intervention> {
  const subjectId = ids.bodies[subject]!;
  return { id: createId('intervention', ids.record, subjectId, type, status), subjectId, type, by, status };
}

function toQuote({ speaker, text, at }: QuoteDraft, ids: Ids): Stated<Quote> {
  const speakerId = 'person' in speaker ? ids.people[speaker.person]! : ids.bodies[speaker.body]!;
  return { id: createId('quote', ids.record, speakerId, at), speakerId, text };
}

interface Draft {
  readonly evidence: readonly Span[];
  readonly confidence: number;
  readonly rule: string;
}

type Fact<F> = F & { evidence: Span[]; confidence: number };

/** Facts of one id become one: all evidence, in text order, the best confidence, the rules of each. */
function mergeFacts<D extends Draft, F extends { readonly id: string }>(
  drafts: readonly D[],
  state: (draft: D) => F,
  rules: Map<string, readonly string[]>,
): Fact<F>[] {
  const byId = new Map<string, Fact<F>>();
  for (const draft of drafts) {
    const stated = state(draft);
    const known = byId.get(stated.id);
    if (known === undefined) {
      const evidence = draft.evidence.toSorted((a, b) => a.start - b.start);
      byId.set(stated.id, Object.assign({}, stated, { evidence, confidence: draft.confidence }));
      rules.set(stated.id, [draft.rule]);
      continue;
    }
    const isNew = (s: Span) => !known.evidence.some((k) => k.start === s.start && k.end === s.end);
    known.evidence.push(...draft.evidence.filter(isNew));
    known.evidence.sort((a, b) => a.start - b.start);
    known.confidence = Math.max(known.confidence, draft.confidence);
    const told = rules.get(stated.id)!;
    if (!told.includes(draft.rule)) rules.set(stated.id, [...told, draft.rule]);
  }
  return [...byId.values()];
}
