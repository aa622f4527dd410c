import { z } from 'zod';
import { Article } from './article.ts';
import { Council, Intervention, Organisation, Person, Quote, Rating, Role } from './facts.ts';

/** The name and version of the schema; changes within a version are additive only. */
export const RECORD_SCHEMA = 'alderman/article-record@1';

/** The kinds of entity and of fact a record holds, in the order they are shown. */
export const ENTITY_KINDS = ['people', 'councils', 'organisations'] as const;
export const FACT_KINDS = ['roles', 'ratings', 'interventions', 'quotes'] as const;

/** What analysts made of a record as a whole. */
export const RecordReview = z
  .object({
    revision: z
      .int()
      .positive()
      .describe('Rises with what is decided: of two records of one text the higher holds.'),
    rejected: z
      .array(z.object({ kind: z.enum([...ENTITY_KINDS, ...FACT_KINDS]), id: z.string().min(1) }))
      .describe(
        'What was extracted and is not in the record, since analysts rejected it or whom it is about.',
      ),
  })
  .meta({ id: 'RecordReview' });
export type RecordReview = z.infer<typeof RecordReview>;

/** One article and all that it states. The product of the pipeline, and what every sink receives. */
export const ArticleRecord = z
  .object({
    schema: z.literal(RECORD_SCHEMA),
    id: z.string().min(1),
    sourceId: z.string().nullable().describe('The id given with the input, if any.'),
    article: Article,
    people: z.array(Person),
    councils: z.array(Council),
    organisations: z.array(Organisation),
    roles: z.array(Role),
    ratings: z.array(Rating),
    interventions: z.array(Intervention),
    quotes: z.array(Quote),
    extractor: z.object({ name: z.string(), version: z.string() }),
    review: RecordReview.optional().describe('Missing where no analyst has decided anything.'),
  })
  .meta({ id: 'ArticleRecord', title: RECORD_SCHEMA });
export type ArticleRecord = z.infer<typeof ArticleRecord>;
