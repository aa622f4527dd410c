import type { Sink } from '../emit/index.ts';
import type { Claim, UrlRow } from '../store/index.ts';

/** Who takes the deliveries of a URL. Named after it: when the process is killed, whoever takes it up may take them again. */
export function createClaim({ id }: Pick<UrlRow, 'id'>, sinks: readonly Sink[]): Claim {
  return { sinks: sinks.map(({ name }) => name), holder: `url ${id}` };
}
