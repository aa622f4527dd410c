import { z } from 'zod';
import { InterventionStatus, RatingStatus, RoleStatus, Span } from '../../record/index.ts';

const Ref = z.object({ id: z.string(), name: z.string() }).meta({ id: 'EntityRef' });
const Day = z.string().nullable();

const Evidence = z
  .object({
    recordId: z.string(),
    factId: z.string(),
    title: z.string().nullable(),
    url: z.string(),
    site: z.string().nullable(),
    published: Day,
    status: z.string().describe('What the article says of the fact: "current", "imposed" …'),
    spans: z.array(Span),
    confidence: z.number(),
    review: z
      .enum(['accepted', 'corrected', 'added'])
      .nullable()
      .describe('What an analyst made of the fact; null where none has decided.'),
  })
  .meta({ id: 'Evidence' });

const proof = {
  stories: z.int().describe('Articles behind it; copies of one are counted once.'),
  evidence: z.array(Evidence).describe('Some of them, the latest of each story first.'),
  isDecided: z.boolean().describe('Whether an analyst stands behind it, in any of its articles.'),
};

export const ENTITY_KINDS = ['person', 'council', 'organisation'] as const;

export const EntityBody = Ref.extend({
  kind: z.enum(ENTITY_KINDS),
  names: z.array(z.string()).describe('Every way in which articles write the name.'),
  articles: z.int(),
  code: z.string().nullable().describe("A council's three-letter code."),
}).meta({ id: 'Entity' });

export const TenureBody = z
  .object({
    person: Ref,
    body: Ref.nullable(),
    post: z.string(),
    titles: z.array(z.string()).describe('Every wording of the post.'),
    status: RoleStatus,
    from: Day.describe('Where an article states it.'),
    until: Day.describe('Where an article states it.'),
    heldFirst: Day.describe('The first article in which the post is held.'),
    heldLast: Day.describe('The last one.'),
    endedBy: Day.describe('The first article after that by which it is held no more.'),
    ...proof,
  })
  .meta({ id: 'Tenure' });

export const GradingBody = z
  .object({
    body: Ref,
    service: z.string().nullable().describe('Null for the body as a whole.'),
    by: z.string(),
    framework: z.string().nullable(),
    grade: z.string(),
    rank: z.int().nullable(),
    status: RatingStatus,
    asOf: Day,
    heldFirst: Day,
    heldLast: Day,
    ...proof,
  })
  .meta({ id: 'Grading' });

export const EpisodeBody = z
  .object({
    body: Ref,
    type: z.string(),
    by: z.string().nullable(),
    status: InterventionStatus,
    proposedBy: Day,
    imposedBy: Day,
    liftedBy: Day,
    ...proof,
  })
  .meta({ id: 'Episode' });

export const CHANGE_KINDS = ['appointment', 'departure', 'rating', 'intervention'] as const;

export const ChangeBody = z
  .object({
    kind: z.enum(CHANGE_KINDS),
    dated: z.string().describe('The day of the first article that tells it.'),
    body: Ref.nullable(),
    person: Ref.nullable(),
    about: z.string().nullable().describe('The post, the service or the type of intervention.'),
    before: z.string().nullable().describe('What it was, where that is known.'),
    now: z.string(),
    ...proof,
  })
  .meta({ id: 'Change' });

export const ContradictionBody = z
  .object({
    kind: z.enum(['two holders', 'two grades', 'post held and not held', 'intervention imposed and lifted']),
    body: Ref.nullable(),
    about: z.string().nullable(),
    sides: z.array(z.object({ person: Ref.nullable(), says: z.string(), evidence: Evidence })),
  })
  .meta({ id: 'Contradiction' });
