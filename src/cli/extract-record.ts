import { explainFacts } from '../extract/index.ts';
import { type ArticleRecord, checkRecord } from '../record/index.ts';
import { type StripInput, stripPage } from '../strip/index.ts';

/** Why an input gave no record: a stable code, and words for a person. */
export interface InputError {
  readonly code: string;
  readonly message: string;
}

/** A record with the names of the rules that read each of its facts, by the fact's id. */
export interface Explained {
  readonly record: ArticleRecord;
  readonly rules: ReadonlyMap<string, readonly string[]>;
}

/** What one input comes to. */
export type Answer = Explained | { readonly sourceId: string; readonly error: InputError };

/** Takes one page through the whole pure core. Never throws. */
export function extractRecord(sourceId: string, page: StripInput): Answer {
  try {
    const stripped = stripPage(page);
    if ('refusal' in stripped) return { sourceId, error: stripped.refusal };
    const { record, rules } = explainFacts(stripped.article, { sourceId });
    return { record: checkRecord(record), rules };
  } catch (error) {
    // Neither step throws; a defect in one must still cost one input and not the batch.
    return { sourceId, error: { code: 'internal-error', message: String(error) } };
  }
}
