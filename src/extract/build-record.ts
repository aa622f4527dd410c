import {
  type ArticleRecord,
  createId,
  RECORD_SCHEMA,
  type OrganisationKind,
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

/** Gives entities and facts their ids, and merges a fact stated twice: its evidence adds up. */
export function buildRecord(
  scene: Scene,
  drafts: Drafts,
  extractor: ArticleRecord['extractor'],
  sourceId: string | null,
): ArticleRecord {
  const { article } = scene;
  // Facts are told apart by their record, so the text is hashed once and not for every fact.
  const recordId = createId('record', article.canonicalUrl ?? article.url, article.title, article.text);
  const personIds = scene.people.map((p) => createId('person', p.name));
  const bodyIds = scene.bodies.map((b) =>
    createId(b.kind === 'council' ? 'council' : 'organisation', b.code ?? b.name),
  );
  const isCouncil = (b: BodyEntity) => b.kind === 'council';
  const mentionsOf = (mentions: readonly Mention[]) =>
    mentions.map((m) => spanOfTokens(scene.reading, m.first, m.end));
  const mentioned = scene.bodies.filter((b) => b.mentions.length > 0);
  return {
    schema: RECORD_SCHEMA,
    id: recordId,
    sourceId,
    article,
    people: scene.people.map((p) => ({
      id: personIds[p.index]!,
      name: p.name,
      honorific: p.honorific,
      party: p.party,
      mentions: mentionsOf(p.mentions),
    })),
    councils: mentioned.filter(isCouncil).map((b) => ({
      id: bodyIds[b.index]!,
      name: b.name,
      code: b.code,
      gss: b.gss,
      mentions: mentionsOf(b.mentions),
    })),
    organisations: mentioned
      .filter((b) => !isCouncil(b))
      .map((b) => ({
        id: bodyIds[b.index]!,
        name: b.name,
        kind: b.kind as OrganisationKind,
        mentions: mentionsOf(b.mentions),
      })),
    roles: merge(
      drafts.roles.map((r) => {
        const personId = personIds[r.person]!;
        const organisationId = r.body === null ? null : bodyIds[r.body]!;
        return {
          id: createId('role', recordId, personId, r.title.toLowerCase(), organisationId, r.status),
          personId,
          title: r.title,
          organisationId,
          status: r.status,
          from: r.from ?? null,
          until: r.until ?? null,
          evidence: [...r.evidence],
          confidence: r.confidence,
        };
      }),
    ),
    ratings: merge(
      drafts.ratings.map((r) => {
        const subjectId = bodyIds[r.subject]!;
        return {
          id: createId(
            'rating',
            recordId,
            subjectId,
            r.service?.toLowerCase() ?? null,
            r.by,
            r.grade,
            r.status,
          ),
          subjectId,
          service: r.service,
          by: r.by,
          framework: r.framework,
          grade: r.grade,
          rank: r.rank,
          status: r.status,
          asOf: r.asOf,
          evidence: [...r.evidence],
          confidence: r.confidence,
        };
      }),
    ),
    interventions: merge(
      drafts.interventions.map((i) => {
        const subjectId = bodyIds[i.subject]!;
        return {
          id: createId('intervention', recordId, subjectId, i.type, i.status),
          subjectId,
          type: i.type,
          by: i.by,
          status: i.status,
          evidence: [...i.evidence],
          confidence: i.confidence,
        };
      }),
    ),
    quotes: merge(
      drafts.quotes.map((q) => {
        const speakerId = 'person' in q.speaker ? personIds[q.speaker.person]! : bodyIds[q.speaker.body]!;
        return {
          id: createId('quote', recordId, speakerId, q.evidence[0]?.start ?? 0),
          speakerId,
          text: q.text,
          evidence: [...q.evidence],
          confidence: q.confidence,
        };
      }),
    ),
    extractor,
  };
}

interface Fact {
  readonly id: string;
  evidence: Span[];
  confidence: number;
}

/** Facts of one id become one: all evidence, in text order, and the best confidence. */
function merge<F extends Fact>(facts: readonly F[]): F[] {
  const byId = new Map<string, F>();
  for (const fact of facts) {
    const known = byId.get(fact.id);
    if (known === undefined) {
      byId.set(fact.id, fact);
      continue;
    }
    const isNew = (s: Span) => !known.evidence.some((k) => k.start === s.start && k.end === s.end);
    known.evidence = [...known.evidence, ...fact.evidence.filter(isNew)].sort((a, b) => a.start - b.start);
    known.confidence = Math.max(known.confidence, fact.confidence);
  }
  return [...byId.values()];
}
