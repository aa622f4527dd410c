import { createSinks, type Sink } from '../emit/index.ts';
import { openGuardedAgent } from '../fetch/index.ts';
import type { Config } from './config.ts';

/** The sinks that the settings name. */
export function buildSinks({ sinks, sinkSettings, dataDirectory }: Config): Sink[] {
  return createSinks(sinks, sinkSettings, { directory: dataDirectory, openGuarded: openGuardedAgent });
}
