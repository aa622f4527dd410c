import type { ArticleRecord } from '../record/index.ts';

/** A record with what the store knows of it. */
export interface ExportItem {
  readonly record: ArticleRecord;
  readonly articleId: string;
  /** Of the article; the highest is the newest. */
  readonly version: number;
  readonly storedAt: Date;
  /** Ids that hold across articles, by the record's own ids of people and bodies; some or all may be missing. */
  readonly entities: Readonly<Record<string, string>>;
}

/** Gives all items from the beginning, each time that it is called: some formats need several passes. */
export type ExportSource = () => AsyncIterable<ExportItem>;

/** The id of a person or body: across articles where it is known, else one of this record alone. */
export function findEntity({ record, entities }: ExportItem, id: string): string {
  return entities[id] ?? `${record.id}-${id}`;
}

/** The names of a record's people and bodies, by their ids. */
export function listNames({ people, councils, organisations }: ArticleRecord): ReadonlyMap<string, string> {
  return new Map([...people, ...councils, ...organisations].map(({ id, name }) => [id, name]));
}

/** The words that prove a fact, as one line. */
export function joinEvidence(evidence: readonly { readonly quote: string }[]): string {
  return evidence.map(({ quote }) => quote).join(' … ');
}

/** A date as exactly as it is known ("2026", "2026-01", "2026-01-05"), without its time; null where it is none. */
export function toDay(date: string | null): string | null {
  return /^\d{4}(?:-\d{2}){0,2}/.exec(date ?? '')?.[0] ?? null;
}
