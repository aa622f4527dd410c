import { hash } from 'node:crypto';

/**
 * An id derived from content alone: the same kind and parts give the same id on every machine. A prefix
 * tells a reader what the id names.
 */
export function createId(kind: string, ...parts: readonly (string | number | null)[]): string {
  return `${kind}-${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 20)}`;
}
