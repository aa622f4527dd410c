import type { Article, ArticleRecord } from '../record/index.ts';
import { buildRecord, type ExplainedRecord } from './build-record.ts';
import { findInterventions } from './interventions/find-interventions.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findRatings } from './ratings/find-ratings.ts';
import { readScene } from './read-scene.ts';
import { findRoles } from './roles/find-roles.ts';

/** Changes with every change of what is extracted, so that stored records can be told apart. */
export const EXTRACTOR = { name: 'alderman', version: '0.1.0' } as const;

export interface ExtractOptions {
  /** The id that came with the input; given back as `sourceId`. */
  readonly sourceId?: string | null;
}

/** Reads an article and returns every fact that it states. Pure: no I/O, no clock; never throws. */
export function extractFacts(article: Article, options: ExtractOptions = {}): ArticleRecord {
  return explainFacts(article, options).record;
}

/** The same, with the names of the rules that read each fact. */
export function explainFacts(article: Article, options: ExtractOptions = {}): ExplainedRecord {
  const scene = readScene(article);
  const drafts = {
    roles: findRoles(scene),
    ratings: findRatings(scene),
    interventions: findInterventions(scene),
    quotes: findQuotes(scene),
  };
  return buildRecord(scene, drafts, EXTRACTOR, options.sourceId ?? null);
}
