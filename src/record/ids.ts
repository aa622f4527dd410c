import { createHash } from 'node:crypto';

/**
 * An id derived from content alone: the same kind and parts give the same id on every machine. A prefix
 * tells a reader what the id names.
 */
export function createId(kind: string, ...parts: readonly (string | number | null)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${kind}-${digest.slice(0, 20)}`;
}
