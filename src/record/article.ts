import { z } from 'zod';

/** A block that was on the page and is not part of the article, with the reason it was taken off. */
export const RemovedBlock = z
  .object({
    text: z.string(),
    reason: z.string().min(1).describe('A stable, documented code, such as "cookie-notice".'),
  })
  .meta({ id: 'RemovedBlock' });
export type RemovedBlock = z.infer<typeof RemovedBlock>;

/** Where a piece of metadata was read. */
export const MetadataSource = z.enum(['input', 'json-ld', 'meta', 'microdata', 'text', 'url']);
export type MetadataSource = z.infer<typeof MetadataSource>;

export const Completeness = z.enum(['full', 'teaser', 'unknown']);
export type Completeness = z.infer<typeof Completeness>;

/**
 * A page without its boilerplate. `text` holds the body's blocks (paragraphs, sub-headings, list
 * items, table rows) in reading order, parted by one blank line; every offset in a record counts
 * UTF-16 units of it. Dates are ISO 8601, with the time zone where the page gives one.
 */
export const Article = z
  .object({
    url: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    site: z.string().nullable(),
    title: z.string().nullable(),
    subtitle: z.string().nullable(),
    byline: z.array(z.string()),
    published: z.string().nullable(),
    modified: z.string().nullable(),
    language: z.string().nullable().describe('BCP 47 tag, e.g. "en-GB".'),
    section: z.string().nullable(),
    tags: z.array(z.string()),
    image: z.string().nullable(),
    text: z.string(),
    removed: z.array(RemovedBlock),
    completeness: Completeness,
    completenessReason: z
      .string()
      .nullable()
      .describe(
        'What cut the article short: the words on the page, where completeness is "teaser", or why its next page was not to be had.',
      ),
    nextPageUrl: z.string().nullable().describe('Where the article goes on beyond this text, if it does.'),
    sources: z
      .partialRecord(
        z.enum([
          'title',
          'subtitle',
          'byline',
          'published',
          'modified',
          'language',
          'section',
          'tags',
          'site',
          'canonicalUrl',
          'image',
        ]),
        MetadataSource,
      )
      .describe('Where each piece of metadata was read.'),
  })
  .meta({ id: 'Article' });
export type Article = z.infer<typeof Article>;
