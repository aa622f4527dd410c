import { z } from 'zod';

const name = z.string();
const body = z.string().nullish();

/** An article with the facts that a careful reader found in it; the format of a gold file, one a line. */
export const GoldArticle = z.object({
  id: z.string(),
  url: z.string().nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  text: z.string().optional(),
  html: z.string().optional(),
  people: z.array(name).default([]),
  councils: z.array(name).default([]),
  roles: z.array(z.looseObject({ person: name, title: name, organisation: body, status: name })).default([]),
  ratings: z
    .array(z.looseObject({ subject: name, service: body, by: body, grade: name, status: name }))
    .default([]),
  interventions: z.array(z.looseObject({ subject: name, type: name, by: body, status: name })).default([]),
  quotes: z.array(z.looseObject({ speaker: body, starts: name, ends: name })).default([]),
});
export type GoldArticle = z.infer<typeof GoldArticle>;
