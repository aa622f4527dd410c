import type { ArticleRecord } from '../record/index.ts';
import type { GoldArticle } from './gold-article.ts';

type Stated<T> = T & { readonly confidence?: number };

/** The facts of one article with names in place of ids; what is compared with a gold article. */
export interface StatedFacts {
  readonly people: readonly string[];
  readonly councils: readonly string[];
  readonly roles: readonly Stated<GoldArticle['roles'][number]>[];
  readonly ratings: readonly Stated<GoldArticle['ratings'][number]>[];
  readonly interventions: readonly Stated<GoldArticle['interventions'][number]>[];
  readonly quotes: readonly Stated<{ speaker: string | null; text: string }>[];
}

/** A record as it was read: any part may be missing, as where a page held no article. */
export type PartialRecord = { readonly [K in keyof ArticleRecord]?: ArticleRecord[K] | undefined };

/** Puts names in place of the ids of a record's facts. */
export function toStatedFacts(record: PartialRecord): StatedFacts {
  const { people = [], councils = [], organisations = [] } = record;
  const names = new Map([...people, ...councils, ...organisations].map((e) => [e.id, e.name]));
  const nameOf = (id: string) => names.get(id) ?? `?${id}`;
  return {
    people: people.map((p) => p.name),
    councils: councils.map((c) => c.name),
    roles: (record.roles ?? []).map(({ personId, organisationId, title, status, confidence }) => ({
      person: nameOf(personId),
      title,
      organisation: organisationId === null ? null : nameOf(organisationId),
      status,
      confidence,
    })),
    ratings: (record.ratings ?? []).map(({ subjectId, service, by, grade, status, confidence }) => ({
      subject: nameOf(subjectId),
      service,
      by,
      grade,
      status,
      confidence,
    })),
    interventions: (record.interventions ?? []).map(({ subjectId, type, status, confidence }) => ({
      subject: nameOf(subjectId),
      type,
      status,
      confidence,
    })),
    quotes: (record.quotes ?? []).map(({ speakerId, text, confidence }) => ({
      speaker: nameOf(speakerId),
      text,
      confidence,
    })),
  };
}
