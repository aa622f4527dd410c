import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to; the real streams in production, buffers in tests. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * What the process ends with. `failed`: the command ran, and at least one input did not succeed.
 * `usage`: the command could not run as it was called or set up.
 */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called in a way, or in surroundings, in which it cannot run. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
