import { reextractAll, type ReextractOptions, type ReextractOutcome } from '../pipeline/index.ts';
import type { App } from './wire.ts';

/** Runs the present extractor over everything that is stored; see `reextractAll`. */
export function reextractStored(
  { store, archive }: App,
  options: ReextractOptions,
): Promise<ReextractOutcome> {
  return reextractAll({ store, archive }, options);
}
