import { lookup } from 'node:dns';
import { Agent } from 'undici';
import { createGuardedConnector } from './create-guarded-connector.ts';

const CONNECT_MS = 10_000;

/**
 * Opens HTTP connections only to addresses that are outside or allowed, as fetching does, for parts of the
 * program that send.
 */
export function openGuardedAgent(allowInside: readonly string[]): Agent {
  return new Agent({ connect: createGuardedConnector({ allowInside, connectMs: CONNECT_MS, lookup }) });
}
