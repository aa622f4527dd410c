import type { SourceInput } from './source.ts';

/** What is known of one site: who speaks there, and where it tells of its articles. */
export interface KnownSite {
  /** Who publishes it. */
  readonly publisher: 'trade title' | 'regulator' | 'government' | 'council' | 'association';
  /** First day on which this was known to hold. */
  readonly validFrom: string;
  /** Last day; null while it holds. */
  readonly validUntil: string | null;
  /** The day on which a run against the site itself went well; null: untested. */
  readonly tested: string | null;
  readonly sources: readonly SourceInput[];
}
