import { z } from 'zod';
import { Span } from './span.ts';

const Id = z.string().min(1);
const evidence = z.array(Span).min(1).describe('The words that state the fact; never empty.');
const mentions = z.array(Span).min(1);
const confidence = z
  .number()
  .min(0)
  .max(1)
  .describe('The probability that the fact is right; 1 where an analyst says so.');

/** What analysts made of a fact, a person or a council that an extractor read, or of one that they added. */
export const FactReview = z
  .object({
    status: z
      .enum(['accepted', 'corrected', 'added'])
      .describe('"corrected": an analyst says this in place of what was extracted.'),
    at: z.string().describe('When that was decided; ISO 8601.'),
  })
  .meta({ id: 'FactReview' });
export type FactReview = z.infer<typeof FactReview>;
const review = FactReview.optional();

export const Person = z
  .object({
    id: Id,
    name: z.string().min(1).describe('The fullest form in the article, without honorific or post-nominals.'),
    honorific: z.string().nullable().describe('"Cllr", "Mr", "Dame" …, as printed.'),
    party: z.string().nullable().describe('The party\'s full name, e.g. "Labour".'),
    mentions,
    review,
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof Person>;

export const Council = z
  .object({
    id: Id,
    name: z.string().min(1).describe('The official name at the date of the article.'),
    code: z.string().nullable().describe('Three-letter local authority code, e.g. "BIR".'),
    gss: z.string().nullable().describe('ONS nine-character code, e.g. "E08000025".'),
    mentions,
    review,
  })
  .meta({ id: 'Council' });
export type Council = z.infer<typeof Council>;

export const OrganisationKind = z.enum([
  'inspectorate',
  'department',
  'trust',
  'school',
  'university',
  'care-home',
  'fire-service',
  'police',
  'nhs',
  'housing',
  'association',
  'company',
  'charity',
  'union',
  'party',
  'committee',
  'parish',
  'other',
]);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

export const Organisation = z
  .object({ id: Id, name: z.string().min(1), kind: OrganisationKind, mentions })
  .meta({ id: 'Organisation' });
export type Organisation = z.infer<typeof Organisation>;

export const RoleStatus = z.enum(['current', 'former', 'incoming']);
export type RoleStatus = z.infer<typeof RoleStatus>;

export const Role = z
  .object({
    id: Id,
    personId: Id,
    title: z.string().min(1).describe('The words of the post as printed, without the body and articles.'),
    organisationId: Id.nullable().describe('A council or an organisation of the same record.'),
    status: RoleStatus,
    from: z.string().nullable().describe('ISO 8601 date, month or year, where the article states it.'),
    until: z.string().nullable(),
    evidence,
    confidence,
    review,
  })
  .meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;

export const RatingStatus = z.enum(['current', 'previous', 'expected', 'denied']);
export type RatingStatus = z.infer<typeof RatingStatus>;

export const Rating = z
  .object({
    id: Id,
    subjectId: Id.describe('A council or an organisation of the same record.'),
    service: z.string().nullable().describe('What was graded, as printed; null for the body as a whole.'),
    by: z.string().min(1).describe('The common name of the rater, e.g. "Ofsted".'),
    framework: z.string().nullable().describe('An id of the rating frameworks, e.g. "ofsted-ilacs".'),
    grade: z.string().min(1).describe("The scale's own wording in lower case."),
    rank: z.int().positive().nullable().describe('1 is best, within the framework only.'),
    status: RatingStatus,
    asOf: z.string().nullable(),
    evidence,
    confidence,
    review,
  })
  .meta({ id: 'Rating' });
export type Rating = z.infer<typeof Rating>;

export const InterventionType = z.enum([
  'commissioner',
  'statutory direction',
  'improvement notice',
  'best value notice',
  'section 114 notice',
  'improvement panel',
  'improvement adviser',
  "children's trust",
  'special measures',
  'public interest report',
  'statutory recommendations',
  'regulatory notice',
  'enforcement notice',
]);
export type InterventionType = z.infer<typeof InterventionType>;

export const InterventionStatus = z.enum(['imposed', 'lifted', 'proposed']);
export type InterventionStatus = z.infer<typeof InterventionStatus>;

export const Intervention = z
  .object({
    id: Id,
    subjectId: Id.describe('A council or an organisation of the same record.'),
    type: InterventionType,
    by: z.string().nullable(),
    status: InterventionStatus,
    evidence,
    confidence,
    review,
  })
  .meta({ id: 'Intervention' });
export type Intervention = z.infer<typeof Intervention>;

export const Quote = z
  .object({
    id: Id,
    speakerId: Id.describe('A person, a council or an organisation of the same record.'),
    text: z.string().min(1).describe('What was said, without the quotation marks around it.'),
    evidence,
    confidence,
    review,
  })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof Quote>;
