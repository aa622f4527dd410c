import { normaliseUrl } from '../fetch/index.ts';
import { Outcome } from '../record/index.ts';

/** An address as it is kept; null where it is none that could be fetched. */
export function tryNormalise(url: string): string | null {
  try {
    return normaliseUrl(url);
  } catch (error) {
    if (error instanceof Outcome) return null;
    throw error;
  }
}
